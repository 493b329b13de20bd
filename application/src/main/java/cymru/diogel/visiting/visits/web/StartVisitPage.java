package cymru.diogel.visiting.visits.web;

import com.ibm.icu.text.Collator;
import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Reach;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.drafts.Draft;
import cymru.diogel.platform.drafts.Drafts;
import cymru.diogel.platform.drafts.Saved;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Household;
import cymru.diogel.practice.people.People;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visit.Purpose;
import cymru.diogel.visiting.visits.Visits;
import cymru.diogel.visiting.visits.web.FormPage.Family;
import gen.jte.Templates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where a report begins: what is half written, and the households one works with. */
@Controller
public class StartVisitPage {
    private final Visits visits;
    private final People people;
    private final Access access;
    private final Drafts drafts;
    private final Templates templates;

    StartVisitPage(
            Visits visits, People people, Access access, Drafts drafts, Templates templates) {
        this.visits = visits;
        this.people = people;
        this.access = access;
        this.drafts = drafts;
        this.templates = templates;
    }

    /** A household to report on. */
    public record Door(
            Household household, List<Child> children, @Nullable LocalDate lastCalledOn) {
        /** The given names, with commas. */
        public String names() {
            return children.stream().map(Child::shortTitle).collect(Collectors.joining(", "));
        }
    }

    /** A report half written. */
    public record Unfinished(String href, Household household, LocalDateTime savedAt) {}

    /** What the page shows. */
    public record Start(List<Unfinished> drafts, List<Door> doors, boolean left) {}

    @Needs(Right.RECORD_VISITS)
    @GetMapping("/visits/record")
    Page show(@RequestParam(required = false) @Nullable String left, Frame frame, Viewer viewer) {
        var children = mine(viewer);
        var households = people.households(children.keySet());
        access.browse(Entry.seen("visit.households").with("count", households.size()));
        var last = visits.lastDays(households.keySet());
        var doors =
                households.values().stream()
                        .sorted(byName(frame))
                        .map(it ->
                                new Door(
                                        it,
                                        children.getOrDefault(it.id(), List.of()),
                                        last.get(it.id())))
                        .toList();
        var unfinished =
                drafts.of(viewer.id()).stream()
                        .filter(it -> it.form().equals(WriteVisitPage.FORM))
                        .flatMap(it ->
                                Stream.ofNullable(households.get(it.about()))
                                        .map(household -> unfinished(it, household)))
                        .toList();
        return new Page(
                templates.visitingVisitsStart(frame, new Start(unfinished, doors, left != null)));
    }

    @Needs(Right.RECORD_VISITS)
    @GetMapping("/visits/record/{household}/{intention}/give-up")
    Page confirm(@PathVariable UUID intention, Frame frame, Viewer viewer) {
        var draft = drafts.find(viewer.id(), intention).orElseThrow(Absent::new);
        access.look(viewer, people.whoLivesIn(draft.about()), "visit.give-up-look");
        var household = people.household(draft.about()).orElseThrow(Absent::new);
        return new Page(templates.visitingVisitsGiveUp(frame, unfinished(draft, household)));
    }

    @Needs(Right.RECORD_VISITS)
    @PostMapping("/visits/record/{household}/{intention}/give-up")
    View giveUp(@PathVariable UUID intention, Viewer viewer) {
        drafts.end(viewer.id(), intention);
        return new RedirectView("/visits/record");
    }

    // Reports are written by those who work with a child, so their reach is always a list.
    private Map<UUID, List<Child>> mine(Viewer viewer) {
        var reach =
                switch (access.reach(viewer)) {
                    case Reach.Only only -> only.children();
                    case Reach.Everyone _ -> Set.<UUID>of();
                };
        return people.children(reach).values().stream()
                .sorted(
                        Comparator.comparing(
                                Child::bornOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .collect(Collectors.groupingBy(Child::household));
    }

    private static Unfinished unfinished(Draft draft, Household household) {
        var href = "/visits/record/" + draft.about() + "/" + draft.intention();
        return new Unfinished(href, household, WallClock.shown(draft.savedAt()));
    }

    private static Comparator<Household> byName(Frame frame) {
        var collator = Collator.getInstance(frame.words().locale());
        return Comparator.comparing(Household::title, collator::compare);
    }

    /** What writing and correcting a report share: whom it is about, and the draft of it. */
    @Component
    static class Desk {
        private final Visits visits;
        private final People people;
        private final Access access;
        private final Drafts drafts;
        private final Clock clock;

        Desk(Visits visits, People people, Access access, Drafts drafts, Clock clock) {
            this.visits = visits;
            this.people = people;
            this.access = access;
            this.drafts = drafts;
            this.clock = clock;
        }

        Instant now() {
            return clock.instant();
        }

        /**
         * The household with those of its children the viewer may see, once that is in the trail.
         */
        Family look(Viewer viewer, UUID household, String act) {
            return family(household, access.lookToWrite(viewer, people.whoLivesIn(household), act));
        }

        /** A report and those of its family whom the viewer may see. */
        record Opened(Visit visit, Family family) {}

        /** The report, once the look is in the trail; the forbidden is asked like the absent. */
        Opened open(Viewer viewer, UUID id, String act) {
            return opened(id, access.look(viewer, visits.childrenOf(id), act));
        }

        /** The same for those who are about to correct it. */
        Opened openToWrite(Viewer viewer, UUID id, String act) {
            return opened(id, access.lookToWrite(viewer, visits.childrenOf(id), act));
        }

        private Opened opened(UUID id, Map<UUID, Ground> grounds) {
            var visit = visits.find(id).orElseThrow(Absent::new);
            return new Opened(visit, family(visit.household(), grounds));
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

        /** What the plans of these children say a visit today is for. */
        Set<Purpose> purposes(List<Child> children) {
            var today = WallClock.shown(now()).toLocalDate();
            return people.plans(children.stream().map(Child::id).toList()).stream()
                    .filter(it -> it.isOpenOn(today))
                    .map(it -> Purpose.valueOf(it.kind().name()))
                    .collect(Collectors.toSet());
        }

        Optional<Draft> draft(Viewer viewer, UUID intention) {
            return drafts.find(viewer.id(), intention);
        }

        /** Keeps what is written, right or wrong, beside what another window wrote. */
        Saved keep(Viewer viewer, Draft draft, VisitForm form) {
            return drafts.save(viewer.id(), draft, form.fields());
        }

        void replace(Viewer viewer, Draft draft, VisitForm form) {
            drafts.replace(viewer.id(), draft, form.fields());
        }

        void end(Viewer viewer, UUID intention) {
            drafts.end(viewer.id(), intention);
        }

        /** A draft not yet begun. */
        Draft blank(String form, UUID intention, UUID household) {
            return Draft.blank(form, intention, household, now());
        }

        private Family family(UUID household, Map<UUID, Ground> grounds) {
            var found = people.family(household).orElseThrow(Absent::new);
            return new Family(
                    found.household(),
                    found.children().stream()
                            .filter(child -> grounds.containsKey(child.id()))
                            .toList(),
                    grounds.values().stream().distinct().sorted().toList());
        }
    }
}
