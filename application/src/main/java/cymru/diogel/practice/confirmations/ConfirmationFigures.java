package cymru.diogel.practice.confirmations;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.platform.sight.SecondLock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Of the reports by telephone that were to be confirmed in the period, those that were in time. */
@Component
class ConfirmationFigures implements FigureSource {
    private static final String CODE = "phone-reports-confirmed-in-time";

    private final ConfirmationStore store;

    ConfirmationFigures(ConfirmationStore store) {
        this.store = store;
    }

    @Override
    public Definition definition() {
        return new Definition(CODE, 1, "confirmations.figure-" + CODE, "referrals.unit-reports");
    }

    @Override
    public Figure figure(Question question) {
        return new Figure(rows(question).size(), due(question).size());
    }

    @Override
    public List<UUID> rows(Question question) {
        return due(question).stream()
                .filter(Confirmation::isInTime)
                .map(Confirmation::report)
                .toList();
    }

    // A report is of the county and of no team.
    private List<Confirmation> due(Question question) {
        return question.team() != null
                ? List.of()
                : SecondLock.counting(() ->
                        store.due(
                                WallClock.instant(question.from().atStartOfDay()),
                                WallClock.instant(question.to().plusDays(1).atStartOfDay())));
    }
}
