package cymru.diogel.continuity.assumptions;

import cymru.diogel.platform.language.Numerals;
import cymru.diogel.platform.language.Words;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One number that scenarios suppose.
 *
 * @param part what it is about: a heading of the list
 * @param values what it was and is, the one that holds first
 */
public record Assumption(
        String code,
        String part,
        String english,
        String welsh,
        String unit,
        double least,
        double most,
        List<Value> values) {
    private static final int PLACES = 2;

    /**
     * A value of it.
     *
     * @param checked whether somebody held it against its source
     * @param by who set it; nobody where it came with the program
     */
    public record Value(
            int version,
            double value,
            String source,
            boolean checked,
            String reason,
            @Nullable UUID by,
            Instant at) {}

    public String name(Words words) {
        return words.isWelsh() ? welsh : english;
    }

    /** What holds. */
    public Value now() {
        return values.getFirst();
    }

    public boolean takes(double value) {
        return value >= least && value <= most;
    }

    /** A value with its unit in words. */
    public String said(Words words, double value) {
        var number = number(value);
        return words.say("assumptions.unit-" + unit.toLowerCase(Locale.ROOT), Map.of("n", number));
    }

    /** A value as it is typed: with no more digits than it has. */
    public static String number(double value) {
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : Numerals.decimal(value, PLACES).replaceFirst("0$", "");
    }
}
