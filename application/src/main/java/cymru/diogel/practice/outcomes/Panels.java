package cymru.diogel.practice.outcomes;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.outcomes.Verdict.Part;
import cymru.diogel.practice.outcomes.Verdict.Reason;
import cymru.diogel.practice.outcomes.Verdict.Result;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Panels of several agencies, each with a random sample of what was reviewed in a quarter. */
@Component
public class Panels {
    private static final int MONTHS = 3;

    private final PanelStore store;
    private final ReviewStore reviews;
    private final ReviewAround around;
    private final Trail trail;
    private final Clock clock;

    Panels(PanelStore store, ReviewStore reviews, ReviewAround around, Trail trail, Clock clock) {
        this.store = store;
        this.reviews = reviews;
        this.around = around;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A panel.
     *
     * @param quarter its first day
     * @param seed where the draw started
     * @param reviews those drawn, in the order of the draw
     */
    public record Panel(
            UUID id,
            LocalDate quarter,
            long seed,
            @Nullable Instant closedAt,
            List<UUID> reviews,
            Set<UUID> members) {}

    /** The first day of the quarter a day is in. */
    public static LocalDate quarter(LocalDate day) {
        var month = (day.getMonthValue() - 1) / MONTHS * MONTHS + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    /** Those of these that a draw takes, in its order; the same again, whatever else there is. */
    static List<UUID> drawn(List<UUID> reviews, long seed, int size) {
        return reviews.stream()
                .sorted(
                        Comparator.comparingDouble((UUID it) -> Policy.draw(seed, it))
                                .thenComparing(it -> it))
                .limit(size)
                .toList();
    }

    /**
     * Draws the panel of a quarter that is over; says no where there is one already, or nothing to
     * look at.
     */
    @Transactional
    public boolean draw(LocalDate quarter, Viewer by) {
        return SecondLock.deciding(() -> {
            var today = LocalDate.now(clock);
            var end = quarter.plusMonths(MONTHS);
            var judged = judged(quarter, end);
            if (end.isAfter(today) || judged.isEmpty()) {
                return false;
            }
            var policy = reviews.policy(today);
            var seed = policy.selection().seed() ^ quarter.toEpochDay();
            var reviewed = drawn(judged, seed, policy.panel());
            var it = new Panel(UUID.randomUUID(), quarter, seed, null, reviewed, Set.of());
            return store.add(it, clock.instant(), by.id()) && wrote("panel.draw", it.id());
        });
    }

    /** Takes over reviews made elsewhere, as far as they came, with all that was said. */
    @Transactional
    public void takeOver(Collection<Review.Whole> all) {
        SecondLock.deciding(() -> {
            reviews.addAll(all);
            trail.wrote(Entry.done("outcome.take-over").with("reviews", all.size()));
            return true;
        });
    }

    private List<UUID> judged(LocalDate from, LocalDate end) {
        var first = WallClock.instant(from.atStartOfDay());
        return reviews.judged(first, WallClock.instant(end.atStartOfDay())).stream()
                .map(Review::id)
                .toList();
    }

    /**
     * Somebody sits on a panel; the children of what they had no part in are open to them until it
     * ends.
     */
    @Transactional
    public boolean join(UUID panel, Viewer by) {
        var drawn =
                SecondLock.deciding(() -> {
                    var it = open(panel);
                    return store.join(panel, by.id(), clock.instant()) && wrote("panel.join", panel)
                            ? reviews.all(it.reviews())
                            : null;
                });
        if (drawn == null) {
            return false;
        }
        for (var it : drawn) {
            if (mayLook(it.review(), by)) {
                around.mayOpen(it.review().of().child(), by);
            }
        }
        return true;
    }

    /** Whether somebody on a panel may look at this one: no part in it, nor in its review. */
    public static boolean mayLook(Review it, Viewer viewer) {
        return !it.hands().has(viewer.id())
                && it.of().whole().isApart(ReviewAround.candidate(viewer));
    }

    /** What a member says of one that was drawn. */
    public record Said(Result result, List<Reason> reasons, @Nullable String words) {}

    /** Keeps what a member says; says no where it is not theirs to say, or was said. */
    @Transactional
    public boolean judge(UUID panel, UUID review, Said said, Viewer by) {
        return SecondLock.deciding(() -> {
            var on = open(panel);
            var it = reviews.find(review).orElseThrow(Absent::new);
            if (!on.members().contains(by.id())
                    || !on.reviews().contains(review)
                    || !mayLook(it.review(), by)
                    || it.verdicts().stream().anyMatch(given -> given.by().equals(by.id()))) {
                return false;
            }
            reviews.add(
                    new Verdict(
                            UUID.randomUUID(),
                            review,
                            Part.PANEL,
                            by.id(),
                            by.team(),
                            said.result(),
                            said.reasons(),
                            said.words(),
                            clock.instant()));
            return around.wrote("panel", it.review());
        });
    }

    /** Ends a panel, and closes what was open for it. */
    @Transactional
    public boolean close(UUID panel) {
        return SecondLock.deciding(() -> {
            var it = open(panel);
            store.close(panel, clock.instant());
            var children = new HashSet<UUID>();
            reviews.all(it.reviews()).forEach(whole -> children.add(whole.review().of().child()));
            for (var member : it.members()) {
                children.forEach(child -> around.close(child, member));
            }
            return wrote("panel.close", panel);
        });
    }

    private Panel open(UUID id) {
        return store.hold(id).orElseThrow(Absent::new);
    }

    public Optional<Panel> find(UUID id) {
        return SecondLock.counting(() -> store.find(id));
    }

    /** All there were, the latest first. */
    public List<Panel> all() {
        return SecondLock.counting(store::all);
    }

    private boolean wrote(String act, UUID panel) {
        trail.wrote(Entry.done("outcome." + act).with("panel", panel));
        return true;
    }
}
