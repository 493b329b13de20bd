package cymru.diogel.continuity.talks.web;

import cymru.diogel.continuity.dayservices.Centres;
import cymru.diogel.continuity.dayservices.People;
import cymru.diogel.continuity.dayservices.Person;
import cymru.diogel.continuity.talks.Talk;
import cymru.diogel.continuity.talks.Talk.Arranged;
import cymru.diogel.continuity.talks.Talk.Kind;
import cymru.diogel.continuity.talks.Talk.Said;
import cymru.diogel.continuity.talks.Talk.Spoken;
import cymru.diogel.continuity.talks.Talk.Works;
import cymru.diogel.continuity.talks.Talk.Written;
import cymru.diogel.continuity.talks.Talks;
import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

/** Who cannot come, and the talks with one of them. */
@Controller
class TalksPage {
    static final String LIST = "/day-services/talks";
    static final String PERSON = "/day-services/people/{person}/talks";

    private static final int SHORT = 200;
    private static final int LONG = 4_000;

    private final Talks talks;
    private final Around around;
    private final Templates templates;

    TalksPage(Talks talks, Around around, Templates templates) {
        this.talks = talks;
        this.around = around;
        this.templates = templates;
    }

    /** What else it reads, and where looks are noted. */
    @Component("talksAround")
    record Around(People people, Centres centres, Accounts accounts, Trail trail) {
        Person find(UUID person) {
            return people.find(person).orElseThrow(Absent::new);
        }

        Map<UUID, String> names(List<Talk> talks) {
            var who =
                    talks.stream()
                            .flatMap(it ->
                                    Stream.concat(
                                            Stream.of(it.written().by()),
                                            it.looks().stream().map(look -> look.written().by())))
                            .collect(Collectors.toSet());
            return accounts.named(who).values().stream()
                    .collect(Collectors.toMap(Account::id, Account::name));
        }
    }

    @Needs(Right.RUN_DAY_SERVICES)
    @GetMapping(LIST)
    Page list(Frame frame) {
        var waiting = talks.waiting();
        var ids =
                waiting.stream()
                        .map(it -> it.person().id().toString())
                        .collect(Collectors.joining(" "));
        around.trail().noted(Entry.seen("talks").with("count", waiting.size()).with("people", ids));
        var view = new WaitingView(frame, around.centres().all(), waiting);
        return new Page(templates.continuityTalksWaiting(view));
    }

    @Needs(Right.RUN_DAY_SERVICES)
    @GetMapping(PERSON)
    Page show(@PathVariable UUID person, Frame frame) {
        var it = around.find(person);
        around.trail().noted(Entry.seen("talks.person").with("person", person));
        return new Page(form(frame, it, Typed.NOTHING, new Problems()));
    }

    @Needs(Right.RUN_DAY_SERVICES)
    @PostMapping(PERSON)
    View hold(
            @PathVariable UUID person,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var it = around.find(person);
        var typed = new Typed(fields);
        var problems = new Problems();
        var said = said(frame, typed, problems);
        var arranged = arranged(frame, typed, problems);
        if (!problems.isEmpty()) {
            return Page.refused(form(frame, it, typed, problems));
        }
        var written = new Written(viewer.id(), Instant.EPOCH);
        var talk = new Talk(typed.ownId("id"), person, said, arranged, written, List.of());
        talks.hold(talk, viewer.id());
        return new RedirectView(PERSON.replace("{person}", person.toString()) + "?kept");
    }

    private Said said(Frame frame, Typed typed, Problems problems) {
        var on = typed.day("on").orElse(LocalDate.MAX);
        require(!on.isAfter(talks.today()), "on", frame, problems);
        var spoken = typed.one("spoken", Spoken.class);
        require(spoken.isPresent(), "spoken", frame, problems);
        require(typed.isSaid("with", SHORT), "with", frame, problems);
        for (var field : List.of("matters", "offered", "chosen")) {
            require(typed.isSaid(field, LONG), field, frame, problems);
        }
        return new Said(
                on,
                spoken.orElse(Spoken.BOTH),
                typed.get("with"),
                typed.get("matters"),
                typed.get("offered"),
                typed.get("chosen"));
    }

    private @Nullable Arranged arranged(Frame frame, Typed typed, Problems problems) {
        if (typed.get("kind").equals("NONE")) {
            return null;
        }
        var kind = typed.one("kind", Kind.class);
        require(kind.isPresent(), "kind", frame, problems);
        if (kind.isEmpty()) {
            return null;
        }
        require(typed.isSaid("arranged", LONG), "arranged", frame, problems);
        var review = typed.day("review").orElse(LocalDate.MIN);
        require(review.isAfter(talks.today()), "review", frame, problems);
        return new Arranged(kind.get(), typed.get("arranged"), review);
    }

    @Needs(Right.RUN_DAY_SERVICES)
    @PostMapping(PERSON + "/{talk}/look")
    View look(
            @PathVariable UUID person,
            @PathVariable UUID talk,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var of = around.find(person);
        var held =
                talks.find(talk)
                        .filter(it -> it.person().equals(person) && it.arranged() != null)
                        .orElseThrow(Absent::new);
        var typed = new Typed(fields);
        var problems = new Problems();
        var works = typed.one("works", Works.class);
        require(works.isPresent(), "works", frame, problems);
        require(typed.isSaid("words", LONG), "words", frame, problems);
        var next = typed.day("next").orElse(LocalDate.MIN);
        require(next.isAfter(talks.today()), "next", frame, problems);
        if (!problems.isEmpty()) {
            return Page.refused(form(frame, of, typed, problems));
        }
        var seen =
                new Talks.Seen(
                        typed.ownId("look"),
                        talks.today(),
                        works.orElseThrow(),
                        typed.get("words"),
                        next);
        talks.look(held, seen, viewer.id());
        return new RedirectView(PERSON.replace("{person}", person.toString()) + "?kept");
    }

    private static void require(boolean isWell, String field, Frame frame, Problems problems) {
        if (!isWell) {
            problems.add(field, frame.say("talks.problem-" + field));
        }
    }

    private JteModel form(Frame frame, Person it, Typed typed, Problems problems) {
        var all = talks.with(it.id());
        var view = new TalksView(frame, it, all, around.names(all));
        return templates.continuityTalksTalks(view, typed, problems);
    }
}
