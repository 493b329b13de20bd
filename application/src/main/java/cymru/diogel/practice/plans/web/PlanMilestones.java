package cymru.diogel.practice.plans.web;

import cymru.diogel.practice.pathway.Milestones;
import cymru.diogel.practice.plans.Plans;
import cymru.diogel.practice.plans.ProtectionPlan;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The plan of a child, and those that ended. */
@Component
class PlanMilestones implements Milestones {
    private final Plans plans;

    PlanMilestones(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<Line> of(UUID child, Reading reading) {
        return plans.of(List.of(child)).reversed().stream().map(it -> line(it, reading)).toList();
    }

    private static Line line(ProtectionPlan it, Reading reading) {
        var words = reading.words();
        var stage = words.say(it.stage().message(), Map.of("n", 0));
        return new Line(
                it.isOpen() ? Part.NOW : Part.BEFORE,
                words.say("plans.on-child", Map.of("stage", stage)),
                PlanListPage.PATH + "/" + it.id(),
                PlanListPage.isLate(it, reading.today()));
    }
}
