package cymru.diogel.visiting.visits.web;

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
import cymru.diogel.visiting.visits.Call;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visit.Correction;
import cymru.diogel.visiting.visits.VisitRules;
import cymru.diogel.visiting.visits.Visits;
import cymru.diogel.visiting.visits.web.VisitFacts.Difference;
import gen.jte.Templates;
import java.time.Duration;
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
public class VisitPage {
    private static final Set<String> ANNOUNCED =
            Set.of("recorded", "already", "corrected", "merged");

    private final Visits visits;
    private final StartVisitPage.Desk desk;
    private final Accounts accounts;
    private final Templates templates;

    VisitPage(Visits visits, StartVisitPage.Desk desk, Accounts accounts, Templates templates) {
        this.visits = visits;
        this.desk = desk;
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

        /** Whole days from the visit to its writing down, 0 when that was in time. */
        public int lateDays() {
            var minutes = VisitRules.delayMinutes(visit().when(), visit().recording());
            return minutes == null || minutes <= Call.LATE.toMinutes()
                    ? 0
                    : (int) Duration.ofMinutes(minutes).toDays();
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
    public record Offer(String done, boolean canCorrect, LocalDateTime shownAt) {}

    @Needs(Right.READ_VISITS)
    @GetMapping("/visits/{id}")
    Page show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String done,
            @RequestParam(required = false) @Nullable String left,
            Frame frame,
            Viewer viewer) {
        var opened = desk.open(viewer, id, "visit.look");
        var visit = opened.visit();
        var seen = opened.family();
        var facts = new VisitFacts(frame, visit, VisitFacts.named(seen.children()));
        var corrections = visits.corrections(id);
        var names = names(visit, corrections);
        var report =
                new Report(
                        facts,
                        seen.household(),
                        seen.grounds(),
                        staff(visit, names, viewer, frame),
                        history(facts, corrections, names),
                        new Offer(
                                ANNOUNCED.contains(done) ? done : left != null ? "left" : "",
                                CorrectVisitPage.mayCorrect(viewer, visit),
                                WallClock.shown(desk.now())));
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
