package cymru.diogel.practice.register.web;

import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.register.Spell;
import cymru.diogel.practice.register.Way;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One child's stays on the register. */
public record NameView(Frame frame, Child child, List<Spell> stays, Typed typed, Instant now) {
    static final List<Way> WAYS = List.of(Way.EIGHTEEN, Way.DIED, Way.LEFT_UK);

    public boolean isOn() {
        return stays.stream().anyMatch(it -> it.ending() == null);
    }

    public String categories(Spell.Label it) {
        return RegisterView.names(frame, it.categories());
    }

    public String way(@Nullable Way way) {
        return frame.say(
                way == null ? "register.way-unknown" : "register.way-" + RegisterView.code(way));
    }

    public List<Choice> ways() {
        return WAYS.stream().map(it -> new Choice(it.name(), way(it))).toList();
    }

    public String day(LocalDate day) {
        return frame.words().date(day);
    }
}
