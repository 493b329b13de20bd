package cymru.diogel.practice.outcomes;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.instruments.Answer;
import cymru.diogel.platform.instruments.Instruments;
import cymru.diogel.platform.instruments.Sheet;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.practice.enquiries.DeterminationMade;
import cymru.diogel.practice.enquiries.Enquiries;
import cymru.diogel.practice.outcomes.Review.Hands;
import cymru.diogel.practice.outcomes.Review.Learning;
import cymru.diogel.practice.outcomes.Review.Turns;
import cymru.diogel.practice.outcomes.Verdict.Part;
import cymru.diogel.practice.outcomes.Verdict.Reason;
import cymru.diogel.practice.outcomes.Verdict.Result;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reviews from the determination that makes one due until the last verdict is given. */
@Component
public class Reviews {
    /** The questions a reviewer answers. */
    public static final String QUESTIONS = "OUTCOME_REVIEW";

    private static final int SHOWN = 8;

    private final ReviewStore store;
    private final ReviewAround around;
    private final Enquiries enquiries;
    private final Instruments instruments;
    private final Clock clock;

    Reviews(
            ReviewStore store,
            ReviewAround around,
            Enquiries enquiries,
            Instruments instruments,
            Clock clock) {
        this.store = store;
        this.around = around;
        this.enquiries = enquiries;
        this.instruments = instruments;
        this.clock = clock;
    }

    /** Makes a review due, or lets an outcome stand that was not drawn. */
    @EventListener
    void on(DeterminationMade event) {
        SecondLock.deciding(() -> {
            var day = WallClock.shown(event.at()).toLocalDate();
            var policy = store.policy(day);
            if (!policy.selection().takes(event.enquiry(), event.determination())) {
                return enquiries.underReview(event.enquiry())
                        && enquiries.confirmed(event.enquiry());
            }
            var id = UUID.randomUUID();
            var due = around.due(policy.limits().review(), day);
            var review =
                    new Review(
                            id,
                            "O-" + id.toString().substring(0, SHOWN).toUpperCase(Locale.ROOT),
                            around.subject(event, policy.distance()),
                            Stage.DUE,
                            due,
                            due,
                            Hands.NOBODY,
                            Turns.NONE);
            return store.add(review, clock.instant()) && around.wrote("due", review);
        });
    }

    /**
     * Somebody takes a review, as reviewer or for another agency; the child is open to them until
     * it ends.
     *
     * @return no where it is not theirs to take, or taken already
     * @throws Absent where the child is closed to them whatever they do
     */
    @Transactional
    public boolean take(UUID id, Viewer by) {
        var taken =
                SecondLock.deciding(() -> {
                    var it = store.hold(id).orElseThrow(Absent::new);
                    var somebody = candidate(by);
                    if (!it.mayBeTakenBy(somebody)) {
                        return Optional.<Review>empty();
                    }
                    var was = it.hands();
                    var now =
                            somebody.council()
                                    ? new Hands(by.id(), was.second(), was.decider())
                                    : new Hands(was.reviewer(), by.id(), was.decider());
                    store.write(it.with(now).at(Stage.IN_REVIEW, it.dueOn()));
                    enquiries.underReview(it.of().enquiry());
                    around.wrote("take", it);
                    return Optional.of(it);
                });
        taken.ifPresent(it -> around.open(it.of().child(), by));
        return taken.isPresent();
    }

    /** Gives back what was taken and not judged; says no where there is nothing to give. */
    @Transactional
    public boolean release(UUID id, Viewer by) {
        return SecondLock.deciding(() -> around.release(id, by));
    }

    /** As whom somebody would review: partners are of other agencies than the council. */
    public static Parts.Candidate candidate(Viewer viewer) {
        return ReviewAround.candidate(viewer);
    }

    /**
     * A verdict as it was typed.
     *
     * @param version of the questions that were answered
     */
    public record Judged(
            Result result,
            List<Reason> reasons,
            @Nullable String words,
            Map<Learning.Kind, String> learning,
            UUID version,
            Map<String, Answer> answers) {}

    /** Keeps a verdict; says no where it is not theirs to give, or given already. */
    @Transactional
    public boolean judge(UUID id, Judged judged, Viewer by) {
        return SecondLock.deciding(() -> {
            var it = store.hold(id).orElseThrow(Absent::new);
            var part = it.partOf(by.id());
            var given = store.find(id).orElseThrow(Absent::new).verdicts();
            if (part == null
                    || it.stage() != Stage.IN_REVIEW
                    || given.stream().anyMatch(verdict -> verdict.by().equals(by.id()))) {
                return false;
            }
            var verdict = verdict(id, part, judged, by);
            store.add(verdict);
            learn(id, judged.learning(), by.id());
            var child = it.of().child();
            var at = verdict.at();
            var version = judged.version();
            instruments.keep(
                    new Sheet(verdict.id(), version, child, at, by.id(), judged.answers()));
            around.wrote("judge", it);
            var all = Stream.concat(given.stream(), Stream.of(verdict)).toList();
            if (all.size() == (it.of().wanted().otherAgency() ? 2 : 1)) {
                conclude(it, all);
            }
            return true;
        });
    }

    private Verdict verdict(UUID review, Part part, Judged it, Viewer by) {
        return new Verdict(
                UUID.randomUUID(),
                review,
                part,
                by.id(),
                by.team(),
                it.result(),
                it.reasons(),
                it.words(),
                clock.instant());
    }

    void learn(UUID review, Map<Learning.Kind, String> learning, UUID by) {
        learning.forEach((kind, words) ->
                store.add(
                        new Learning(UUID.randomUUID(), review, kind, words, clock.instant(), by)));
    }

    private void conclude(Review it, List<Verdict> verdicts) {
        var result = Result.together(verdicts.stream().map(Verdict::result).toList());
        var was = it.turns();
        var judged = it.with(new Turns(now(), was.response(), was.decision(), was.ending()));
        around.move(judged, result.stage());
    }

    private Instant now() {
        return clock.instant();
    }

    /** One with all that was said, for those who then ask access for its child. */
    public Optional<Review.Whole> find(UUID id) {
        return SecondLock.deciding(() -> store.find(id));
    }

    /** What waits for a verdict: the first two determinations first, of each the earliest due. */
    public List<Review> waiting() {
        return in(EnumSet.of(Stage.DUE, Stage.IN_REVIEW));
    }

    /** What reviewers and team do not agree on. */
    public List<Review> disputed() {
        return in(EnumSet.of(Stage.NOT_AGREED, Stage.TEAM_RESPONSE, Stage.REOPEN_RECOMMENDED));
    }

    private List<Review> in(Set<Stage> stages) {
        return SecondLock.counting(() -> store.in(stages));
    }

    /** Those whose determination is of these days, without anybody's access being asked. */
    public List<Review.Whole> determined(LocalDate from, LocalDate to) {
        return SecondLock.counting(() ->
                store.determined(
                        WallClock.instant(from.atStartOfDay()),
                        WallClock.instant(to.plusDays(1).atStartOfDay())));
    }

    /** Those of one enquiry, one for each time it was determined. */
    public List<Review> of(UUID enquiry) {
        return SecondLock.counting(() -> store.ofEnquiry(enquiry));
    }

    public List<Review.Whole> all(Collection<UUID> ids) {
        return SecondLock.counting(() -> store.all(ids));
    }

    /** What holds today. */
    public Policy policy() {
        return store.policy(LocalDate.now(clock));
    }

    /** Those of which something was said in these days that is to be learned from. */
    public List<Review.Whole> taught(LocalDate from, LocalDate to) {
        var first = WallClock.instant(from.atStartOfDay());
        var end = WallClock.instant(to.plusDays(1).atStartOfDay());
        return SecondLock.counting(() -> store.taught(first, end));
    }
}
