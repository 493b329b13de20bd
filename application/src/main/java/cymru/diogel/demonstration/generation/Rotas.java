package cymru.diogel.demonstration.generation;

import cymru.diogel.demonstration.county.Days;
import cymru.diogel.demonstration.county.Draw;
import cymru.diogel.demonstration.county.Draw.Subject;
import cymru.diogel.demonstration.county.Habit;
import java.time.DayOfWeek;
import java.util.List;

/** When each practitioner works on each day, in minutes from midnight. */
final class Rotas {
    /** How the weeks of a practitioner look. */
    private enum Pattern {
        STANDARD,
        ONE_LATE_DAY,
        PART_TIME,
        VARIED,
        LONG,
        EVENING
    }

    private final Days days;
    private final short[] from;
    private final short[] to;

    Rotas(long seed, Days days, int practitioners) {
        this.days = days;
        from = new short[practitioners * days.length()];
        to = new short[from.length];
        for (var practitioner = 0; practitioner < practitioners; practitioner++) {
            fill(practitioner, Draw.of(seed, Subject.ROTA, practitioner));
        }
    }

    boolean isWorking(int practitioner, int day) {
        return day >= 0 && day < days.length() && to(practitioner, day) > 0;
    }

    int from(int practitioner, int day) {
        return from[practitioner * days.length() + day];
    }

    int to(int practitioner, int day) {
        return to[practitioner * days.length() + day];
    }

    private void fill(int practitioner, Draw draw) {
        var pattern = pattern(practitioner, draw);
        var start = draw.from(List.of(8 * 60 + 30, 9 * 60, 9 * 60, 9 * 60 + 30));
        var special = 1 + draw.below(5);
        var away = away(draw);
        for (var day = 0; day < days.length(); day++) {
            var shift = shift(pattern, start, special, day, draw);
            if (shift > 0 && !away[day]) {
                from[practitioner * days.length() + day] = (short) (shift / 10_000);
                to[practitioner * days.length() + day] = (short) (shift % 10_000);
            }
        }
    }

    private static Pattern pattern(int practitioner, Draw draw) {
        if (Layout.hasVariedShifts(practitioner)) {
            return Pattern.VARIED;
        }
        var habit = Layout.habitOf(practitioner);
        if (habit == Habit.ROTA_EXPLAINS) {
            return Pattern.EVENING;
        }
        if (habit == Habit.COPIES_PLANNED) {
            return Pattern.LONG;
        }
        return draw.weighted(
                List.of(Pattern.STANDARD, Pattern.ONE_LATE_DAY, Pattern.PART_TIME, Pattern.VARIED),
                0.40,
                0.30,
                0.25,
                0.05);
    }

    /** The shift as {@code from * 10,000 + to}, or 0 for a day off. */
    private int shift(Pattern pattern, int start, int special, int day, Draw draw) {
        if (!days.isWorking(day)) {
            var saturday = days.date(day).getDayOfWeek() == DayOfWeek.SATURDAY;
            return pattern == Pattern.VARIED && saturday && draw.chance(0.25)
                    ? hours(10 * 60, 14 * 60)
                    : 0;
        }
        var weekday = days.date(day).getDayOfWeek().getValue();
        return switch (pattern) {
            case STANDARD -> hours(start, start + 8 * 60);
            case ONE_LATE_DAY ->
                    weekday == special ? hours(12 * 60, 20 * 60) : hours(start, start + 8 * 60);
            case PART_TIME -> weekday == special ? 0 : hours(start, start + 7 * 60);
            case VARIED -> early(draw.below(3));
            case LONG -> hours(8 * 60 + 30, 18 * 60);
            case EVENING -> hours(15 * 60, 18 * 60);
        };
    }

    private static int early(int which) {
        return switch (which) {
            case 0 -> hours(8 * 60, 16 * 60);
            case 1 -> hours(10 * 60, 18 * 60);
            default -> hours(12 * 60, 20 * 60);
        };
    }

    private static int hours(int from, int to) {
        return from * 10_000 + to;
    }

    // Four weeks of leave in blocks, single days, and an illness in one year of two.
    private boolean[] away(Draw draw) {
        var away = new boolean[days.length()];
        for (var block = 0; block < 3; block++) {
            mark(away, draw.below(days.length()), draw.between(5, 9));
        }
        for (var single = 0; single < 7; single++) {
            mark(away, draw.below(days.length()), 1);
        }
        if (draw.chance(0.5)) {
            mark(away, draw.below(days.length()), draw.between(2, 15));
        }
        return away;
    }

    private static void mark(boolean[] away, int from, int length) {
        for (var day = from; day < Math.min(away.length, from + length); day++) {
            away[day] = true;
        }
    }
}
