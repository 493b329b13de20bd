package cymru.diogel.visiting.clocks;

import cymru.diogel.platform.deadlines.Occasion;
import cymru.diogel.platform.deadlines.PlacementClocks;
import cymru.diogel.platform.deadlines.PlacementSpell;
import cymru.diogel.platform.deadlines.PlacementSpell.Circumstance;
import cymru.diogel.platform.deadlines.RegisterSpell;
import cymru.diogel.platform.deadlines.Seen;
import cymru.diogel.platform.deadlines.VisitClocks;
import cymru.diogel.platform.deadlines.WorkingDays;
import cymru.diogel.practice.people.Conference;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.practice.people.Plan.Basis;
import cymru.diogel.practice.people.Plan.Kind;
import cymru.diogel.visiting.visits.AccessGained;
import cymru.diogel.visiting.visits.Call;
import cymru.diogel.visiting.visits.Mode;
import cymru.diogel.visiting.visits.Place;
import cymru.diogel.visiting.visits.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that decides the clocks of one child: plans, conferences held and visits made. */
record ChildFacts(List<Plan> plans, List<Conference> conferences, List<Seen> seen) {

    List<Occasion> occasions(WorkingDays calendar) {
        var occasions = new ArrayList<Occasion>();
        var register = new VisitClocks(calendar);
        for (var plan : plans) {
            if (plan.kind() == Kind.REGISTER) {
                occasions.addAll(register.of(registered(plan), seen));
            }
        }
        var placements =
                plans.stream()
                        .filter(it -> it.kind() == Kind.LOOKED_AFTER)
                        .map(ChildFacts::placed)
                        .toList();
        occasions.addAll(new PlacementClocks(calendar).of(placements, seen));
        return occasions;
    }

    /**
     * What a call came to for one child: what is not told did not happen.
     *
     * <p>At a door that stayed shut, or where the family refused, nothing is owed less than before
     * (domain: no access). Who came along changes nothing: the call was the practitioner's.
     */
    static Seen seen(Call call, Visit.Seen child) {
        boolean met = isLetIn(call.access()) && call.mode() == Mode.IN_PERSON;
        return new Seen(
                call.when().on(),
                call.mode() == Mode.IN_PERSON,
                met && isTold(child.seen()),
                met && isTold(child.alone()),
                call.place() == Place.HOME,
                met && isTold(child.bedroom()));
    }

    private RegisterSpell registered(Plan plan) {
        var reviews =
                conferences.stream().filter(it -> !it.initial()).map(Conference::heldOn).toList();
        return new RegisterSpell(plan.startedOn(), plan.endedOn(), reviews);
    }

    private static PlacementSpell placed(Plan plan) {
        var placement = plan.placement();
        var holds = placement == null ? Circumstance.PLACED : circumstance(placement.basis());
        var stage =
                new PlacementSpell.Stage(
                        plan.startedOn(),
                        Set.of(holds),
                        placement != null && placement.permanent());
        return new PlacementSpell(
                plan.startedOn(),
                plan.endedOn(),
                List.of(stage),
                placement == null ? null : placement.firstReviewOn());
    }

    private static Circumstance circumstance(Basis basis) {
        return switch (basis) {
            case ANY -> Circumstance.PLACED;
            case PARENT_BEFORE_ASSESSMENT -> Circumstance.BEFORE_ASSESSMENT;
            case TEMPORARY_APPROVAL -> Circumstance.TEMPORARY_APPROVAL;
            case INTERIM_ORDER_WITH_PARENT -> Circumstance.INTERIM_ORDER_WITH_PARENT;
            case CARE_ORDER_WITH_PARENT -> Circumstance.CARE_ORDER_WITH_PARENT;
            case ARRANGED_BY_ANOTHER -> Circumstance.ARRANGED_BY_ANOTHER;
            case SHORT_BREAKS -> Circumstance.SHORT_BREAK;
        };
    }

    private static boolean isLetIn(AccessGained access) {
        return switch (access) {
            case GAINED, PARTLY -> true;
            case NO_REPLY, REFUSED, CHILD_NOT_THERE, ADDRESS_WRONG, ABANDONED -> false;
        };
    }

    private static boolean isTold(@Nullable Boolean answer) {
        return Boolean.TRUE.equals(answer);
    }
}
