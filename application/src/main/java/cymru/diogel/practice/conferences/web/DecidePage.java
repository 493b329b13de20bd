package cymru.diogel.practice.conferences.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.conferences.Chairing;
import cymru.diogel.practice.conferences.Conference.About;
import cymru.diogel.practice.conferences.Conference.Said;
import cymru.diogel.practice.conferences.Conferences;
import cymru.diogel.practice.conferences.Decision;
import cymru.diogel.practice.conferences.Decision.Outcome;
import cymru.diogel.practice.conferences.Invited;
import cymru.diogel.practice.conferences.Stage;
import cymru.diogel.practice.register.Category;
import cymru.diogel.practice.register.Register;
import cymru.diogel.practice.register.Spell;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What a conference decided for each child, and why. */
@Controller
class DecidePage {
    static final String PATH = ConferencePage.PATH + "/decide";
    private static final List<String> NEEDED = List.of("parents", "strengths", "risks", "outline");
    private static final int LONGEST = 10_000;

    private final ConferenceDesk desk;
    private final Conferences conferences;
    private final Decides decides;
    private final Templates templates;
    private final Clock clock;

    DecidePage(
            ConferenceDesk desk,
            Conferences conferences,
            Decides decides,
            Templates templates,
            Clock clock) {
        this.desk = desk;
        this.conferences = conferences;
        this.decides = decides;
        this.templates = templates;
        this.clock = clock;
    }

    /** Where a decision goes. */
    @Component
    record Decides(Chairing chairing, Register register) {}

    /** A conference, the day it was held, and the stays of its children on that day. */
    private record Held(ConferenceDesk.Opened opened, LocalDate on, Map<UUID, Spell> stays) {
        Set<String> categories(UUID child, Clock clock) {
            var stay = stays.get(child);
            return stay == null ? Set.of() : stay.categories(on, clock.instant());
        }
    }

    @Needs(Right.CHAIR_CONFERENCES)
    @GetMapping(PATH)
    Page show(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var held = held(id, viewer);
        var fields = new HashMap<String, String>();
        for (var it : held.opened().about()) {
            for (var category : held.categories(it.child(), clock)) {
                fields.put("category-" + it.place() + "-" + category, "yes");
            }
        }
        // Whoever came is likely to be named; the conference says so with one press.
        held.opened().invited().stream()
                .filter(it -> it.came() != null && it.came().isThere())
                .forEach(it -> fields.put("member-" + it.id(), "yes"));
        return new Page(page(held, frame, new Typed(fields), new Problems()));
    }

    @Needs(Right.CHAIR_CONFERENCES)
    @PostMapping(PATH)
    View decide(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var held = held(id, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        checkWords(typed, frame, problems);
        var decisions = new ArrayList<Decision>();
        for (var it : held.opened().about()) {
            var decision = decision(it, held, typed, frame, problems);
            if (decision != null) {
                decisions.add(decision);
            }
        }
        var next = next(held, decisions, typed, frame, problems);
        if (!problems.isEmpty()) {
            return Page.refused(page(held, frame, typed, problems));
        }
        var said =
                new Said(
                        typed.get("parents"),
                        typed.get("strengths"),
                        typed.get("risks"),
                        typed.get("outline"),
                        typed.get("dissent"),
                        next,
                        clock.instant());
        if (held.opened().conference().initial()) {
            decides.chairing().name(id, members(held, typed));
        }
        decides.chairing().decide(id, said, decisions, viewer.id());
        return ConferencePage.at(id);
    }

    private static Set<UUID> members(Held held, Typed typed) {
        return held.opened().invited().stream()
                .filter(it -> !it.isKeptOut() && typed.get("member-" + it.id()).equals("yes"))
                .map(Invited::id)
                .collect(Collectors.toSet());
    }

    private static void checkWords(Typed typed, Frame frame, Problems problems) {
        for (var field : NEEDED) {
            if (!typed.isSaid(field, LONGEST)) {
                problems.add(field, frame.say("conferences.problem-" + field));
            }
        }
        if (typed.get("dissent").length() > LONGEST) {
            problems.add("dissent", frame.say("conferences.problem-long"));
        }
    }

    private @Nullable Decision decision(
            About about, Held held, Typed typed, Frame frame, Problems problems) {
        var mark = "-" + about.place();
        var name = Map.of("name", held.opened().name(about));
        var outcome = typed.one("outcome" + mark, Outcome.class).orElse(null);
        var reasons = typed.get("reasons" + mark);
        if (reasons.length() > LONGEST) {
            problems.add("reasons" + mark, frame.say("conferences.problem-long"));
        }
        if (outcome == null) {
            problems.add("outcome" + mark, frame.say("conferences.problem-outcome", name));
            return null;
        }
        var decision =
                new Decision(
                        about.child(), outcome, categories(about, outcome, held, typed), reasons);
        check(decision, about, held, frame, problems);
        return decision;
    }

    private Set<String> categories(About about, Outcome outcome, Held held, Typed typed) {
        if (outcome == Outcome.REMAINS) {
            return held.categories(about.child(), clock);
        }
        var mark = "category-" + about.place() + "-";
        return decides.register().categories().on(held.on()).stream()
                .map(Category::id)
                .filter(it -> outcome.isOn() && typed.get(mark + it).equals("yes"))
                .collect(Collectors.toSet());
    }

    private void check(Decision decision, About about, Held held, Frame frame, Problems problems) {
        var name = Map.of("name", held.opened().name(about));
        var list = decides.register().categories();
        for (var flaw : decision.flaws(held.opened().conference().initial(), held.on(), list)) {
            // Whatever a name stands under stays, though it may be chosen no longer.
            if (decision.outcome() != Outcome.REMAINS || flaw != Decision.Flaw.NO_CATEGORY) {
                var field = flaw == Decision.Flaw.NO_REASONS ? "reasons-" : "outcome-";
                var code = flaw.name().toLowerCase(Locale.ROOT).replace('_', '-');
                var says = frame.say("conferences.flaw-" + code, name);
                problems.add(field + about.place(), says);
            }
        }
    }

    private @Nullable LocalDate next(
            Held held, List<Decision> decisions, Typed typed, Frame frame, Problems problems) {
        if (decisions.stream().noneMatch(it -> it.outcome().isOn())) {
            return null;
        }
        var latest = latest(held);
        var next =
                typed.day("next")
                        .filter(it -> it.isAfter(held.on()) && !it.isAfter(latest))
                        .orElse(null);
        if (next == null) {
            var by = Map.of("day", frame.words().date(latest));
            problems.add("next", frame.say("conferences.problem-next", by));
        }
        return next;
    }

    private LocalDate latest(Held held) {
        var initial = held.opened().conference().initial();
        return conferences.counted(new Conferences.Start(false, held.on(), null, initial)).dueOn();
    }

    private Held held(UUID id, Viewer viewer) {
        var opened = desk.look(id, viewer);
        var progress = opened.conference().progress();
        if (!progress.stage().mayBecome(Stage.DECIDED)) {
            throw new Absent();
        }
        var on = Objects.requireNonNull(progress.heldOn());
        return new Held(opened, on, decides.register().on(on, opened.ids()));
    }

    private gg.jte.models.runtime.JteModel page(
            Held held, Frame frame, Typed typed, Problems problems) {
        var reports = conferences.reports(held.opened().id());
        var list = decides.register().categories().on(held.on());
        var view = new HeldView(frame, held.opened(), reports, list, latest(held), typed);
        return templates.practiceConferencesDecide(frame, view, problems);
    }
}
