package cymru.diogel.practice.joining.web;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.practice.joining.Apart;
import cymru.diogel.practice.joining.Pairs.Offered;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Of whom it was said that they are two.
 *
 * @param staff names of accounts
 */
public record ApartView(
        Frame frame,
        LocalDate today,
        List<Offered<Apart>> apart,
        Map<UUID, String> staff,
        boolean mayJoin) {

    public SideWords says() {
        return new SideWords(frame, today);
    }

    public String who(Apart it) {
        return staff.getOrDefault(it.saidBy(), "–");
    }

    public String when(Apart it) {
        return frame.words().date(WallClock.shown(it.saidAt()).toLocalDate());
    }
}
