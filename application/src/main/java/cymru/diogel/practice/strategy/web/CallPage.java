package cymru.diogel.practice.strategy.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Reach;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.referrals.Referrals;
import cymru.diogel.practice.referrals.Report;
import cymru.diogel.practice.strategy.Attendance.Agency;
import cymru.diogel.practice.strategy.Discussion;
import cymru.diogel.practice.strategy.Discussions;
import cymru.diogel.practice.strategy.Invitations;
import gen.jte.Templates;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A strategy discussion is called, on one child or on several of a home. */
@Controller
class CallPage {
    static final String PATH = "/strategy/new";

    private final Discussions discussions;
    private final Known known;
    private final Templates templates;
    private final Clock clock;

    CallPage(Discussions discussions, Known known, Templates templates, Clock clock) {
        this.discussions = discussions;
        this.known = known;
        this.templates = templates;
        this.clock = clock;
    }

    /** What this asks of others. */
    @Component
    record Known(Access access, People people, Referrals referrals, Invitations invitations) {}

    @Needs(Right.HOLD_STRATEGY)
    @GetMapping(PATH)
    Page show(
            @RequestParam List<UUID> child,
            @RequestParam Map<String, String> query,
            Frame frame,
            Viewer viewer) {
        var fields = new HashMap<String, String>();
        fields.put("discussion", UUID.randomUUID().toString());
        for (var field : List.of("report", "follows")) {
            fields.put(field, query.getOrDefault(field, ""));
        }
        // One meeting for all of a home is the rule; whoever calls it may leave somebody out.
        var offered = offered(child, viewer);
        offered.keySet().forEach(it -> fields.put("about-" + it, "yes"));
        var form = new CallForm(frame, new Typed(fields), child, offered);
        return new Page(templates.practiceStrategyCall(frame, form, new Problems()));
    }

    @Needs(Right.HOLD_STRATEGY)
    @PostMapping(PATH)
    View call(
            @RequestParam List<UUID> child,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var form = new CallForm(frame, new Typed(fields), child, offered(child, viewer));
        var problems = new Problems();
        var report = report(form.typed(), child);
        var follows = form.typed().id("follows").orElse(null);
        var decided = decidedAt(report, follows);
        var calling = form.read(new CallForm.From(report, follows, decided), problems);
        if (calling == null) {
            return Page.refused(templates.practiceStrategyCall(frame, form, problems));
        }
        discussions.hold(calling, viewer.id());
        var caller =
                new Invitations.Guest(Agency.SOCIAL_SERVICES, viewer.id(), viewer.name(), false);
        known.invitations().invite(calling.id(), caller, viewer.id());
        return new RedirectView(StrategyQueuePage.PATH + "/" + calling.id());
    }

    /** The report it comes from, if that names one of these children. */
    private @Nullable UUID report(Typed typed, List<UUID> children) {
        var report = typed.id("report").orElse(null);
        if (report == null) {
            return null;
        }
        var named = known.referrals().named(List.of(report)).getOrDefault(report, List.of());
        return named.stream().anyMatch(it -> children.contains(it.child())) ? report : null;
    }

    /** The limit runs from the decision on the report, or from the one to meet again. */
    private Instant decidedAt(@Nullable UUID report, @Nullable UUID follows) {
        if (follows != null) {
            var before = discussions.find(follows).map(Discussion::ended).orElse(null);
            return before == null ? clock.instant() : before.at();
        }
        if (report != null) {
            var decided = known.referrals().find(report).map(Report::handling).orElse(null);
            var at = decided == null ? null : decided.decidedAt();
            return at == null ? clock.instant() : at;
        }
        return clock.instant();
    }

    /** Those asked for, and who lives with them, as far as the viewer may learn of them. */
    private Map<UUID, String> offered(List<UUID> asked, Viewer viewer) {
        var seen = known.access().look(viewer, asked, "strategy.new");
        if (!seen.keySet().containsAll(asked)) {
            throw new Absent();
        }
        var children = known.people().children(asked);
        var names = new LinkedHashMap<UUID, String>();
        asked.stream()
                .filter(children::containsKey)
                .forEach(it -> names.put(it, title(children, it)));
        var others = new HashSet<UUID>();
        children.values().stream()
                .map(Child::household)
                .distinct()
                .forEach(it -> others.addAll(known.people().whoLivesIn(it)));
        others.removeAll(names.keySet());
        others.retainAll(mayBeNamed(viewer, others));
        others.stream()
                .sorted()
                .forEach(it ->
                        known.people().introduce(it).ifPresent(who -> names.put(it, who.name())));
        return names;
    }

    private Set<UUID> mayBeNamed(Viewer viewer, Set<UUID> others) {
        if (others.isEmpty() || !viewer.may(Right.TAKE_REPORTS)) {
            return known.access().seen(viewer, others).plans().keySet();
        }
        var named = new HashSet<>(others);
        if (known.access().reachOfReport(viewer) instanceof Reach.Everyone everyone) {
            named.removeAll(everyone.but());
        }
        return named;
    }

    private static String title(Map<UUID, Child> children, UUID it) {
        return Objects.requireNonNull(children.get(it)).title();
    }
}
