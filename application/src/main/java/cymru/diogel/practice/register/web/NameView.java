package cymru.diogel.practice.register.web;

import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.register.Spell;
import cymru.diogel.practice.register.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One child's stays on the register.
 *
 * @param move the page of its move between councils, none where it does not move
 */
public record NameView(
        Frame frame, Child child, List<Spell> stays, Typed typed, @Nullable String move) {
    static final List<Way> WAYS = List.of(Way.EIGHTEEN, Way.DIED, Way.LEFT_UK);

    public boolean isOn() {
        return stays.stream().anyMatch(Spell::isOurs);
    }

    /** The entry of a child of another council. */
    public String hosted(Spell it) {
        var from = day(it.registeredOn());
        var ending = it.ending();
        return ending == null
                ? frame.say("register.hosted-open", Map.of("from", from))
                : frame.say("register.hosted", Map.of("from", from, "to", day(ending.on())));
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
