package cymru.diogel.demonstration.generation;

import cymru.diogel.demonstration.county.Draw;
import cymru.diogel.demonstration.county.Habit;

/** The minute of the day at which a practitioner calls. */
final class Hours {
    static final int SCHOOL_OPENS = 9 * 60 + 15;
    static final int SCHOOL_CLOSES = 14 * 60 + 45;
    private static final int MIDDLE_OF_AFTERNOON = 15 * 60;
    private static final int SHORTEST_CALL = 30;

    /**
     * What is known before the time is chosen.
     *
     * @param afterSchool whether the children come home from school on that day
     * @param avoid the minute of a call just made in vain, or -1
     * @param lastPlanned the minute of the last planned call, or -1
     */
    record Moment(
            Habit habit,
            int from,
            int to,
            boolean unannounced,
            boolean afterSchool,
            int avoid,
            int lastPlanned) {
        private int latest() {
            var length = habit == Habit.ROTA_EXPLAINS ? SHORTEST_CALL / 2 : SHORTEST_CALL;
            return Math.max(from, to - length);
        }

        private int clip(double minute) {
            return Math.clamp(Math.round(minute), from, latest());
        }
    }

    private final Draw draw;

    Hours(Draw draw) {
        this.draw = draw;
    }

    int atSchool(int from, int to) {
        return draw.between(
                Math.max(from, SCHOOL_OPENS), Math.min(to - SHORTEST_CALL, SCHOOL_CLOSES));
    }

    static boolean coversSchool(int from, int to) {
        return Math.max(from, SCHOOL_OPENS) <= Math.min(to - SHORTEST_CALL, SCHOOL_CLOSES);
    }

    int at(Moment moment) {
        return switch (moment.habit()) {
            case MID_AFTERNOON -> moment.clip(MIDDLE_OF_AFTERNOON + draw.normal(20));
            case HALF_PAST_THREE -> moment.clip(MIDDLE_OF_AFTERNOON + 32 + draw.normal(8));
            case ROTA_EXPLAINS -> any(moment);
            case WELL_SPREAD -> spread(moment);
            case COPIES_PLANNED ->
                    moment.unannounced() && moment.lastPlanned() >= 0
                            ? moment.clip(moment.lastPlanned() + draw.normal(8))
                            : any(moment);
            case ORDINARY -> ordinary(moment);
        };
    }

    private int any(Moment moment) {
        return draw.between(moment.from(), moment.latest());
    }

    // Shifts overlap at midday, so the outer half of an early or a late one is used.
    private int spread(Moment moment) {
        var half = (moment.latest() - moment.from()) / 2;
        if (moment.from() <= 8 * 60) {
            return draw.between(moment.from(), moment.from() + half);
        }
        return moment.to() >= 20 * 60
                ? draw.between(moment.latest() - half, moment.latest())
                : any(moment);
    }

    private int ordinary(Moment moment) {
        var minute = preferred(moment);
        for (var attempt = 0; attempt < 8 && !fits(minute, moment); attempt++) {
            minute = attempt < 4 ? preferred(moment) : any(moment);
        }
        return moment.clip(minute);
    }

    private int preferred(Moment moment) {
        var late = moment.afterSchool() ? 0.55 : 0.25;
        var shares =
                moment.unannounced()
                        ? draw.weighted(0.20, late * 0.8, 0.40)
                        : draw.weighted(0.40, late, 0.25);
        return switch (shares) {
            case 0 -> draw.between(10 * 60, 11 * 60 + 30);
            case 1 -> draw.between(15 * 60 + 30, 17 * 60);
            default -> any(moment);
        };
    }

    // After a call in vain the next is at another hour.
    private static boolean fits(int minute, Moment moment) {
        return minute >= moment.from()
                && minute <= moment.latest()
                && (moment.avoid() < 0 || Math.abs(minute - moment.avoid()) >= 120);
    }
}
