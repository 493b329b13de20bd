package cymru.diogel.platform.retention;

import cymru.diogel.platform.keeping.Trace;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same by plain counting, year after year on a wall calendar, sharing no code. */
record NaiveRetention(List<Rule> rules) {
    /** The first day on which nothing keeps it any more; none when that cannot be said. */
    @Nullable LocalDate end(List<Trace> life) {
        for (var trace : life) {
            if (trace.on() == null && trace.kind() != Trace.Kind.BORN) {
                return null;
            }
        }
        LocalDate latest = null;
        for (var rule : rules) {
            if (!speaksOf(rule, life)) {
                continue;
            }
            var from = from(rule, life);
            if (from == null) {
                return null;
            }
            var end = count(from, rule.years());
            latest = latest == null || end.isAfter(latest) ? end : latest;
        }
        return latest;
    }

    private static boolean speaksOf(Rule rule, List<Trace> life) {
        var child = diedAsAChild(life);
        return switch (rule.when()) {
                    case ALWAYS -> true;
                    case DIED_UNDER_18 -> child;
                    case NOT_DIED_UNDER_18 -> !child;
                }
                && (rule.touches() == null || newest(rule.touches(), life) != null);
    }

    private static boolean diedAsAChild(List<Trace> life) {
        var born = newest(Trace.Kind.BORN, life);
        var died = newest(Trace.Kind.DIED, life);
        return born != null && died != null && died.isBefore(count(born, 18));
    }

    private static @Nullable LocalDate from(Rule rule, List<Trace> life) {
        var born = newest(Trace.Kind.BORN, life);
        return switch (rule.from()) {
            case BIRTH -> born;
            case EIGHTEENTH_BIRTHDAY -> born == null ? null : count(born, 18);
            case DEATH -> newest(Trace.Kind.DIED, life);
            case END -> rule.touches() == null ? null : newest(rule.touches(), life);
            case LAST_CONTACT -> contact(life);
        };
    }

    private static @Nullable LocalDate contact(List<Trace> life) {
        LocalDate latest = null;
        for (var trace : life) {
            var day = trace.on();
            var counts = trace.kind() != Trace.Kind.BORN && trace.kind() != Trace.Kind.DIED;
            if (day != null && counts && (latest == null || day.isAfter(latest))) {
                latest = day;
            }
        }
        return latest;
    }

    private static @Nullable LocalDate newest(Trace.Kind kind, List<Trace> life) {
        LocalDate latest = null;
        for (var trace : life) {
            var day = trace.on();
            if (trace.kind() == kind && day != null && (latest == null || day.isAfter(latest))) {
                latest = day;
            }
        }
        return latest;
    }

    // Where the wall calendar of that year has no 29 February, the day after the 28th is meant.
    private static LocalDate count(LocalDate from, int years) {
        var year = from.getYear() + years;
        var leapDay = from.getMonthValue() == 2 && from.getDayOfMonth() == 29;
        var leapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return leapDay && !leapYear
                ? LocalDate.of(year, 3, 1)
                : LocalDate.of(year, from.getMonthValue(), from.getDayOfMonth());
    }
}
