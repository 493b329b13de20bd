package cymru.diogel.continuity.contingency;

import cymru.diogel.continuity.command.Decisions;
import cymru.diogel.continuity.command.Incidents;
import cymru.diogel.continuity.signals.Signal;
import cymru.diogel.continuity.signals.Signals;
import cymru.diogel.platform.language.Phrase;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Watches what calls for plans: proposes, and keeps what command decides. */
@Component
public class Triggers {
    private static final int DAYS = 120;

    private final Contingencies plans;
    private final ProposalStore proposals;
    private final Signals signals;
    private final Decisions decisions;
    private final Incidents incidents;
    private final Trail trail;
    private final Clock clock;

    Triggers(Contingencies plans, ProposalStore proposals, Signals signals, Log log, Clock clock) {
        this.plans = plans;
        this.proposals = proposals;
        this.signals = signals;
        this.decisions = log.decisions();
        this.incidents = log.incidents();
        this.trail = log.trail();
        this.clock = clock;
    }

    /** Where it is written down what was decided and done. */
    @Component("contingencyLog")
    record Log(Decisions decisions, Incidents incidents, Trail trail) {}

    /** Every trigger of every plan as it holds, and where it stands today. */
    public List<Watched> watched() {
        var labels =
                signals.all().stream()
                        .collect(Collectors.toMap(Signal::code, Signal::label, (a, _) -> a));
        var watched = new ArrayList<Watched>();
        for (var plan : plans.all()) {
            int place = 0;
            for (var trigger : plan.now().triggers()) {
                watched.add(watched(plan, ++place, trigger, labels));
            }
        }
        return List.copyOf(watched);
    }

    private Watched watched(
            Contingency plan, int place, Contingency.Trigger trigger, Map<String, Phrase> labels) {
        var today = LocalDate.now(clock);
        var readings = signals.readings(trigger.signal(), today.minusDays(DAYS), today);
        var it = Hysteresis.of(readings, trigger.above());
        var latest = it.latest();
        return new Watched(
                plan,
                place,
                trigger,
                labels.getOrDefault(trigger.signal(), Phrase.literal(trigger.signal())),
                it.state(),
                latest == null ? Double.NaN : latest.value(),
                it.chance(),
                latest == null ? null : latest.day(),
                it.met(),
                it.cleared());
    }

    /** Proposes what triggers call for; what was proposed before is not proposed again. */
    @Scheduled(initialDelay = 40_000, fixedDelay = 600_000)
    @Transactional
    public void look() {
        for (var it : watched()) {
            var met = it.met();
            var cleared = it.cleared();
            if (met != null && it.state() == Watched.State.MET) {
                propose(it, Proposal.Kind.TAKE_UP, met);
            }
            if (cleared != null && isTakenUp(it.plan().id())) {
                propose(it, Proposal.Kind.STAND_DOWN, cleared);
            }
        }
    }

    private void propose(Watched it, Proposal.Kind kind, LocalDate day) {
        var proposal =
                new Proposal(
                        UUID.randomUUID(),
                        it.plan().id(),
                        it.plan().now().number(),
                        kind,
                        it.trigger().signal(),
                        day,
                        clock.instant(),
                        null);
        if (proposals.add(proposal, it.place())) {
            trail.wrote(
                    Entry.done("contingency.propose")
                            .with("plan", it.plan().id())
                            .with("kind", kind)
                            .with("signal", it.trigger().signal()));
        }
    }

    /** What triggers proposed, the latest first. */
    public List<Proposal> proposals() {
        return proposals.latest();
    }

    public Optional<Proposal> proposal(UUID id) {
        return proposals.find(id);
    }

    /** Whether command took a plan up and has not stood it down since. */
    public boolean isTakenUp(UUID plan) {
        return proposals.latest().stream()
                .filter(it -> it.plan().equals(plan))
                .filter(it -> {
                    var answer = it.answer();
                    return answer != null && answer.agreed();
                })
                .findFirst()
                .map(it -> it.kind() == Proposal.Kind.TAKE_UP)
                .orElse(false);
    }

    /**
     * What command decides on a proposal.
     *
     * @param agreed whether what was proposed is done
     * @param written the decision for the log
     */
    public record Decided(UUID proposal, boolean agreed, Decisions.Written written) {}

    /**
     * Writes the decision into the log of command and answers the proposal with it. An exercise is
     * logged and answers nothing. Says no where it was answered before, or nobody may decide there.
     */
    @Transactional
    public boolean decide(Decided it, UUID by) {
        var isOpen = proposals.find(it.proposal()).filter(Proposal::isOpen).isPresent();
        var incident = incidents.find(it.written().incident());
        if (!isOpen || incident.isEmpty() || !decisions.decide(it.written(), by)) {
            return false;
        }
        if (!incident.get().isExercise()) {
            var reason = it.written().said().model().reason();
            var answer = new Proposal.Answer(it.agreed(), reason, by, clock.instant());
            proposals.answer(it.proposal(), answer, it.written().id());
        }
        return true;
    }
}
