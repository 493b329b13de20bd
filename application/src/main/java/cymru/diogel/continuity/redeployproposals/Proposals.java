package cymru.diogel.continuity.redeployproposals;

import cymru.diogel.continuity.redeployproposals.Proposal.Stage;
import cymru.diogel.planning.redeployment.Auditor;
import cymru.diogel.planning.redeployment.Plan;
import cymru.diogel.planning.redeployment.Redeployer;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks who had best work where, and keeps what was proposed. */
@Component
public class Proposals {
    private static final Duration TIME = Duration.ofSeconds(5);

    private final ProposalStore store;
    private final Settings settings;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Proposals(
            ProposalStore store,
            Settings settings,
            Trail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.settings = settings;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    public List<Proposal> recent() {
        var now = clock.instant();
        return store.recent().stream().map(it -> it.asOf(now)).toList();
    }

    public Optional<Proposal> find(UUID id) {
        return store.find(id).map(it -> it.asOf(clock.instant()));
    }

    public List<Change> changes(UUID proposal) {
        return store.changes(proposal);
    }

    /** Notes that somebody asks; {@link #solve} then does the work. */
    @Transactional
    public Proposal ask(UUID id, boolean keeps, UUID by) {
        var asked =
                new Proposal(
                        id, by, clock.instant(), keeps, Stage.RUNNING, 0, List.of(), List.of());
        store.keep(asked);
        trail.wrote(Entry.done("redeployment.ask").with("proposal", id));
        return asked;
    }

    /** Looks for the best plan; each better one is noted at once, so that it can be watched. */
    public void solve(Proposal asked) {
        try {
            var setting = settings.on(LocalDate.now(clock), asked.keeps());
            var before = levels(setting, setting.now());
            var count = new AtomicInteger();
            var plan =
                    Redeployer.propose(
                            setting.staffing(),
                            TIME,
                            better -> {
                                var so = count.incrementAndGet();
                                var levels = levels(setting, better);
                                note(asked, Stage.RUNNING, so, List.of(before, levels));
                            });
            var changes = changes(asked, setting, plan);
            var levels = List.of(before, levels(setting, plan));
            transaction.executeWithoutResult(_ -> {
                store.add(changes);
                keep(asked, Stage.READY, count.get(), levels);
            });
        } catch (RuntimeException failure) {
            note(asked, Stage.FAILED, 0, List.of(List.of(), List.of()));
            throw failure;
        }
    }

    private void note(Proposal asked, Stage stage, int better, List<List<Long>> levels) {
        transaction.executeWithoutResult(_ -> keep(asked, stage, better, levels));
    }

    private void keep(Proposal asked, Stage stage, int better, List<List<Long>> levels) {
        store.keep(
                new Proposal(
                        asked.id(),
                        asked.by(),
                        asked.at(),
                        asked.keeps(),
                        stage,
                        better,
                        levels.getFirst(),
                        levels.getLast()));
    }

    private static List<Long> levels(Setting setting, Plan plan) {
        var audit = Auditor.audit(setting.staffing(), plan);
        var levels = new ArrayList<Long>();
        audit.tiers().forEach(it -> levels.add((long) it));
        levels.add(audit.cost());
        levels.add(audit.unfairness());
        return levels;
    }

    private static List<Change> changes(Proposal asked, Setting setting, Plan plan) {
        var changes = new ArrayList<Change>();
        for (var person = 0; person < setting.loans().size(); person++) {
            if (plan.at(person) != setting.now().at(person)) {
                changes.add(change(asked, setting, plan, person));
            }
        }
        return changes;
    }

    private static Change change(Proposal asked, Setting setting, Plan plan, int person) {
        var from = setting.now().at(person);
        var to = plan.at(person);
        var shown = to == Plan.NOWHERE ? from : to;
        var tier = setting.asked(shown).tier();
        var with = Auditor.audit(setting.staffing(), plan).tiers().get(tier - 1);
        var without =
                Auditor.audit(setting.staffing(), plan.with(person, Plan.NOWHERE))
                        .tiers()
                        .get(tier - 1);
        return new Change(
                UUID.randomUUID(),
                asked.id(),
                setting.loans().get(person).person().id(),
                where(setting, from),
                where(setting, to),
                new Change.Because(
                        tier,
                        without - with,
                        to == Plan.NOWHERE ? 0 : setting.staffing().minutes(person, to),
                        setting.gives(person, plan)),
                Change.Decision.OPEN,
                "",
                null);
    }

    private static Change.@Nullable Where where(Setting setting, int place) {
        return setting.place(place)
                .map(it -> new Change.Where(it.service().id(), it.skill()))
                .orElse(null);
    }
}
