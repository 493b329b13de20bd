package cymru.diogel.visiting.children.web;

import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Fact.Tie;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.search.Search;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The form that writes somebody down.
 *
 * @param offers those who may be the same person
 */
public record AddPersonView(
        Frame frame,
        Threshold.Sight sight,
        Typed typed,
        List<Search.Found> offers,
        LocalDate today,
        Problems problems) {

    public Child child() {
        return sight.child();
    }

    public String address() {
        return "/children/" + child().id() + "/around/add";
    }

    public String title() {
        return offers.isEmpty()
                ? frame.say("children.add-title", Map.of("name", child().shortTitle()))
                : frame.say("children.same-title");
    }

    public List<Choice> roles() {
        var roles = new ArrayList<Choice>();
        roles.add(new Choice("", frame.say("children.choose")));
        Arrays.stream(Tie.Role.values())
                .map(it -> new Choice(it.name(), frame.say("facts.tie-" + ChildWords.code(it))))
                .forEach(roles::add);
        return roles;
    }

    public List<Choice> homes() {
        return List.of(
                new Choice("yes", frame.say("children.yes")),
                new Choice("no", frame.say("children.no")));
    }

    public List<Choice> languages() {
        return List.of(
                new Choice("cy", frame.say("facts.language-cy")),
                new Choice("en", frame.say("facts.language-en")),
                new Choice(
                        "",
                        frame.say("children.language-not-asked"),
                        frame.say("children.language-not-asked-hint")));
    }

    /** Chosen so far; before anything is sent no language is. */
    public String language() {
        return typed.fields().containsKey("language") ? typed.get("language") : "none";
    }

    /** Each of those offered with the reasons, and nobody of them. */
    public List<Choice> same() {
        var choices = new ArrayList<Choice>();
        for (var it : offers) {
            var name = it.portrait().officialName(today).map(Fact.Name::text).orElse("–");
            choices.add(new Choice(it.person().toString(), name, reasons(it)));
        }
        choices.add(new Choice(AddPersonPage.NEW, frame.say("children.same-none")));
        return choices;
    }

    private String reasons(Search.Found it) {
        var why =
                it.why().stream()
                        .map(reason -> frame.say("children.why-" + ChildWords.code(reason)))
                        .collect(Collectors.joining(" "));
        var around =
                it.children().stream()
                        .filter(child -> !child.id().equals(it.person()))
                        .map(Child::title)
                        .collect(Collectors.joining(", "));
        return around.isEmpty()
                ? why
                : why + " " + frame.say("children.same-around", Map.of("names", around));
    }
}
