package cymru.diogel.practice.casework;

import cymru.diogel.practice.caseload.Handover;
import cymru.diogel.practice.plans.Plans;
import cymru.diogel.practice.plans.ProtectionPlan;
import cymru.diogel.practice.plans.Stage;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells that a plan which is an outline is to be made detailed, to whoever works with the child.
 */
@Component
class PlanTelling {
    private final Plans plans;
    private final Telling telling;

    PlanTelling(Plans plans, Telling telling) {
        this.plans = plans;
        this.telling = telling;
    }

    @EventListener
    void on(ProtectionPlan.Changed event) {
        event.plans().stream()
                .map(it -> plans.find(it).orElse(null))
                .filter(Objects::nonNull)
                .forEach(this::tell);
    }

    // From now on it is on the list of whoever works with the child.
    @EventListener
    void on(Handover.Made event) {
        plans.of(event.children()).forEach(this::tell);
    }

    private void tell(ProtectionPlan it) {
        var child = List.of(it.child());
        var next =
                new Telling.Next(
                        "detail:" + it.id(),
                        "detail",
                        telling.worker(child),
                        it.days().detailDueOn(),
                        "/plans/" + it.id());
        telling.putWhile(it.isOpen() && it.stage() == Stage.OUTLINE, child, next);
    }
}
