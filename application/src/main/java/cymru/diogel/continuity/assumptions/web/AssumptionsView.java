package cymru.diogel.continuity.assumptions.web;

import cymru.diogel.continuity.assumptions.Assumption;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Frame;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Planning assumptions in words.
 *
 * @param names of whoever set one
 * @param mayChange whether the reader may set one
 */
public record AssumptionsView(
        Frame frame, List<Assumption> all, Map<UUID, Account> names, boolean mayChange) {

    /** The headings of the list, in order. */
    public List<String> parts() {
        return all.stream().map(Assumption::part).distinct().toList();
    }

    public String part(String part) {
        return frame.say("assumptions.part-" + part.toLowerCase(Locale.ROOT));
    }

    public List<Assumption> of(String part) {
        return all.stream().filter(it -> it.part().equals(part)).toList();
    }

    public String name(Assumption it) {
        return it.name(frame.words());
    }

    public String now(Assumption it) {
        return value(it, it.now().value());
    }

    public String value(Assumption it, double value) {
        return it.said(frame.words(), value);
    }

    public String version(Assumption.Value it) {
        return frame.say("assumptions.version", Map.of("n", it.version()));
    }

    public String bounds(Assumption it) {
        return frame.say(
                "assumptions.bounds",
                Map.of("least", value(it, it.least()), "most", value(it, it.most())));
    }

    /** Who set a value and when. */
    public String said(Assumption.Value it) {
        var by = it.by();
        var account = by == null ? null : names.get(by);
        return by == null
                ? frame.say("assumptions.came-with")
                : frame.say(
                        "assumptions.said",
                        Map.of(
                                "who",
                                Objects.requireNonNullElse(
                                        account == null ? null : account.name(), "–"),
                                "at",
                                frame.words().moment(WallClock.shown(it.at()))));
    }

    public static String slug(Assumption it) {
        return it.code().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
