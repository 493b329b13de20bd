package cymru.diogel.practice.referrals.web;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.practice.referrals.Beside;
import cymru.diogel.practice.referrals.Named;
import cymru.diogel.practice.referrals.Report;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What somebody reported, and what they were told.
 *
 * @param begun how many reports they began and did not send
 */
public record MineView(
        Frame frame,
        List<Report> reports,
        Map<UUID, List<Named>> named,
        Map<UUID, List<Beside.Line>> asked,
        int begun,
        String done) {
    /** What more is asked of them about a report. */
    public List<Beside.Line> asked(Report it) {
        return asked.getOrDefault(it.id(), List.of());
    }

    /** What was done before this page was shown, in words; nothing for nothing. */
    public String notice() {
        return done.matches("yes|left|confirmed") ? frame.say("referrals.done-" + done) : "";
    }

    public String received(Report it) {
        return frame.words().date(WallClock.shown(it.told().at()).toLocalDate());
    }

    public String children(Report it) {
        var names =
                named.getOrDefault(it.id(), List.of()).stream()
                        .map(child -> child.called().text())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? frame.say("referrals.no-name") : names;
    }

    /** What they were told, or by when they will be. */
    public String answer(Report it) {
        var words = it.answer().words();
        var how = it.answer().how();
        if (how != null && how.isTold() && words != null) {
            return words;
        }
        if (how != null) {
            return frame.say("referrals.mine-untold");
        }
        return frame.say(
                "referrals.answer-by", Map.of("day", frame.words().date(it.answer().dueOn())));
    }
}
