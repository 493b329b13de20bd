package cymru.diogel.continuity.infections;

import cymru.diogel.continuity.signals.Reading;
import cymru.diogel.continuity.signals.Signal;
import cymru.diogel.continuity.signals.SignalSource;
import cymru.diogel.platform.language.Phrase;
import cymru.diogel.statistics.Beta;
import cymru.diogel.statistics.epidemic.Rate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The 7-day rate and the share of tests that found it, of each area that has a population. */
@Component
class InfectionSignals implements SignalSource {
    private static final String RATE = "infections.rate.";
    private static final String POSITIVITY = "infections.positivity.";
    private static final int MOST = 50;
    private static final double HUNDRED = 100;

    private final Infections infections;

    InfectionSignals(Infections infections) {
        this.infections = infections;
    }

    @Override
    public List<Signal> signals() {
        return infections.areas().stream()
                .filter(it -> it.people() > 0)
                .limit(MOST)
                .flatMap(it ->
                        Stream.of(signal(RATE, "rate", it), signal(POSITIVITY, "positivity", it)))
                .toList();
    }

    private static Signal signal(String code, String label, Area of) {
        var named = Map.of("english", Phrase.text(of.english()), "welsh", Phrase.text(of.welsh()));
        return new Signal(code + of.code(), new Phrase("infections.signal-" + label, named));
    }

    @Override
    public boolean measures(String code) {
        return code.startsWith(RATE) || code.startsWith(POSITIVITY);
    }

    @Override
    public List<Reading> readings(String code, LocalDate from, LocalDate to) {
        boolean isRate = code.startsWith(RATE);
        var area = code.substring((isRate ? RATE : POSITIVITY).length());
        return infections
                .known(area, infections.today())
                .map(it -> readings(it, isRate, new LocalDate[] {from, to}))
                .orElse(List.of());
    }

    private static List<Reading> readings(KnownSeries it, boolean isRate, LocalDate[] days) {
        var last = it.lastComplete();
        var until = days[1].isAfter(last) ? last : days[1];
        var readings = new ArrayList<Reading>();
        for (var day = days[0]; !day.isAfter(until); day = day.plusDays(1)) {
            if (!it.hasWeek(day)) {
                continue;
            }
            int cases = it.week(day);
            int tested = it.tested(day);
            if (isRate) {
                var rate = new Rate(cases, it.area().people());
                readings.add(new Reading(day, rate.value(), rate::chanceAbove));
            } else if (tested >= cases && tested > 0) {
                var share = new Beta(cases + 0.5, tested - cases + 0.5);
                readings.add(
                        new Reading(
                                day,
                                HUNDRED * cases / tested,
                                limit -> share.survival(limit / HUNDRED)));
            }
        }
        return readings;
    }
}
