package cymru.diogel.visiting.patterns;

import cymru.diogel.statistics.visits.Appearances;
import cymru.diogel.statistics.visits.Exclusion;
import cymru.diogel.statistics.visits.TimeSource;
import cymru.diogel.statistics.visits.Usability;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a number on a page counts, so that one question gives both the number and its rows.
 *
 * @param weekday Monday 0 to Sunday 6, or null for all
 * @param fromHour first clock hour, 0 for all
 * @param toHour clock hour at which it ends, 24 for all
 * @param month one calendar month, or null for all
 */
public record Counted(
        Unit unit,
        What what,
        @Nullable Integer weekday,
        int fromHour,
        int toHour,
        @Nullable YearMonth month) {
    private static final int LATE_MINUTES = 48 * 60;

    /** Visits as families met them; or, from {@link #REPORTS} on, what was written of them. */
    public enum What {
        VISITS,
        USABLE,
        UNUSABLE,
        PLANNED,
        UNANNOUNCED,
        OUTSIDE,
        UNANNOUNCED_OUTSIDE,
        REPORTS,
        USED,
        VIRTUAL,
        ELSEWHERE,
        DATE_ONLY,
        DEFAULTED,
        MIDNIGHT,
        UNKNOWN_NOTICE,
        ON_THE_HALF_HOUR,
        LATE,
        STAMPED;

        /** Two reports that begin within half an hour may be of one visit. */
        public boolean isOfReports() {
            return compareTo(REPORTS) >= 0;
        }
    }

    /** Everything of this kind in the whole period. */
    public static Counted all(Unit unit, What what) {
        return new Counted(unit, what, null, 0, 24, null);
    }

    public int count(Picture picture) {
        return what.isOfReports() ? rows(picture).length : picture.count(visit(picture));
    }

    /** The reports behind it. */
    public Set<UUID> reports(Picture picture) {
        var reports = new LinkedHashSet<UUID>();
        for (var row : rows(picture)) {
            reports.add(picture.visits().get(row));
        }
        return reports;
    }

    /** One report for each visit that is counted. */
    public List<UUID> firstReports(Picture picture) {
        var first = new ArrayList<UUID>();
        var wanted = visit(picture);
        var visits = picture.result().appearances();
        for (var visit = 0; visit < visits.size(); visit++) {
            if (wanted.test(visit)) {
                first.add(picture.visits().get(visits.rows(visit)[0]));
            }
        }
        return first;
    }

    /** The households at whose doors the visits were. */
    public int households(Picture picture) {
        var wanted = visit(picture);
        var visits = picture.result().appearances();
        var met = new BitSet();
        for (var visit = 0; visit < visits.size(); visit++) {
            if (wanted.test(visit)) {
                met.set(visits.household(visit));
            }
        }
        return met.cardinality();
    }

    private int[] rows(Picture picture) {
        if (!what.isOfReports()) {
            return picture.result().appearances().rows(visit(picture));
        }
        var report = report(picture);
        return IntStream.range(0, picture.table().rows()).filter(report).toArray();
    }

    private IntPredicate visit(Picture picture) {
        var visits = picture.result().appearances();
        var ours = whose(picture, visits);
        return i ->
                ours.test(i)
                        && isOfKind(visits, i)
                        && (weekday == null || Appearances.weekday(visits.epochDay(i)) == weekday)
                        && isWithinHours(visits.minute(i))
                        && isInMonth(visits.epochDay(i));
    }

    private IntPredicate whose(Picture picture, Appearances visits) {
        return switch (unit) {
            case Unit.County _ -> i -> true;
            case Unit.OfTeam it -> is(picture.teams(), it.team(), visits::team);
            case Unit.OfPractitioner it ->
                    is(picture.practitioners(), it.practitioner(), visits::practitioner);
            case Unit.OfHousehold it -> is(picture.households(), it.household(), visits::household);
        };
    }

    private boolean isOfKind(Appearances visits, int i) {
        return switch (what) {
            case VISITS -> true;
            case USABLE -> visits.isUsable(i);
            case UNUSABLE -> !visits.isUsable(i);
            case PLANNED -> visits.isPlanned(i);
            case UNANNOUNCED -> visits.isUnannounced(i);
            case OUTSIDE -> visits.isUsable(i) && isOutsideOffice(visits, i);
            case UNANNOUNCED_OUTSIDE -> visits.isUnannounced(i) && isOutsideOffice(visits, i);
            default -> throw new IllegalStateException(what + " counts reports");
        };
    }

    // 09:00 to 17:00, Monday to Friday.
    private static boolean isOutsideOffice(Appearances visits, int i) {
        var minute = visits.minute(i);
        return Appearances.weekday(visits.epochDay(i)) > 4 || minute < 540 || minute >= 1020;
    }

    private IntPredicate report(Picture picture) {
        var table = picture.table();
        IntPredicate ours =
                switch (unit) {
                    case Unit.County _ -> row -> true;
                    case Unit.OfTeam it -> is(picture.teams(), it.team(), table::team);
                    case Unit.OfPractitioner it ->
                            is(picture.practitioners(), it.practitioner(), table::practitioner);
                    case Unit.OfHousehold it ->
                            is(picture.households(), it.household(), table::household);
                };
        return row -> ours.test(row) && isWritten(picture, row) && isInMonth(table.epochDay(row));
    }

    private boolean isWritten(Picture picture, int row) {
        var table = picture.table();
        return switch (what) {
            case REPORTS -> true;
            case USED -> Usability.exclusion(table, row) == null;
            case VIRTUAL -> Usability.exclusion(table, row) == Exclusion.VIRTUAL;
            case ELSEWHERE -> Usability.exclusion(table, row) == Exclusion.ELSEWHERE;
            case DATE_ONLY -> Usability.exclusion(table, row) == Exclusion.DATE_ONLY;
            case DEFAULTED -> Usability.exclusion(table, row) == Exclusion.DEFAULTED;
            case MIDNIGHT -> Usability.exclusion(table, row) == Exclusion.MIDNIGHT;
            case UNKNOWN_NOTICE -> Usability.exclusion(table, row) == Exclusion.UNKNOWN_NOTICE;
            case ON_THE_HALF_HOUR -> isTimed(picture, row) && table.minute(row) % 30 == 0;
            case LATE -> table.delayMinutes(row) > LATE_MINUTES;
            case STAMPED -> table.source(row) == TimeSource.DEVICE;
            default -> throw new IllegalStateException(what + " counts visits");
        };
    }

    private static boolean isTimed(Picture picture, int row) {
        var table = picture.table();
        return switch (table.source(row)) {
            case DEVICE -> true;
            case TYPED -> table.minute(row) > 0;
            case DEFAULTED, DATE_ONLY -> false;
        };
    }

    private boolean isWithinHours(int minute) {
        return (fromHour == 0 && toHour == 24) || (minute >= fromHour * 60 && minute < toHour * 60);
    }

    private boolean isInMonth(int day) {
        return month == null || YearMonth.from(LocalDate.ofEpochDay(day)).equals(month);
    }

    private static IntPredicate is(Codes codes, UUID id, IntUnaryOperator of) {
        var code = codes.find(id);
        return code.isEmpty() ? i -> false : i -> of.applyAsInt(i) == code.getAsInt();
    }
}
