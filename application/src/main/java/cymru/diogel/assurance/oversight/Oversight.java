package cymru.diogel.assurance.oversight;

import cymru.diogel.assurance.oversight.Finding.Reason;
import cymru.diogel.assurance.oversight.Finding.State;
import cymru.diogel.assurance.oversight.Finding.Step;
import cymru.diogel.assurance.oversight.LookingRule.Burst;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Unusual looking: found by rule, and answered by a person. */
@Component
public class Oversight {
    private final OversightStore store;
    private final Deadlines deadlines;
    private final Trail trail;
    private final Clock clock;

    Oversight(OversightStore store, Deadlines deadlines, Trail trail, Clock clock) {
        this.store = store;
        this.deadlines = deadlines;
        this.trail = trail;
        this.clock = clock;
    }

    /** What an answer came to. */
    public enum Outcome {
        DONE,
        /** It stands elsewhere by now. */
        TOO_LATE,
        /** The viewer is not the one to say this. */
        NOT_YOURS
    }

    /** Opens a finding, for this person to answer; nobody where nobody is there to. */
    @Transactional
    public void open(UUID account, LookingRule rule, Burst burst, @Nullable UUID answers) {
        var finding =
                new Finding(
                        UUID.randomUUID(),
                        account,
                        rule,
                        burst,
                        clock.instant(),
                        due(rule),
                        answers,
                        State.OPEN);
        store.add(finding);
        trail.wrote(
                Entry.done("looking.find")
                        .with("finding", finding.id())
                        .with("account", account)
                        .with("children", burst.children()));
    }

    /** The findings this viewer may see, the next due first; never one about the viewer. */
    public List<Finding> findings(Viewer viewer) {
        return viewer.may(Right.READ_TRAIL)
                ? store.about(viewer.id())
                : store.answeredBy(viewer.id());
    }

    /** One of them. */
    public Optional<Finding> find(Viewer viewer, UUID id) {
        return store.find(id).filter(it -> isFor(viewer, it));
    }

    public List<Step> steps(Finding finding) {
        return store.steps(finding.id());
    }

    /** What this viewer may say of it now. */
    public List<Reason> offered(Viewer viewer, Finding finding) {
        var offered = new ArrayList<Reason>();
        for (var reason : Reason.values()) {
            if (finding.state().mayBecome(reason.becomes()) && maySay(viewer, finding)) {
                offered.add(reason);
            }
        }
        return offered;
    }

    /** Says something of a finding; the same form sent twice does it once. */
    @Transactional
    public Outcome say(Viewer viewer, UUID id, UUID intention, Reason reason, String explanation) {
        var finding = store.claim(id).filter(it -> isFor(viewer, it)).orElse(null);
        if (finding == null) {
            return Outcome.NOT_YOURS;
        }
        if (store.isKnown(intention)) {
            return Outcome.DONE;
        }
        if (!finding.state().mayBecome(reason.becomes())) {
            return Outcome.TOO_LATE;
        }
        if (!maySay(viewer, finding)) {
            return Outcome.NOT_YOURS;
        }
        var state = reason.becomes();
        var due = state == State.REOPENED ? due(finding.rule()) : finding.dueOn();
        store.add(
                id, new Step(intention, clock.instant(), viewer.id(), state, reason, explanation));
        store.become(id, state, due);
        trail.wrote(Entry.done("looking.say").with("finding", id).with("state", state));
        return Outcome.DONE;
    }

    private LocalDate due(LookingRule rule) {
        return deadlines.calendar().plus(LocalDate.now(clock), rule.answerDays());
    }

    // Answers come from whoever must answer; what they are worth, quality says.
    private static boolean maySay(Viewer viewer, Finding finding) {
        if (!finding.state().isUnanswered()) {
            return viewer.may(Right.READ_TRAIL);
        }
        return finding.answers() == null
                ? viewer.may(Right.READ_TRAIL)
                : finding.answers().equals(viewer.id());
    }

    private static boolean isFor(Viewer viewer, Finding finding) {
        return !finding.account().equals(viewer.id())
                && (viewer.may(Right.READ_TRAIL) || viewer.id().equals(finding.answers()));
    }
}
