package cymru.diogel.statistics.patterns;

import cymru.diogel.statistics.envelope.ChildHours;
import cymru.diogel.statistics.envelope.Rota;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is known besides the visits themselves.
 *
 * @param rota when practitioners were rostered, or null
 * @param childHours when the child can be met, or null for any time
 * @param workingDays from a date (days since 1970-01-01) to the number of working days up to and
 *     including it from some fixed day, so that the calendar stays outside
 * @param progress told now and then, from any thread, how many households are done
 */
public record Circumstances(
        @Nullable Rota rota,
        @Nullable ChildHours childHours,
        IntUnaryOperator workingDays,
        IntConsumer progress) {

    /** Nothing known: every Monday to Friday is a working day. */
    public static Circumstances none() {
        return new Circumstances(null, null, Circumstances::mondayToFriday, done -> {});
    }

    public Circumstances withRota(Rota known) {
        return new Circumstances(known, childHours, workingDays, progress);
    }

    public Circumstances withChildHours(ChildHours known) {
        return new Circumstances(rota, known, workingDays, progress);
    }

    public Circumstances withWorkingDays(IntUnaryOperator calendar) {
        return new Circumstances(rota, childHours, calendar, progress);
    }

    public Circumstances withProgress(IntConsumer listener) {
        return new Circumstances(rota, childHours, workingDays, listener);
    }

    /** 1970-01-05 was a Monday. */
    private static int mondayToFriday(int epochDay) {
        int sinceMonday = epochDay - 4;
        return Math.floorDiv(sinceMonday, 7) * 5 + Math.min(Math.floorMod(sinceMonday, 7), 4);
    }
}
