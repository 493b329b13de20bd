package cymru.diogel.visiting.visits.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.drafts.Draft;
import cymru.diogel.platform.drafts.Drafts;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visits;
import cymru.diogel.visiting.visits.web.FormPage.Family;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What writing and correcting a report share: whom it is about, and the draft of it. */
@Component
class WritingDesk {
    private final Visits visits;
    private final People people;
    private final Access access;
    private final Drafts drafts;
    private final Clock clock;

    WritingDesk(Visits visits, People people, Access access, Drafts drafts, Clock clock) {
        this.visits = visits;
        this.people = people;
        this.access = access;
        this.drafts = drafts;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** The household with those of its children the viewer may see, once that is in the trail. */
    Family look(Viewer viewer, UUID household, String act) {
        var grounds = access.lookToWrite(viewer, people.whoLivesIn(household), act);
        return family(household, people.childrenOf(household), grounds);
    }

    /** A report and those of its family whom the viewer may see. */
    record Opened(Visit visit, Family family) {}

    /**
     * The report, once the look is in the trail; what is forbidden is asked for like the absent.
     */
    Opened open(Viewer viewer, UUID id, String act) {
        return opened(id, access.look(viewer, visits.childrenOf(id), act));
    }

    /** The same for those who are about to correct it. */
    Opened openToWrite(Viewer viewer, UUID id, String act) {
        return opened(id, access.lookToWrite(viewer, visits.childrenOf(id), act));
    }

    private Opened opened(UUID id, Map<UUID, Ground> grounds) {
        var visit = visits.find(id).orElseThrow(Absent::new);
        var children = people.childrenOf(visit.household());
        return new Opened(visit, family(visit.household(), children, grounds));
    }

    /** Refuses whoever has no ground for any child of the household; nothing is shown. */
    void allow(Viewer viewer, UUID household) {
        if (access.grounds(viewer, people.whoLivesIn(household)).isEmpty()) {
            throw new Absent();
        }
    }

    /** The household of a report, for whoever may correct it; nothing is shown. */
    UUID allowCorrecting(Viewer viewer, UUID id) {
        var household = visits.find(id).orElseThrow(Absent::new).household();
        allow(viewer, household);
        return household;
    }

    Optional<Draft> draft(Viewer viewer, UUID intention) {
        return drafts.find(viewer.id(), intention);
    }

    /** Keeps what is written, right or wrong. */
    Instant keep(Viewer viewer, Draft draft, VisitForm form) {
        drafts.begin(viewer.id(), draft.form(), draft.intention(), draft.about());
        return drafts.save(viewer.id(), draft.intention(), form.fields()).orElseGet(clock::instant);
    }

    void end(Viewer viewer, UUID intention) {
        drafts.end(viewer.id(), intention);
    }

    /** A draft not yet begun. */
    Draft blank(String form, UUID intention, UUID household) {
        return new Draft(form, intention, household, Map.of(), now(), now());
    }

    private Family family(UUID household, List<Child> children, Map<UUID, Ground> grounds) {
        return new Family(
                people.household(household).orElseThrow(Absent::new),
                children.stream().filter(child -> grounds.containsKey(child.id())).toList(),
                grounds.values().stream().distinct().sorted().toList());
    }
}
