package cymru.diogel.continuity.talks;

import cymru.diogel.continuity.signals.Reading;
import cymru.diogel.continuity.signals.Signal;
import cymru.diogel.continuity.signals.SignalSource;
import cymru.diogel.platform.language.Phrase;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many who wish to come have no place, and how many of them no talk: today, not before. */
@Component("dayServicesSignals")
class DaySignals implements SignalSource {
    private static final Signal WITHOUT =
            new Signal("dayservices.without-place", Phrase.of("talks.signal-without"));
    private static final Signal NO_TALK =
            new Signal("dayservices.without-talk", Phrase.of("talks.signal-no-talk"));

    private final Talks talks;

    DaySignals(Talks talks) {
        this.talks = talks;
    }

    @Override
    public List<Signal> signals() {
        return List.of(WITHOUT, NO_TALK);
    }

    @Override
    public boolean measures(String code) {
        return code.equals(WITHOUT.code()) || code.equals(NO_TALK.code());
    }

    @Override
    public List<Reading> readings(String code, LocalDate from, LocalDate to) {
        var today = talks.today();
        if (today.isBefore(from) || today.isAfter(to)) {
            return List.of();
        }
        var waiting = talks.waiting();
        double number =
                code.equals(NO_TALK.code())
                        ? waiting.stream().filter(it -> it.standing() == Standing.NO_TALK).count()
                        : waiting.size();
        return List.of(Reading.exact(today, number));
    }
}
