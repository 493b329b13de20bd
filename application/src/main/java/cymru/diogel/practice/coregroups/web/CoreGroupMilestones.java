package cymru.diogel.practice.coregroups.web;

import cymru.diogel.platform.access.Right;
import cymru.diogel.practice.coregroups.CoreGroup;
import cymru.diogel.practice.coregroups.CoreGroups;
import cymru.diogel.practice.pathway.Milestones;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The core group of a child, or that there is none for a name on the register. */
@Component
class CoreGroupMilestones implements Milestones {
    private final CoreGroups groups;
    private final People people;

    CoreGroupMilestones(CoreGroups groups, People people) {
        this.groups = groups;
        this.people = people;
    }

    @Override
    public List<Line> of(UUID child, Reading reading) {
        var open =
                groups.of(List.of(child)).stream()
                        .filter(it -> it.children().contains(child))
                        .findFirst();
        return open.map(it -> List.of(line(it, reading))).orElseGet(() -> none(child, reading));
    }

    private Line line(CoreGroup it, Reading reading) {
        var awaited = groups.awaited(List.of(it.id())).get(it.id());
        var due = awaited == null ? "" : GroupQueueView.due(reading.words(), awaited);
        return new Line(
                reading.words().say("coregroups.on-child", Map.of("due", due)),
                GroupQueuePage.PATH + "/" + it.id(),
                awaited != null && awaited.isLate(reading.today()));
    }

    private List<Line> none(UUID child, Reading reading) {
        var registered =
                reading.viewer().may(Right.PLAN_PROTECTION)
                        && people.plans(List.of(child)).stream()
                                .anyMatch(it ->
                                        it.kind() == Plan.Kind.REGISTER
                                                && it.isOpenOn(reading.today()));
        return registered
                ? List.of(
                        new Line(
                                reading.words().say("coregroups.none-on-child"),
                                GroupQueuePage.PATH + "/start/" + child,
                                true))
                : List.of();
    }
}
