package cymru.diogel.continuity.contingency;

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
    private final Trail trail;
    private final Clock clock;

    Triggers(
            Contingencies plans,
            ProposalStore proposals,
            Signals signals,
            Trail trail,
            Clock clock) {
        this.plans = plans;
        this.proposals = proposals;
        this.signals = signals;
        this.trail = trail;
        this.clock = clock;
    }

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
            Contingency plan,
            int place,
            Contingency.Trigger trigger,
            Map<String, Phrase> labels) {
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

    /** Keeps what command decides on a proposal; says no where it was decided before. */
    @Transactional
    public boolean decide(UUID proposal, boolean agreed, String reason, UUID by) {
        var answer = new Proposal.Answer(agreed, reason, by, clock.instant());
        boolean isKept = proposals.answer(proposal, answer, UUID.randomUUID());
        if (isKept) {
            trail.wrote(
                    Entry.done("contingency.decide")
                            .with("proposal", proposal)
                            .with("agreed", agreed));
        }
        return isKept;
    }
}
