package cymru.diogel.demonstration.loading;

import cymru.diogel.demonstration.county.Scale;
import cymru.diogel.demonstration.generation.Demonstration;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.deadlines.WorkingDays;
import cymru.diogel.platform.sight.TableStatistics;
import cymru.diogel.platform.trail.Actor;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Loads the demo county at the first start, before the pages are announced. */
@Component
@ConditionalOnBooleanProperty({"diogel.demo", "diogel.serving"})
class FirstStart implements ApplicationRunner {
    private static final long SEED = 1;

    private final CountyLoader loader;
    private final Accounts accounts;
    private final TableStatistics statistics;
    private final Clock clock;

    FirstStart(CountyLoader loader, Accounts accounts, TableStatistics statistics, Clock clock) {
        this.loader = loader;
        this.accounts = accounts;
        this.statistics = statistics;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        if (!accounts.all().isEmpty()) {
            return;
        }
        var lastDay = LocalDate.now(clock).minusDays(1);
        var county =
                Demonstration.county(SEED, Scale.COUNTY, lastDay, WorkingDays.englandAndWales());
        Actor.machine("DEMONSTRATION")
                .act(() -> {
                    loader.load(county);
                    return true;
                });
        statistics.takeAnew();
    }
}
