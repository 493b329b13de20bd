package cymru.diogel.practice.joining.web;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.practice.joining.Act;
import cymru.diogel.practice.joining.Acts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * What was joined and undone, and what waits.
 *
 * @param staff names of accounts
 */
public record ActsView(
        Frame frame, LocalDate today, List<Acts.Seen> acts, Map<UUID, String> staff, String done) {

    public String heading() {
        return frame.say("joining.acts-count", Map.of("n", acts.size()));
    }

    public SideWords says() {
        return new SideWords(frame, today);
    }

    public String state(Act act) {
        return frame.say("joining.act-" + act.state().name().toLowerCase(Locale.ROOT));
    }

    public String when(Act act) {
        return date(last(act));
    }

    public String who(Act act) {
        return who(last(act).by());
    }

    public String who(UUID account) {
        return staff.getOrDefault(account, "–");
    }

    private String date(Act.Step step) {
        return frame.words().date(WallClock.shown(step.at()).toLocalDate());
    }

    private static Act.Step last(Act act) {
        var undone = act.undone();
        var decided = act.decided();
        return undone != null ? undone : decided != null ? decided : act.asked();
    }
}
