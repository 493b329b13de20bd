package cymru.diogel.continuity.redeployment.web;

import cymru.diogel.continuity.redeployment.Placement;
import cymru.diogel.continuity.redeployment.PlacementStage;
import cymru.diogel.continuity.redeployment.Redeployment;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.services.Services;
import cymru.diogel.continuity.signals.Reading;
import cymru.diogel.continuity.signals.Signal;
import cymru.diogel.continuity.signals.SignalSource;
import cymru.diogel.platform.language.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How many are lent to each service, and how many came back to it, day by day. */
@Component
record RedeploySignals(Redeployment redeployment, Services services) implements SignalSource {
    private static final String LENT = "redeployment.lent.";
    private static final String RETURNED = "redeployment.returned.";
    private static final int MOST = 50;

    @Override
    public List<Signal> signals() {
        return services.all().stream()
                .limit(MOST)
                .flatMap(it ->
                        Stream.of(
                                signal(LENT, "redeployment.signal-lent", it),
                                signal(RETURNED, "redeployment.signal-returned", it)))
                .toList();
    }

    private static Signal signal(String code, String key, Provision it) {
        return new Signal(
                code + it.code(),
                new Phrase(key, Map.of("service", Phrase.text(it.name().english()))));
    }

    @Override
    public boolean measures(String code) {
        return code.startsWith(LENT) || code.startsWith(RETURNED);
    }

    @Override
    public List<Reading> readings(String code, LocalDate from, LocalDate to) {
        var isLent = code.startsWith(LENT);
        var service = services.byCode().get(code.substring((isLent ? LENT : RETURNED).length()));
        if (service == null || from.isAfter(to)) {
            return List.of();
        }
        var all = redeployment.everyLoan();
        if (isLent) {
            var there = all.stream().filter(it -> it.service().equals(service.id())).toList();
            return read(from, to, there, false);
        }
        var own =
                redeployment.loans().stream()
                        .filter(it -> it.person().home().equals(service.id()))
                        .map(it -> it.person().id())
                        .collect(Collectors.toSet());
        return read(from, to, all.stream().filter(it -> own.contains(it.person())).toList(), true);
    }

    private static List<Reading> read(
            LocalDate from, LocalDate to, List<Placement> loans, boolean areBack) {
        return from.datesUntil(to.plusDays(1))
                .map(day -> Reading.exact(day, count(loans, day, areBack)))
                .toList();
    }

    private static int count(List<Placement> loans, LocalDate day, boolean areBack) {
        return Math.toIntExact(
                loans.stream().filter(it -> areBack ? isBack(it, day) : it.holds(day)).count());
    }

    private static boolean isBack(Placement it, LocalDate day) {
        var ended = it.ended();
        return it.stage() == PlacementStage.RETURNED && ended != null && !ended.isAfter(day);
    }
}
