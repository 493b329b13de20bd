package cymru.diogel.continuity.services.web;

import cymru.diogel.continuity.services.Move;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.services.ServiceState;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The catalogue in words.
 *
 * @param state which state is asked for, or ""
 */
public record CatalogueView(Frame frame, List<Provision> all, String state) {
    /** Those of the state that is asked for. */
    public List<Provision> shown() {
        return all.stream()
                .filter(it -> state.isEmpty() || it.state().name().equals(state))
                .toList();
    }

    /** How many of the county's services run in full; those that are closed are not counted. */
    public String heading() {
        var open = all.stream().filter(it -> it.state() != ServiceState.CLOSED).count();
        var running = all.stream().filter(it -> it.state() == ServiceState.RUNNING).count();
        return frame.say("services.finding", Map.of("running", running, "all", open));
    }

    public List<Choice> states() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", frame.say("services.all")));
        Stream.of(ServiceState.values())
                .map(it -> new Choice(it.name(), frame.say(it.message())))
                .forEach(choices::add);
        return choices;
    }

    public String name(Provision it) {
        return it.name().in(frame.words());
    }

    public String place(Provision it) {
        return it.place().in(frame.words());
    }

    /** Since when it stands so, or nothing where it always ran. */
    public String since(Provision it) {
        var since = it.standing().since();
        return since == null
                ? ""
                : frame.say("services.since", Map.of("day", frame.words().shortDate(since)));
    }

    public String look(Provision it) {
        var look = it.standing().look();
        return look == null ? "–" : frame.words().shortDate(look);
    }

    /** What is planned next, or a dash. */
    public String coming(Provision it) {
        return it.standing().coming().stream().findFirst().map(this::planned).orElse("–");
    }

    private String planned(Move move) {
        var day = move.days().planned();
        return frame.say(
                "services.coming",
                Map.of(
                        "state",
                        frame.say(move.to().message()),
                        "day",
                        day == null ? "–" : frame.words().shortDate(day)));
    }

    public String staff(Provision it) {
        return frame.say(
                "services.staff-short",
                Map.of("full", it.needs().full(), "safe", it.needs().safe()));
    }
}
