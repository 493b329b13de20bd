package cymru.diogel.practice.facts.web;

import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.facts.FactWords;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Portrait;
import cymru.diogel.practice.search.Search;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The form that writes a child down.
 *
 * @param alike children who may be the same
 */
public record AddChildView(
        Frame frame, Typed typed, List<Search.Found> alike, LocalDate today, Problems problems) {

    /** A child who may be the same, by name and birth. */
    public record Alike(UUID child, String name, String life) {}

    public String title() {
        return frame.say(alike.isEmpty() ? "facts.add-child" : "facts.alike-title");
    }

    /** Whether it is a brother or sister of a child here. */
    public boolean hasHome() {
        return !typed.get("sibling").isEmpty();
    }

    public List<Alike> likely() {
        return alike.stream().map(it -> alike(it.person(), it.portrait())).toList();
    }

    private Alike alike(UUID child, Portrait portrait) {
        var words = new FactWords(frame.words(), today);
        return new Alike(
                child,
                portrait.officialName(today).map(Fact.Name::text).orElse(frame.say("facts.unborn")),
                portrait.life().map(words::life).orElse(""));
    }

    public List<Choice> births() {
        return List.of(
                new Choice("yes", frame.say("facts.is-born")),
                new Choice("no", frame.say("facts.is-unborn")));
    }

    public List<Choice> languages() {
        return List.of(
                new Choice("cy", frame.say("facts.language-cy")),
                new Choice("en", frame.say("facts.language-en")),
                new Choice(
                        "none", frame.say("facts.not-asked"), frame.say("facts.not-asked-hint")));
    }

    public List<Choice> spoken() {
        return List.of(
                new Choice("cy", frame.say("facts.language-cy")),
                new Choice("en", frame.say("facts.language-en")),
                new Choice("none", frame.say("facts.not-known")));
    }
}
