package cymru.diogel.demonstration.generation;

import cymru.diogel.demonstration.county.Days;
import cymru.diogel.demonstration.county.Draw;
import cymru.diogel.demonstration.county.Plan.Basis;
import cymru.diogel.demonstration.county.Visit.Purpose;
import cymru.diogel.demonstration.generation.Layout.Unit;
import java.util.ArrayList;
import java.util.List;

/** How the plans of a family followed one another, in days numbered like {@link Days}. */
final class Histories {
    private static final List<Basis> BASES =
            List.of(
                    Basis.FOSTER_CARE,
                    Basis.RESIDENTIAL,
                    Basis.TEMPORARY_APPROVAL,
                    Basis.WITH_PARENT_BEFORE_ASSESSMENT,
                    Basis.WITH_PARENT_INTERIM_ORDER,
                    Basis.WITH_PARENT_CARE_ORDER,
                    Basis.MADE_BY_ANOTHER,
                    Basis.SHORT_BREAKS);

    /**
     * One plan.
     *
     * @param until the last day; of a plan that lasts, the last day there is
     * @param reviews review conferences, or the first review of a child looked after
     * @param outcome the determination of an enquiry, 0 while it is open
     */
    record Stage(
            Purpose purpose,
            int from,
            int until,
            boolean lasts,
            Basis basis,
            boolean untilEighteen,
            boolean isEarlierPlacement,
            List<Integer> reviews,
            int outcome) {

        static Stage of(Purpose purpose, int from, int until, boolean lasts) {
            return new Stage(
                    purpose, from, until, lasts, Basis.FOSTER_CARE, false, false, List.of(), 0);
        }

        Stage reviewed(List<Integer> days) {
            return new Stage(
                    purpose,
                    from,
                    until,
                    lasts,
                    basis,
                    untilEighteen,
                    isEarlierPlacement,
                    days,
                    outcome);
        }

        Stage placed(Basis on, boolean toEighteen, boolean earlier) {
            var firstReview = List.of(from + 28);
            return new Stage(
                    purpose, from, until, lasts, on, toEighteen, earlier, firstReview, outcome);
        }

        Stage determined(int determination) {
            return new Stage(
                    purpose,
                    from,
                    until,
                    lasts,
                    basis,
                    untilEighteen,
                    isEarlierPlacement,
                    reviews,
                    determination);
        }
    }

    private final Days days;
    private final int last;

    Histories(Days days) {
        this.days = days;
        last = days.length() - 1;
    }

    List<Stage> of(Unit unit, Draw draw) {
        return switch (unit.kind()) {
            case REGISTER -> registered(unit, draw);
            case CARE_AND_SUPPORT ->
                    !unit.planted() && draw.chance(0.28)
                            ? steppedDown(draw)
                            : supported(unit, draw);
            case LOOKED_AFTER -> lookedAfter(draw);
            case LEFT -> left(draw);
            case ENQUIRY -> enquired(draw);
        };
    }

    // Children on the register at a date, Wales: under 3 months 32 %, over 12 months 17 %.
    private List<Stage> registered(Unit unit, Draw draw) {
        var age =
                switch (unit.planted() ? 3 : draw.weighted(0.37, 0.46, 0.17)) {
                    case 0 -> draw.between(5, 90);
                    case 1 -> draw.between(91, 365);
                    case 2 -> draw.between(366, 640);
                    default -> draw.between(180, 300);
                };
        var from = workday(last - age);
        var stages = new ArrayList<Stage>();
        if (draw.chance(0.5)) {
            stages.add(care(workday(from - draw.between(60, 400)), from - 1, false));
        }
        stages.add(enquiry(from));
        stages.add(
                Stage.of(Purpose.REGISTER, from, last, true)
                        .reviewed(reviews(from, last, 9, draw)));
        if (!unit.planted() && draw.chance(0.05)) {
            var placed = Math.min(last, from + draw.between(5, 60));
            stages.add(
                    Stage.of(Purpose.LOOKED_AFTER, placed, last, true)
                            .placed(Basis.WITH_PARENT_INTERIM_ORDER, false, false));
        }
        return stages;
    }

    private List<Stage> steppedDown(Draw draw) {
        var stages = onceRegistered(last - draw.between(10, 350), draw);
        stages.add(care(stages.getLast().until() + 1, last, true));
        return stages;
    }

    private List<Stage> left(Draw draw) {
        var stages = onceRegistered(last - draw.between(20, 360), draw);
        var from = stages.getLast().until() + 1;
        var until = from + draw.between(40, 200);
        if (draw.chance(0.6) && until < last - 3) {
            stages.add(care(from, until, false));
        }
        return stages;
    }

    // Registrations that end do so at a review: mostly the first or the second.
    private List<Stage> onceRegistered(int about, Draw draw) {
        var count = 1 + draw.weighted(0.35, 0.48, 0.17);
        var from = workday(about - 86 - (count - 1) * 166);
        var reviews = reviews(from, last, count, draw);
        var until = reviews.getLast();
        var stages = new ArrayList<>(List.of(enquiry(from)));
        stages.add(Stage.of(Purpose.REGISTER, from, until, false).reviewed(reviews));
        return stages;
    }

    private List<Stage> supported(Unit unit, Draw draw) {
        var age = unit.planted() ? draw.between(380, 700) : draw.between(15, 900);
        var from = workday(last - age);
        var stages = new ArrayList<>(List.of(care(from, last, true)));
        if (!unit.planted() && draw.chance(0.15)) {
            var start = workday(Math.max(from, 0) + draw.below(last - Math.max(from, 0) + 1));
            stages.addAll(enquiryFrom(start, draw));
        }
        return stages;
    }

    private List<Stage> lookedAfter(Draw draw) {
        var basis = draw.weighted(BASES, 0.68, 0.06, 0.05, 0.03, 0.06, 0.07, 0.02, 0.03);
        var isNew = draw.chance(basis == Basis.FOSTER_CARE ? 0.3 : 0.6);
        var from = workday(last - (isNew ? draw.between(3, 365) : draw.between(366, 2_200)));
        var lasting = draw.chance(basis == Basis.FOSTER_CARE ? 0.55 : 0.2);
        var stages = new ArrayList<Stage>();
        if (isNew && draw.chance(0.3)) {
            stages.add(
                    Stage.of(Purpose.LOOKED_AFTER, from - draw.between(60, 900), from - 1, false)
                            .placed(Basis.FOSTER_CARE, false, true));
        }
        stages.add(Stage.of(Purpose.LOOKED_AFTER, from, last, true).placed(basis, lasting, false));
        return stages;
    }

    private List<Stage> enquired(Draw draw) {
        return enquiryFrom(workday(last - draw.between(3, 362)), draw);
    }

    private List<Stage> enquiryFrom(int from, Draw draw) {
        var until = from + draw.between(14, 58);
        return List.of(
                until > last
                        ? Stage.of(Purpose.SECTION_47, from, last, true)
                        : Stage.of(Purpose.SECTION_47, from, until, false)
                                .determined(1 + draw.weighted(0.6, 0.4)));
    }

    /** The enquiry that ends in a conference on a day: 15 working days, three weeks, before it. */
    private static Stage enquiry(int conference) {
        return Stage.of(Purpose.SECTION_47, conference - 21, conference - 1, false).determined(3);
    }

    private static Stage care(int from, int until, boolean lasts) {
        return Stage.of(Purpose.CARE_AND_SUPPORT, from, until, lasts);
    }

    // Wales Safeguarding Procedures, section 4: within 3 months, then at least every 6 months.
    private List<Integer> reviews(int from, int until, int most, Draw draw) {
        var reviews = new ArrayList<Integer>();
        for (var day = from + draw.between(80, 89); day <= until && reviews.size() < most; ) {
            reviews.add(workday(day));
            day += draw.between(150, 180);
        }
        return reviews;
    }

    private int workday(int day) {
        var at = day;
        while (at >= 0 ? !days.isWorking(at) : days.isWeekend(at)) {
            at--;
        }
        return at;
    }
}
