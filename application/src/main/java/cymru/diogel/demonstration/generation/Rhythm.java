package cymru.diogel.demonstration.generation;

import cymru.diogel.demonstration.county.Days;
import cymru.diogel.demonstration.county.Draw;
import cymru.diogel.demonstration.county.Visit.Purpose;
import cymru.diogel.demonstration.generation.Histories.Stage;

/** After how long the next call is due to be made: mostly within the clock of the plan. */
final class Rhythm {
    private static final int[] REGISTER_DAYS = {5, 6, 7, 8, 9, 10, 11, 13};

    private final Days days;
    private final Draw draw;
    private final boolean planted;

    Rhythm(Days days, Draw draw, boolean planted) {
        this.days = days;
        this.draw = draw;
        this.planted = planted;
    }

    /** An enquiry has two calls, sometimes three; other plans go on. */
    boolean goesOn(Stage stage, int made) {
        return stage.purpose() != Purpose.SECTION_47
                || made < 1
                || (made == 1 && draw.chance(0.85))
                || (made == 2 && draw.chance(0.15));
    }

    int first(Stage stage) {
        var began = stage.from() >= 0;
        return switch (stage.purpose()) {
            case REGISTER -> days.plusWorking(began ? stage.from() : -1, draw.between(1, 8));
            case CARE_AND_SUPPORT ->
                    days.plusWorking(began ? stage.from() : -1, draw.between(1, 15));
            case SECTION_47 -> began ? stage.from() + draw.below(2) : Integer.MAX_VALUE;
            case LOOKED_AFTER ->
                    began
                            ? stage.from() + draw.between(1, 6)
                            : draw.between(0, Math.max(1, limit(stage, 0) - 1));
        };
    }

    int next(Stage stage, int last) {
        return switch (stage.purpose()) {
            case REGISTER -> days.plusWorking(last, registerDays());
            case CARE_AND_SUPPORT ->
                    days.plusWorking(last, planted ? draw.between(9, 13) : draw.between(24, 35));
            case SECTION_47 -> days.plusWorking(last, draw.between(2, 7));
            case LOOKED_AFTER -> last + lookedAfterDays(limit(stage, last));
        };
    }

    /** After a call in vain that nobody followed up. */
    int soon(Stage stage, int last) {
        return stage.purpose() == Purpose.REGISTER
                ? days.plusWorking(last, draw.between(1, 3))
                : days.plusWorking(last, draw.between(3, 8));
    }

    private int registerDays() {
        return REGISTER_DAYS[draw.weighted(0.03, 0.08, 0.15, 0.24, 0.28, 0.195, 0.015, 0.01)];
    }

    private int lookedAfterDays(int limit) {
        var share = draw.chance(0.94) ? draw.uniform(0.8, 1.0) : draw.uniform(1.05, 1.3);
        return Math.max(3, (int) (limit * share));
    }

    // SI 2015/1818 regulation 31: days allowed after a visit on a day.
    private static int limit(Stage stage, int last) {
        var reviewed = last >= stage.reviews().getFirst();
        var firstYear = last - stage.from() < 365;
        return switch (stage.basis()) {
            case WITH_PARENT_BEFORE_ASSESSMENT -> reviewed ? 42 : 7;
            case TEMPORARY_APPROVAL, WITH_PARENT_INTERIM_ORDER -> reviewed ? 28 : 7;
            case WITH_PARENT_CARE_ORDER, SHORT_BREAKS -> 42;
            case MADE_BY_ANOTHER -> firstYear ? 42 : 91;
            case FOSTER_CARE, RESIDENTIAL -> firstYear || !stage.untilEighteen() ? 42 : 91;
        };
    }
}
