package cymru.diogel.practice.chronology.web;

import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.chronology.Chosen;
import cymru.diogel.practice.people.Child;
import java.util.Arrays;
import java.util.List;

/** The form by which a chosen chronology begins. */
public record ChosenForm(Frame frame, Child child, Typed typed) {
    public List<Choice> purposes() {
        return Arrays.stream(Chosen.Purpose.values())
                .map(it -> new Choice(it.name(), frame.say(word(it))))
                .toList();
    }

    static String word(Chosen.Purpose purpose) {
        return "chronology.purpose-" + ChronologyView.code(purpose);
    }
}
