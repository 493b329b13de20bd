package cymru.diogel.continuity.signals;

import java.time.LocalDate;
import java.util.List;

/** A module's measurements that a condition or a trigger may rest on. */
public interface SignalSource {
    /** All that this module measures, at most a hundred. */
    List<Signal> signals();

    /** Whether a code is one of this module's, told from the code alone. */
    boolean measures(String code);

    /**
     * What was measured, the oldest first, a reading a day where there is one.
     *
     * @param code of one of the signals
     * @param from first day
     * @param to last day
     */
    List<Reading> readings(String code, LocalDate from, LocalDate to);
}
