package cymru.diogel.continuity.recovery;

import static cymru.diogel.continuity.recovery.PlanStage.AGREED;
import static cymru.diogel.continuity.recovery.PlanStage.DRAFT;
import static cymru.diogel.continuity.recovery.PlanStage.GOLD_REVIEW;
import static cymru.diogel.continuity.recovery.PlanStage.RETURNED;
import static cymru.diogel.continuity.recovery.PlanStage.SILVER_REVIEW;

import cymru.diogel.continuity.command.Decision;
import cymru.diogel.continuity.command.Decisions;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Recovery plans: written in versions, put before silver, then before gold. */
@Component
public class RecoveryPlans {
    private final VersionStore versions;
    private final VerdictStore verdicts;
    private final Decisions decisions;
    private final Around around;
    private final Clock clock;

    RecoveryPlans(
            VersionStore versions,
            VerdictStore verdicts,
            Decisions decisions,
            Around around,
            Clock clock) {
        this.versions = versions;
        this.verdicts = verdicts;
        this.decisions = decisions;
        this.around = around;
        this.clock = clock;
    }

    /** Whom it tells. */
    @Component("recoveryAround")
    record Around(Trail trail, ApplicationEventPublisher events) {}

    /** The versions of every service, the latest of each first. */
    public List<PlanVersion> all() {
        return versions.all();
    }

    /** The versions of a service, the latest first. */
    public List<PlanVersion> of(UUID service) {
        return versions.of(service);
    }

    public Optional<PlanVersion> find(UUID version) {
        return versions.find(version);
    }

    /** All versions of the plan of which this is one, the latest first; none of no plan. */
    public List<PlanVersion> beside(UUID version) {
        return versions.beside(version);
    }

    /** What silver and gold said of a version. */
    public List<PlanVerdict> verdicts(UUID version) {
        return verdicts.of(version);
    }

    /** Keeps the next version of a service's plan; the same form again keeps nothing. */
    @Transactional
    public PlanVersion keep(UUID id, UUID service, PlanVersion.Says says, UUID by) {
        versions.hold(service);
        return versions.find(id)
                .orElseGet(() -> {
                    var number = versions.next(service);
                    var it = new PlanVersion(id, service, number, DRAFT, says, by, clock.instant());
                    versions.add(it);
                    around.trail()
                            .wrote(
                                    Entry.done("recovery.keep")
                                            .with("service", service)
                                            .with("version", number));
                    return it;
                });
    }

    /**
     * Puts a version before silver. An earlier one that is still under review is set aside, so that
     * nobody reads yesterday's plan. Says no where it is no draft, or a later one came first.
     */
    @Transactional
    public boolean putForward(PlanVersion it) {
        versions.hold(it.service());
        var isOld =
                versions.of(it.service()).stream()
                        .anyMatch(other ->
                                other.number() > it.number()
                                        && other.says().isExercise() == it.says().isExercise()
                                        && other.stage() != DRAFT);
        if (isOld || !versions.move(it.id(), DRAFT, SILVER_REVIEW)) {
            return false;
        }
        versions.supersede(it, EnumSet.of(DRAFT, SILVER_REVIEW, GOLD_REVIEW));
        tell(it, SILVER_REVIEW);
        return true;
    }

    /**
     * What a tier says of the version it read.
     *
     * @param id made with the form, so that a second press says nothing twice
     * @param said the decision for the log, about this version
     */
    public record Spoken(UUID id, PlanVerdict.Outcome outcome, Decision.Said said) {}

    /**
     * Takes what silver or gold said of a version, writes it into the log, and brings the version
     * on. Says no where the version does not wait for that tier.
     */
    @Transactional
    public boolean decide(PlanVersion it, Spoken spoken, UUID by) {
        versions.hold(it.service());
        if (verdicts.of(it.id()).stream().anyMatch(said -> said.id().equals(spoken.id()))) {
            return true;
        }
        var tier = spoken.said().tier();
        var now = versions.find(it.id()).orElse(it).stage();
        if (now.waitsFor().filter(tier::equals).isEmpty()) {
            return false;
        }
        var to = spoken.outcome().after(tier);
        versions.move(it.id(), now, to);
        var decision = new Decisions.Written(spoken.id(), it.says().incident(), spoken.said());
        if (!decisions.decide(decision, by)) {
            throw new IllegalStateException("no incident " + it.says().incident());
        }
        verdicts.add(
                new PlanVerdict(
                        spoken.id(),
                        it.id(),
                        tier,
                        spoken.outcome(),
                        spoken.said().model().reason(),
                        spoken.id(),
                        by,
                        clock.instant()));
        if (to == AGREED) {
            versions.supersede(it, EnumSet.of(DRAFT, AGREED, RETURNED));
        }
        tell(it, to);
        return true;
    }

    private void tell(PlanVersion it, PlanStage stage) {
        around.trail()
                .wrote(
                        Entry.done("recovery.review")
                                .with("service", it.service())
                                .with("version", it.number())
                                .with("stage", stage));
        around.events()
                .publishEvent(
                        new PlanReviewed(
                                it.id(),
                                it.service(),
                                it.number(),
                                stage,
                                it.says().isExercise(),
                                clock.instant()));
    }
}
