package cymru.diogel.practice.casework.onward;

import cymru.diogel.practice.conferences.Conference;
import cymru.diogel.practice.conferences.Conferences;
import cymru.diogel.practice.plans.Plans;
import cymru.diogel.practice.plans.ProtectionPlan;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The outline of a plan goes out with the decisions of the conference, and is asked for once. */
@Component
class SentOutline {
    private final Conferences conferences;
    private final Plans plans;

    SentOutline(Conferences conferences, Plans plans) {
        this.conferences = conferences;
        this.plans = plans;
    }

    @EventListener
    void on(Conference.Changed event) {
        conferences
                .find(event.conference())
                .filter(Conference::initial)
                .map(it -> it.progress().summarySentOn())
                .ifPresent(sent ->
                        waiting(event.conference(), event.children())
                                .forEach(it -> plans.send(it.id(), sent)));
    }

    private List<ProtectionPlan> waiting(UUID conference, List<UUID> children) {
        return plans.of(children).stream()
                .filter(it -> conference.equals(it.conference()))
                .filter(it -> it.days().outlineSentOn() == null)
                .toList();
    }
}
