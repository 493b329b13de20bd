package cymru.diogel.practice.coregroups.web;

import cymru.diogel.platform.access.Right;
import cymru.diogel.practice.coregroups.Meeting;
import cymru.diogel.practice.coregroups.Meetings;
import cymru.diogel.practice.pathway.Milestones;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The core group of a child, or that there is none for a name on the register. */
@Component
class CoreGroupMilestones implements Milestones {
    private final Meetings meetings;

    CoreGroupMilestones(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<Line> of(UUID child, Reading reading) {
        return meetings.awaitedFor(child)
                .map(it -> List.of(line(it, reading)))
                .orElseGet(() -> none(child, reading));
    }

    private static Line line(Meeting it, Reading reading) {
        var due = Map.of("due", GroupQueueView.due(reading.words(), it));
        return Line.now(
                reading.words().say("coregroups.on-child", due),
                GroupQueuePage.PATH + "/" + it.group(),
                it.isLate(reading.today()));
    }

    private static List<Line> none(UUID child, Reading reading) {
        var start = GroupQueuePage.PATH + "/start/" + child;
        var words = reading.words().say("coregroups.none-on-child");
        return reading.registered() && reading.viewer().may(Right.PLAN_PROTECTION)
                ? List.of(Line.now(words, start, true))
                : List.of();
    }
}
