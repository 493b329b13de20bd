package cymru.diogel.visiting.amendments.web;

import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import java.util.List;

/**
 * The form that asks for an amendment of any kind; a reason is asked for by all.
 *
 * @param key what the keys of its messages begin with
 * @param about whom or what it is about
 */
public record Asking(
        Frame frame,
        String key,
        String about,
        Paths paths,
        List<Field> fields,
        Typed typed,
        Problems problems) {
    static final int SHORTEST_REASON = 10;
    static final int LONGEST_REASON = 1_000;

    /** Where the form is sent, and where the way back leads. */
    public record Paths(String action, String back) {}

    /**
     * A field of its own.
     *
     * @param choices what may be chosen; none where something is typed
     */
    public record Field(String name, boolean isLong, List<Choice> choices) {
        static Field text(String name) {
            return new Field(name, false, List.of());
        }

        static Field words(String name) {
            return new Field(name, true, List.of());
        }

        static Field one(String name, List<Choice> choices) {
            return new Field(name, false, choices);
        }
    }

    public String title() {
        return frame.say("amendments." + key + "-title");
    }

    public String intro() {
        return frame.say("amendments." + key + "-about");
    }

    public String label(Field field) {
        return frame.say("amendments.field-" + field.name());
    }

    public String hint(Field field) {
        return frame.say("amendments.hint-" + field.name());
    }

    /** Notes what is wrong with the reason; returns it. */
    static String reason(Typed typed, Frame frame, Problems problems) {
        var reason = typed.get("reason");
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            problems.add("reason", frame.say("amendments.problem-reason"));
        }
        return reason;
    }
}
