package cymru.diogel.continuity.contingency;

import cymru.diogel.continuity.signals.Reading;
import cymru.diogel.continuity.signals.Signal;
import cymru.diogel.continuity.signals.SignalSource;
import cymru.diogel.platform.language.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Something that tests measure, day by day, as they like. */
@Component
public class MadeSignal implements SignalSource {
    public static final String CODE = "test.measured";

    private final Map<LocalDate, Double> values = new ConcurrentHashMap<>();

    @Override
    public List<Signal> signals() {
        return List.of(new Signal(CODE, Phrase.literal("Measured by a test")));
    }

    @Override
    public boolean measures(String code) {
        return code.equals(CODE);
    }

    @Override
    public List<Reading> readings(String code, LocalDate from, LocalDate to) {
        return Stream.iterate(from, day -> !day.isAfter(to), day -> day.plusDays(1))
                .filter(values::containsKey)
                .map(day -> Reading.exact(day, values.getOrDefault(day, 0.0)))
                .toList();
    }

    /** Takes back all that was measured, by whichever test. */
    public void forget() {
        values.clear();
    }

    /** Measures a value on a day. */
    public void measure(LocalDate day, double value) {
        values.put(day, value);
    }
}
