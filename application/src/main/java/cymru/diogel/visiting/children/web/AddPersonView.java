package cymru.diogel.visiting.children.web;

import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Fact.Tie;
import cymru.diogel.practice.joining.Likely;
import cymru.diogel.practice.joining.Pair;
import cymru.diogel.practice.joining.WhyAlike;
import cymru.diogel.practice.people.Child;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        List<Likely.Offer> offers,
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
            var known = it.known();
            var name = known.portrait().officialName(today).map(Fact.Name::text).orElse("–");
            choices.add(new Choice(known.person().toString(), name, reasons(it)));
        }
        choices.add(new Choice(AddPersonPage.NEW, frame.say("children.same-none")));
        return choices;
    }

    /** What a duty manager is told of the person about to be written down. */
    public String reference() {
        try {
            return Pair.reference(UUID.fromString(typed.get("person")));
        } catch (IllegalArgumentException _) {
            return "–";
        }
    }

    private String reasons(Likely.Offer it) {
        var words = new WhyAlike(frame.words());
        var why = words.band(it.score().band()) + " " + words.sentences(it.score().reasons());
        var known = it.known();
        var around =
                known.children().stream()
                        .filter(child -> !child.id().equals(known.person()))
                        .map(Child::title)
                        .collect(Collectors.joining(", "));
        return around.isEmpty()
                ? why
                : why + " " + frame.say("children.same-around", Map.of("names", around));
    }
}
