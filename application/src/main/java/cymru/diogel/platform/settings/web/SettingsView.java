package cymru.diogel.platform.settings.web;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.settings.Change;
import cymru.diogel.platform.settings.Setting;
import cymru.diogel.platform.settings.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The limits and shares in words.
 *
 * @param names of whoever set something
 */
public record SettingsView(
        Frame frame,
        LocalDate today,
        Settings.Held held,
        List<Change> history,
        Map<UUID, String> names) {

    public List<Setting> settings() {
        return Settings.all();
    }

    public String name(Setting it) {
        return frame.say("settings.name-" + it.slug());
    }

    public String about(Setting it) {
        return frame.say("settings.about-" + it.slug());
    }

    public String value(Setting it, int value) {
        return frame.say(it.unit().message(), Map.of("n", value));
    }

    /** What holds today. */
    public String now(Setting it) {
        return value(it, held.of(it.code()));
    }

    /** What was ever set of one, the latest day first. */
    public List<Change> of(Setting it) {
        return history.stream().filter(change -> change.code().equals(it.code())).toList();
    }

    /** What is set and has not begun. */
    public List<Change> coming(Setting it) {
        return of(it).stream().filter(change -> change.from().isAfter(today)).toList();
    }

    /** What was set for the same day later holds instead. */
    public boolean isReplaced(Change it) {
        return history.stream()
                .filter(other -> other.code().equals(it.code()) && other.from().equals(it.from()))
                .findFirst()
                .filter(latest -> !latest.id().equals(it.id()))
                .isPresent();
    }

    public String from(Setting of, Change it) {
        return frame.say(
                "settings.from",
                Map.of("value", value(of, it.value()), "day", frame.words().date(it.from())));
    }

    public String said(Change it) {
        return frame.say(
                "settings.said",
                Map.of(
                        "who", names.getOrDefault(it.by(), "–"),
                        "at", frame.words().moment(WallClock.shown(it.at()))));
    }

    public String bounds(Setting it) {
        return frame.say(
                "settings.bounds",
                Map.of("least", value(it, it.least()), "most", value(it, it.most())));
    }
}
