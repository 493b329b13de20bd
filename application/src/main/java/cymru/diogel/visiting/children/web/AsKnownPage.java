package cymru.diogel.visiting.children.web;

import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.joining.Acts;
import cymru.diogel.practice.people.Allocation;
import cymru.diogel.practice.people.People;
import gen.jte.Templates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was known of a child on a day, and what is known of that day now. */
@Controller
class AsKnownPage {
    private final Threshold threshold;
    private final Memory memory;
    private final Templates templates;
    private final Clock clock;

    AsKnownPage(Threshold threshold, Memory memory, Templates templates, Clock clock) {
        this.threshold = threshold;
        this.memory = memory;
        this.templates = templates;
        this.clock = clock;
    }

    /** Where it draws from. */
    @Component
    static class Memory {
        private final People people;
        private final Families families;
        private final Accounts accounts;
        private final Acts acts;

        Memory(People people, Families families, Accounts accounts, Acts acts) {
            this.people = people;
            this.families = families;
            this.accounts = accounts;
            this.acts = acts;
        }

        List<AsKnownView.Former> former(
                Frame frame, UUID child, LocalDate on, Instant now, boolean isTold) {
            return acts.formerly(child, moment(on, now), isTold).stream()
                    .map(it -> former(frame, it, on))
                    .toList();
        }

        private static AsKnownView.Former former(Frame frame, Acts.Former it, LocalDate on) {
            var until = frame.words().date(WallClock.shown(it.until()).toLocalDate());
            var said = Map.of("date", until, "reference", it.reference());
            var lines = new KnownLines(new ChildWords(frame.words(), on));
            var person = it.portrait().person();
            lines.facts(person, Map.of(person, it.portrait()), true);
            return new AsKnownView.Former(
                    frame.say("children.as-known-former", said), lines.rows());
        }

        // The end of the day asked for; of today, this moment.
        private static Instant moment(LocalDate on, Instant now) {
            var ended = WallClock.instant(on.plusDays(1).atStartOfDay());
            return ended.isAfter(now) ? now : ended.minusNanos(1_000);
        }

        List<AsKnownView.Row> rows(Frame frame, UUID child, LocalDate on, Instant now) {
            var ended = WallClock.instant(on.plusDays(1).atStartOfDay());
            var at = moment(on, now);
            var known = families.aroundAt(child, at);
            var plans = people.plansKnown(child, at);
            var worked = people.allocationsKnown(child, List.of(at, now));
            var allocations = worked.getFirst();
            var current = worked.getLast();
            var lines = new KnownLines(new ChildWords(frame.words(), on));
            var names = names(Stream.concat(allocations.stream(), current.stream()));
            // What became known this very moment is known today.
            lines.facts(child, ended.isAfter(now) ? known.now() : known.then(), true);
            lines.facts(child, known.now(), false);
            lines.plans(plans.then(), true);
            lines.plans(plans.now(), false);
            lines.allocations(allocations, names, true);
            lines.allocations(current, names, false);
            return lines.rows();
        }

        private Map<UUID, String> names(Stream<Allocation> allocations) {
            var whom = allocations.map(Allocation::practitioner).collect(Collectors.toSet());
            return accounts.named(whom).values().stream()
                    .collect(Collectors.toMap(it -> it.id(), it -> it.name()));
        }
    }

    @Needs(Right.READ_CHILDREN)
    @GetMapping("/children/{child}/as-known")
    Page show(
            @PathVariable UUID child,
            @RequestParam Map<String, String> address,
            Frame frame,
            Viewer viewer) {
        var sight = threshold.look(viewer, child, "child.as-known");
        var today = LocalDate.now(clock);
        var typed = new Typed(address);
        var problems = new Problems();
        var asked = typed.get("on");
        var on = asked.isEmpty() ? today : typed.day("on").orElse(null);
        if (on == null || on.isAfter(today)) {
            problems.add("on", frame.say("children.problem-on"));
            on = today;
        }
        // The other record is a page of its own, one question away.
        var isFormer = typed.get("former").equals("yes");
        List<AsKnownView.Row> rows =
                isFormer ? List.of() : memory.rows(frame, child, on, clock.instant());
        var former = memory.former(frame, child, on, clock.instant(), isFormer);
        var view =
                new AsKnownView(
                        frame, sight, asked, on, today, viewer.name(), rows, former, problems);
        var page = templates.visitingChildrenAsKnown(frame, view);
        return problems.isEmpty() ? new Page(page) : Page.refused(page);
    }
}
