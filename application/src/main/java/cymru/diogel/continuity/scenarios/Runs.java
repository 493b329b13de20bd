package cymru.diogel.continuity.scenarios;

import cymru.diogel.continuity.assumptions.Assumptions;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.statistics.scenarios.Fan;
import cymru.diogel.statistics.scenarios.ScenarioScore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Scenarios that were asked for: asked here, reckoned in the background, kept for good. */
@Component
public class Runs {
    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final int EVERY = 10;

    private final RunStore store;
    private final Assumptions assumptions;
    private final Workforce workforce;
    private final Trail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Runs(RunStore store, Assumptions assumptions, Workforce workforce, Around around, Clock clock) {
        this.store = store;
        this.assumptions = assumptions;
        this.workforce = workforce;
        this.trail = around.trail();
        this.clock = clock;
        this.transaction = around.transaction();
    }

    /** What surrounds its work. */
    @Component("scenariosAround")
    record Around(Trail trail, TransactionTemplate transaction) {}

    /** The latest, without their posts and results. */
    public List<Run> latest() {
        return store.latest();
    }

    public Optional<Run> find(UUID id) {
        return store.find(id);
    }

    /** Keeps what was asked, with the assumptions and staff of this moment. */
    @Transactional
    public void ask(Asked asked, UUID by) {
        askedBefore(asked, by, clock.instant());
    }

    /** Keeps what was asked elsewhere before, with the assumptions and staff of this moment. */
    @Transactional
    public void askedBefore(Asked asked, UUID by, Instant at) {
        var held = assumptions.held();
        var posts = workforce.posts(LocalDate.now(clock), held);
        var progress = new Run.Progress(0, 0, null, false);
        var run = new Run(asked, held, posts, by, at, progress, null);
        if (store.add(run)) {
            trail.wrote(
                    Entry.done("scenario.ask")
                            .with("run", asked.id())
                            .with("kind", asked.kind())
                            .with("weeks", asked.weeks())
                            .with("seed", asked.seed()));
        }
    }

    /** Keeps what came, so that the scenario is scored. */
    @Transactional
    public void came(UUID run, UUID form, Run.Came it) {
        if (store.add(run, form, it)) {
            trail.wrote(
                    Entry.done("scenario.came").with("run", run).with("weeks", it.cases().size()));
        }
    }

    /** What somebody said that came, the latest first: that holds. */
    public List<Run.Came> came(UUID run) {
        return store.came(run);
    }

    /** How a scenario did against what came. */
    public static Optional<ScenarioScore> score(Run run, List<Run.Came> came) {
        var outcome = run.outcome();
        return outcome == null || came.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        ScenarioScore.of(new Fan(outcome.spread()), came.getFirst().perWeek()));
    }

    /** Reckons again what a run was asked for, from what is kept of it. */
    public static Outcome again(Run run) {
        return new ScenarioModel(run.asked(), run.held(), run.posts()).reckon(_ -> {});
    }

    /** Reckons all that waits, the oldest first. */
    @Scheduled(initialDelay = 20_000, fixedDelay = 1_000)
    public void work() {
        while (workOnOne()) {
            // One after the other: each uses every processor.
        }
    }

    private boolean workOnOne() {
        var now = clock.instant();
        var next = transaction.execute(_ -> store.claim(now, now.minus(LONG)));
        if (next == null || next.isEmpty()) {
            return false;
        }
        reckon(next.get());
        return true;
    }

    private void reckon(Run run) {
        var model = new ScenarioModel(run.asked(), run.held(), run.posts());
        int steps = model.steps();
        try {
            store.progress(run.id(), 0, steps);
            var outcome =
                    model.reckon(done -> {
                        if (done % EVERY == 0) {
                            store.progress(run.id(), done, steps);
                        }
                    });
            transaction.executeWithoutResult(_ -> {
                store.finish(run.id(), outcome, clock.instant());
                store.progress(run.id(), steps, steps);
            });
        } catch (RuntimeException failure) {
            LOG.error("a scenario could not be reckoned: {}", run.id(), failure);
            store.fail(run.id());
        }
    }
}
