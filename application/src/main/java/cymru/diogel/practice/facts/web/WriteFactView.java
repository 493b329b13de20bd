package cymru.diogel.practice.facts.web;

import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.facts.FactField;
import cymru.diogel.practice.facts.FactKind;
import cymru.diogel.practice.people.Child;
import java.util.ArrayList;
import java.util.List;

/** The form for a fact of one kind. */
public record WriteFactView(
        Frame frame, Child child, FactKind kind, Typed typed, Problems problems) {
    private static final int FEW = 4;

    public String title() {
        return frame.say("facts.add-" + kind.code());
    }

    public String address() {
        return "/children/" + child.id() + "/facts/add/" + kind.code();
    }

    public String label(FactField field) {
        return frame.say("facts.field-" + field.name());
    }

    /** What explains a field, "" for nothing. */
    public String hint(FactField field) {
        var key = "facts.hint-" + field.name();
        return frame.words().has(key)
                ? frame.say(key)
                : field.type() == FactField.Type.DAY ? frame.say("facts.hint-day") : "";
    }

    /** Whether all that may be chosen is seen at once. */
    public boolean isShort(FactField field) {
        return field.codes().size() <= FEW;
    }

    public List<Choice> choices(FactField field) {
        var choices = new ArrayList<Choice>();
        if (!isShort(field)) {
            choices.add(new Choice("", frame.say("facts.choose")));
        }
        field.codes().forEach(it -> choices.add(new Choice(it, frame.say(field.word(it)))));
        return choices;
    }
}
