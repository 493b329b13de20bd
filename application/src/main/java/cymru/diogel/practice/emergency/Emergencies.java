package cymru.diogel.practice.emergency;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.emergency.Opening.Reason;
import cymru.diogel.practice.emergency.Opening.Review;
import cymru.diogel.practice.people.People;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records opened in an emergency: for a reason, for four hours, and never unseen by others. */
@Component
public class Emergencies {
    public static final int SHORTEST_REASON = 20;
    static final Duration OPEN = Duration.ofHours(4);

    private final OpeningStore store;
    private final Surroundings around;
    private final Clock clock;

    Emergencies(OpeningStore store, Surroundings around, Clock clock) {
        this.store = store;
        this.around = around;
        this.clock = clock;
    }

    /** What this needs of other modules. */
    @Component
    record Surroundings(
            Access access, Accounts accounts, People people, Deadlines deadlines, Trail trail) {}

    /** What may be said of a child before the record is open. */
    public record Card(UUID child, People.Introduction introduction, LocalDate reviewDueOn) {}

    /**
     * The card of a child whose record this viewer may open in an emergency.
     *
     * @return nothing when there is a ground already
     * @throws Absent when there is no such child, or none for this viewer in any emergency
     */
    public Optional<Card> card(Viewer viewer, UUID child) {
        var found = around.people().introduce(child);
        return switch (around.access().emergency(viewer, child, found.isPresent())) {
            case OPEN_ALREADY -> Optional.empty();
            case MAY_BE_OPENED ->
                    Optional.of(new Card(child, found.orElseThrow(Absent::new), reviewDueOn()));
        };
    }

    /** Opens a record to somebody for four hours, and tells those who answer for the child. */
    @Transactional
    public Opening open(Viewer viewer, UUID child, Reason reason, String words) {
        card(viewer, child);
        var now = clock.instant();
        var opening =
                new Opening(
                        UUID.randomUUID(),
                        viewer.id(),
                        child,
                        reason,
                        words,
                        now,
                        now.plus(OPEN),
                        reviewDueOn(),
                        null);
        around.access()
                .open(
                        new Ground.Opening(
                                child, viewer.id(), LocalDate.now(clock), null, opening.untilAt()),
                        Ground.EMERGENCY);
        keep(opening, told(viewer, child));
        return opening;
    }

    private void keep(Opening opening, Set<UUID> told) {
        SecondLock.deciding(() -> {
            store.add(opening);
            around.accounts().tell(told, opening.id());
            return true;
        });
        around.trail()
                .wrote(
                        Entry.done("emergency.open")
                                .ofChild(opening.child(), Ground.EMERGENCY.name())
                                .with("opening", opening.id())
                                .with("reason", opening.reason())
                                .with("told", told.size()));
    }

    /** What somebody was told of, the latest first; it counts as read from now on. */
    @Transactional
    public List<Opening> read(UUID account) {
        var told = around.accounts().readNotices(account);
        return SecondLock.deciding(() -> store.these(told));
    }

    /** Those nobody has reviewed, the most pressing first. */
    public List<Opening> unreviewed() {
        return SecondLock.deciding(store::unreviewed);
    }

    /** All opened from one instant until before another. */
    public List<Opening> between(Instant from, Instant to) {
        return SecondLock.deciding(() -> store.between(from, to));
    }

    /** Keeps a review; says no to whoever opened it, and when it was reviewed before. */
    @Transactional
    public boolean review(UUID opening, boolean needed, String remark, UUID by) {
        return SecondLock.deciding(() -> {
            var kept = store.review(opening, new Review(needed, remark, by, clock.instant()));
            if (kept) {
                around.trail()
                        .wrote(
                                Entry.done("emergency.review")
                                        .with("opening", opening)
                                        .with("needed", needed));
            }
            return kept;
        });
    }

    public Optional<Opening> find(UUID id) {
        return SecondLock.deciding(() -> store.find(id));
    }

    // The child's managers, and those who answer for safeguarding; not whoever opens it.
    private Set<UUID> told(Viewer viewer, UUID child) {
        var teams = SecondLock.introducing(() -> around.access().teamsOf(child));
        var told = new LinkedHashSet<UUID>();
        for (var account : around.accounts().all()) {
            var manages = account.role() == Role.TEAM_MANAGER && teams.contains(account.team());
            if ((manages || account.role() == Role.QUALITY) && !account.disabled()) {
                told.add(account.id());
            }
        }
        told.remove(viewer.id());
        return told;
    }

    private LocalDate reviewDueOn() {
        return around.deadlines().calendar().plus(LocalDate.now(clock), 1);
    }
}
