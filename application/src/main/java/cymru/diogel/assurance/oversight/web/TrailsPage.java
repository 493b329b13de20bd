package cymru.diogel.assurance.oversight.web;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.people.People;
import gen.jte.Templates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where a trail is asked for: by a child's reference, or by person. */
@Controller
class TrailsPage {
    static final String PATH = "/trails";

    private final People people;
    private final Accounts accounts;
    private final Access access;
    private final Templates templates;

    TrailsPage(People people, Accounts accounts, Access access, Templates templates) {
        this.people = people;
        this.accounts = accounts;
        this.access = access;
        this.templates = templates;
    }

    @Needs(Right.READ_TRAIL)
    @GetMapping(PATH)
    Page show(Frame frame) {
        return page(frame, Typed.NOTHING, new Problems());
    }

    // A reference is not put in an address, which others may come to see.
    @Needs(Right.READ_TRAIL)
    @PostMapping(PATH + "/child")
    View child(@RequestParam Map<String, String> fields, Frame frame) {
        var typed = new Typed(fields);
        var reference = typed.get("reference");
        var found = people.childrenByReference(List.of(reference)).get(reference);
        access.browse(Entry.seen("trail.find").with("found", found == null ? 0 : 1));
        if (found == null) {
            var problems = new Problems();
            problems.add("reference", frame.say("oversight.reference-wrong"));
            return page(frame, typed, problems);
        }
        return new RedirectView(ChildTrailPage.PATH + found.id());
    }

    @Needs(Right.READ_TRAIL)
    @PostMapping(PATH + "/person")
    View person(@RequestParam Map<String, String> fields, Frame frame) {
        var typed = new Typed(fields);
        var chosen =
                accounts.all().stream()
                        .filter(it -> it.id().toString().equals(typed.get("person")))
                        .findFirst();
        if (chosen.isEmpty()) {
            var problems = new Problems();
            problems.add("person", frame.say("oversight.person-wrong"));
            return page(frame, typed, problems);
        }
        return new RedirectView(PersonTrailPage.PATH + chosen.get().id());
    }

    private Page page(Frame frame, Typed typed, Problems problems) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", frame.say("oversight.person-choose")));
        accounts.all().stream()
                .sorted(Comparator.comparing(Account::name))
                .map(it ->
                        new Choice(
                                it.id().toString(),
                                frame.say(
                                        "frame.who",
                                        Map.of(
                                                "name",
                                                it.name(),
                                                "role",
                                                OversightWords.role(
                                                        frame.words(), it.role().name())))))
                .forEach(choices::add);
        var template = templates.assuranceOversightTrails(frame, typed, choices, problems);
        return problems.isEmpty() ? new Page(template) : Page.refused(template);
    }
}
