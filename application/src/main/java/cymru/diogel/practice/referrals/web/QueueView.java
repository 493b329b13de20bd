package cymru.diogel.practice.referrals.web;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.practice.referrals.Named;
import cymru.diogel.practice.referrals.Report;
import cymru.diogel.practice.referrals.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reports in a list; of a child that is tied only whoever took it sees more than the reference. */
public record QueueView(
        Frame frame,
        UUID viewer,
        List<Report> rows,
        Map<UUID, List<Named>> named,
        Pages pages,
        LocalDate today) {

    /** How many there are of each kind. */
    public record Counts(int open, int late, int toClose) {}

    public boolean mayOpen(Report it) {
        return viewer.equals(it.handling().takenBy())
                || named.getOrDefault(it.id(), List.of()).stream()
                        .allMatch(child -> child.child() == null);
    }

    public boolean mayAnswer(Report it) {
        return viewer.equals(it.handling().takenBy()) && it.handling().stage() == Stage.DECIDED;
    }

    public int children(Report it) {
        return named.getOrDefault(it.id(), List.of()).size();
    }

    public String maker(Report it) {
        var maker = it.maker();
        var kind = frame.say(maker.kind().message());
        return maker.agency() == null ? kind : kind + ", " + maker.agency();
    }

    public String received(Report it) {
        var at = WallClock.shown(it.told().at());
        return frame.words().date(at.toLocalDate()) + ", " + frame.words().time(at.toLocalTime());
    }

    public String due(LocalDate day) {
        return frame.words().date(day);
    }
}
