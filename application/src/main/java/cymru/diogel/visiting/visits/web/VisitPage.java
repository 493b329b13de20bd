package cymru.diogel.visiting.visits.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.practice.people.Household;
import cymru.diogel.practice.people.People;
import cymru.diogel.visiting.visits.Correction;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visits;
import cymru.diogel.visiting.visits.web.VisitFacts.Difference;
import gen.jte.Templates;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One report: what happened, what was said, who wrote it and what it said before. */
@Controller
class VisitPage {
    private static final Set<String> ANNOUNCED = Set.of("recorded", "already", "corrected");

    private final Visits visits;
    private final People people;
    private final Access access;
    private final Accounts accounts;
    private final Templates templates;

    VisitPage(
            Visits visits,
            People people,
            Access access,
            Accounts accounts,
            Templates templates) {
        this.visits = visits;
        this.people = people;
        this.access = access;
        this.accounts = accounts;
        this.templates = templates;
    }

    /** Who was where, and who may say so. */
    public record Report(
            VisitFacts facts,
            Household household,
            List<Ground> grounds,
            Staff staff,
            List<Version> history,
            Offer offer) {

        public Visit visit() {
            return facts.visit();
        }
    }

    /** Names of those who called and wrote; team names come with the practitioner's account. */
    public record Staff(String practitioner, String team, String writer, String viewer) {}

    /** What one correction changed. */
    public record Version(
            int revision,
            LocalDateTime at,
            String by,
            String reason,
            List<Difference> differences) {}

    /** What the page says happened just now, empty for nothing, and whether it may be changed. */
    public record Offer(String done, boolean canCorrect, boolean hasDraft) {}

    @Needs(Right.READ_VISITS)
    @GetMapping("/visits/{id}")
    Page show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String done,
            @RequestParam(required = false) @Nullable String left,
            Frame frame,
            Viewer viewer) {
        var visit = visits.find(id).orElseThrow(Absent::new);
        var asked = visit.children().stream().map(Visit.Seen::child).toList();
        var grounds = access.look(viewer, asked, "visit.look");
        var children =
                people.childrenOf(visit.household()).stream()
                        .filter(child -> grounds.containsKey(child.id()))
                        .toList();
        var facts = new VisitFacts(frame, visit, VisitFacts.named(children));
        var corrections = visits.corrections(id);
        var names = names(visit, corrections);
        var report =
                new Report(
                        facts,
                        people.household(visit.household()).orElseThrow(Absent::new),
                        grounds.values().stream().distinct().sorted().toList(),
                        staff(visit, names, viewer, frame),
                        history(facts, corrections, names),
                        new Offer(
                                ANNOUNCED.contains(done) ? done : left != null ? "left" : "",
                                CorrectVisitPage.mayCorrect(viewer, visit),
                                left != null));
        return new Page(templates.visitingVisitsShow(frame, report));
    }

    private Map<UUID, Account> names(Visit visit, List<Correction> corrections) {
        var ids = new HashSet<UUID>();
        ids.add(visit.practitioner());
        Stream.ofNullable(visit.recording().by()).forEach(ids::add);
        corrections.forEach(it -> ids.add(it.by()));
        return accounts.named(ids);
    }

    private Staff staff(Visit visit, Map<UUID, Account> names, Viewer viewer, Frame frame) {
        var team =
                accounts.teams().stream()
                        .filter(it -> it.id().equals(visit.team()))
                        .map(it -> it.name(frame.words()))
                        .findFirst()
                        .orElse("");
        var by = visit.recording().by();
        return new Staff(
                name(names, visit.practitioner()),
                team,
                by == null ? "" : name(names, by),
                viewer.name());
    }

    // Each version is held against the one that came after it; the last against what it says now.
    private static List<Version> history(
            VisitFacts now, List<Correction> corrections, Map<UUID, Account> names) {
        var versions = new ArrayList<Version>();
        var later = now.visit();
        for (var correction : corrections) {
            var before = new VisitFacts(now.frame(), correction.before(), now.children());
            versions.add(
                    new Version(
                            correction.revision(),
                            WallClock.shown(correction.at()),
                            name(names, correction.by()),
                            correction.reason(),
                            before.changedIn(later)));
            later = correction.before();
        }
        return versions;
    }

    private static String name(Map<UUID, Account> names, UUID id) {
        var account = names.get(id);
        return account == null ? "" : account.name();
    }
}
