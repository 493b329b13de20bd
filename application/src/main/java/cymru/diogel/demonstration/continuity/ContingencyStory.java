package cymru.diogel.demonstration.continuity;

import cymru.diogel.continuity.contingency.Contingencies;
import cymru.diogel.continuity.contingency.Contingency;
import cymru.diogel.continuity.contingency.Triggers;
import cymru.diogel.continuity.scenarios.Asked;
import cymru.diogel.continuity.scenarios.Measure;
import cymru.diogel.continuity.scenarios.Run;
import cymru.diogel.continuity.scenarios.Runs;
import cymru.diogel.continuity.scenarios.ScenarioKind;
import cymru.diogel.continuity.scenarios.Start;
import cymru.diogel.continuity.signals.Signal;
import cymru.diogel.continuity.signals.Signals;
import cymru.diogel.demonstration.county.County;
import cymru.diogel.demonstration.county.Staff;
import cymru.diogel.demonstration.loading.Chapter;
import cymru.diogel.demonstration.loading.Identities;
import cymru.diogel.platform.deadlines.WallClock;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Three scenarios, one of them long past and scored, and the plans for a surge and for winter. */
@Component
@Order(14)
class ContingencyStory implements Chapter {
    private static final int POPULATION = 79_400;
    private static final int WEEKS = 12;
    private static final int AGO = 10;
    private static final int LATELY = 30;
    private static final String COUNTY = "Glannant";
    private static final double LIMIT = 50;
    private static final double WELL_BELOW = 0.7;
    private static final List<Integer> LATEST =
            List.of(7, 9, 12, 8, 11, 10, 13, 12, 9, 14, 15, 11, 16, 14, 13, 18, 17, 15, 19, 20, 18);
    private static final List<Integer> EARLIER =
            List.of(3, 2, 4, 3, 5, 2, 4, 4, 3, 5, 6, 4, 5, 5, 4, 6, 7, 5, 6, 5, 7);
    private static final List<Integer> CAME = List.of(38, 45, 41, 52, 60, 58, 71, 75);

    private final Runs runs;
    private final Contingencies plans;
    private final Triggers triggers;
    private final Signals signals;
    private final Clock clock;

    ContingencyStory(
            Runs runs, Contingencies plans, Triggers triggers, Signals signals, Clock clock) {
        this.runs = runs;
        this.plans = plans;
        this.triggers = triggers;
        this.signals = signals;
        this.clock = clock;
    }

    @Override
    public void load(County county, Identities ids) {
        var silver =
                county.staff().accounts().stream()
                        .filter(it -> it.role() == Staff.Role.SILVER)
                        .findFirst();
        if (silver.isEmpty()) {
            return;
        }
        var by = ids.account(silver.get().username());
        var whole = ids.partOf(by, "contingency");
        var monday = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var surge = ids.partOf(whole, "surge");
        runs.ask(asked(surge, ScenarioKind.SURGE, monday, EnumSet.allOf(Measure.class)), by);
        var winter = ids.partOf(whole, "winter");
        var measures = EnumSet.of(Measure.PAUSE_TIER_3, Measure.VACCINATE, Measure.CANCEL_LEAVE);
        runs.ask(asked(winter, ScenarioKind.BOTH, monday, measures), by);
        past(ids.partOf(whole, "past"), monday.minusWeeks(AGO), by);
        plans.write(surge(ids.partOf(whole, "surge-plan"), surge), by);
        plans.write(winter(ids.partOf(whole, "winter-plan"), winter), by);
        triggers.look();
    }

    private static Asked asked(
            UUID id, ScenarioKind kind, LocalDate begins, Set<Measure> measures) {
        var start = new Start(COUNTY, POPULATION, LATEST, 1.2, 0.1);
        return new Asked(id, kind, start, begins, WEEKS, measures, 20_261);
    }

    private void past(UUID id, LocalDate begins, UUID by) {
        var start = new Start(COUNTY, POPULATION, EARLIER, 1.1, 0.15);
        var asked = new Asked(id, ScenarioKind.FLU, start, begins, CAME.size(), Set.of(), 20_251);
        var at = WallClock.instant(begins.minusDays(3).atTime(LocalTime.NOON));
        runs.askedBefore(asked, by, at);
        var came = new Run.Came(CAME, "Made-up weekly counts", by, clock.instant());
        runs.came(id, id, came);
    }

    private Contingencies.Written surge(UUID plan, UUID run) {
        return new Contingencies.Written(
                plan,
                plan,
                "Surge plan",
                "Cynllun ymchwydd",
                "A further surge of the epidemic, with many staff away at once.",
                "When the rate has been below its limit for seven days and home care is above its"
                        + " safe minimum. Those lent go home last.",
                run,
                List.of(
                        action("Pause services of tier 3", "Head of adult services", "24 hours"),
                        action("Ask those lent to stay on", "Redeployment lead", "24 hours"),
                        action("Ask other councils for mutual aid", "Gold", "2 days"),
                        action("Tell those affected in their language", "Press office", "2 days")),
                trigger("infections.rate.").stream().toList());
    }

    private Contingencies.Written winter(UUID plan, UUID run) {
        return new Contingencies.Written(
                plan,
                plan,
                "Winter plan",
                "Cynllun y gaeaf",
                "Influenza beside the epidemic, from October to March.",
                "At the end of March, or when influenza is low for four weeks.",
                run,
                List.of(
                        action("Offer all staff a vaccine", "Workforce lead", "4 weeks"),
                        action("Put off leave in tier 1 services", "Service managers", "1 week")),
                trigger("infections.positivity.").stream()
                        .map(it -> new Contingency.Trigger(it.signal(), it.above() * 2 + 10))
                        .toList());
    }

    private static Contingency.Action action(String what, String owner, String within) {
        return new Contingency.Action(what, owner, within);
    }

    /** The county's signal of a kind, with a limit that it passes now. */
    private Optional<Contingency.Trigger> trigger(String kind) {
        return signals.find(kind + COUNTY)
                .map(Signal::code)
                .map(it -> new Contingency.Trigger(it, limit(it)));
    }

    private double limit(String signal) {
        var today = LocalDate.now(clock);
        var readings = signals.readings(signal, today.minusDays(LATELY), today);
        double now = readings.isEmpty() ? LIMIT : readings.getLast().value();
        return now > LIMIT ? LIMIT : Math.floor(now * WELL_BELOW);
    }
}
