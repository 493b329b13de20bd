package cymru.diogel.practice.conferences.web;

import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.conferences.Conference.Counted;
import cymru.diogel.practice.people.Child;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A conference to be called.
 *
 * @param offered the child it is called for, and brothers and sisters who can be of the meeting
 * @param others those at home who cannot, because theirs is of the other kind or called already
 * @param counted by when, where the start is known
 */
public record CallView(
        Frame frame,
        Typed typed,
        boolean initial,
        List<Child> offered,
        List<Child> others,
        @Nullable Counted counted) {

    public String names() {
        return others.stream().map(Child::title).collect(Collectors.joining(", "));
    }

    /** One tick for each child. */
    public List<Choice> children() {
        return offered.stream().map(it -> new Choice("with-" + it.id(), it.title())).toList();
    }

    public boolean isTicked(String field) {
        return typed.get(field).equals("yes");
    }

    public List<Choice> languages() {
        return List.of(
                new Choice("cy", frame.say("conferences.language-cy")),
                new Choice("en", frame.say("conferences.language-en")));
    }

    public String day(LocalDate day) {
        return frame.words().date(day);
    }
}
