package cymru.diogel.continuity.recovery;

import cymru.diogel.continuity.recovery.WatchedFor.Watch;
import cymru.diogel.continuity.signals.Reading;
import cymru.diogel.continuity.signals.Signals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Watches the conditions of plans by what is measured, each signal read once. */
@Component
public class Watching {
    // As long as a condition may last at most, and a while before, to see when it was broken.
    private static final int BACK = 400;

    private final Signals signals;
    private final Clock clock;

    Watching(Signals signals, Clock clock) {
        this.signals = signals;
        this.clock = clock;
    }

    /** How each of these conditions stands today. */
    public Map<WatchedFor, Watch> watch(Collection<WatchedFor> conditions) {
        var today = LocalDate.now(clock);
        var readings = new HashMap<String, List<Reading>>();
        var watched = new HashMap<WatchedFor, Watch>();
        for (var it : conditions) {
            var known =
                    readings.computeIfAbsent(
                            it.signal(),
                            code -> signals.readings(code, today.minusDays(BACK), today));
            watched.put(it, WatchRules.watch(it, known, today));
        }
        return watched;
    }
}
