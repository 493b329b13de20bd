package cymru.diogel.practice.joining.web;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.ledger.Stayed;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.joining.Act;
import cymru.diogel.practice.joining.Acts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One joining.
 *
 * @param stayed what undoing it left where it was
 * @param may what the viewer may do
 */
public record ActView(
        Frame frame,
        LocalDate today,
        Acts.Seen seen,
        List<Stayed> stayed,
        Map<UUID, String> staff,
        May may,
        Typed typed,
        Problems problems,
        String done) {

    /** What whoever looks may do about it. */
    public record May(boolean decide, boolean undo, boolean settle) {}

    public Act act() {
        return seen.act();
    }

    public String address() {
        return "/joining/acts/" + act().id();
    }

    public SideWords says() {
        return new SideWords(frame, today);
    }

    public String title() {
        return frame.say("joining.act-title-" + act().state().name().toLowerCase(Locale.ROOT));
    }

    /** Who did what when, one sentence for each step. */
    public List<String> steps() {
        var steps = new ArrayList<String>();
        add(steps, "asked", act().asked());
        add(steps, "decided", act().decided());
        add(steps, "undone", act().undone());
        return steps;
    }

    private void add(List<String> steps, String what, Act.@Nullable Step step) {
        if (step != null) {
            var date = frame.words().date(WallClock.shown(step.at()).toLocalDate());
            var name = staff.getOrDefault(step.by(), "–");
            steps.add(frame.say("joining.act-by-" + what, Map.of("name", name, "date", date)));
        }
    }

    /** What is still to be placed, in words. */
    public String stayedHeading() {
        var open = stayed.stream().filter(it -> it.settled() == null).count();
        return frame.say("joining.stayed-count", Map.of("n", open));
    }

    public String what(Stayed it) {
        return frame.say("joining.row-" + it.relation().replace('.', '-').replace('_', '-'));
    }

    public String date(Stayed it) {
        var since = it.since();
        return since == null ? "–" : frame.words().date(LocalDate.parse(since));
    }

    public String why(Stayed it) {
        return frame.say("joining.stayed-" + it.why().name().toLowerCase(Locale.ROOT));
    }

    public String settled(Stayed.Settled it) {
        return frame.say("joining.stayed-says-" + it.place().name().toLowerCase(Locale.ROOT));
    }
}
