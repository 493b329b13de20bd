package cymru.diogel.visiting.planner;

import cymru.diogel.planning.Cell;
import cymru.diogel.planning.Lottery;
import cymru.diogel.planning.Span;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.visiting.planner.Draw.State;
import cymru.diogel.visiting.planner.Sealed.Slot;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes of a drawn time, each with its reason and with what stood before. */
@Component
public class Overrides {
    private final DrawStore store;
    private final AfterwardsStore afterwards;
    private final Surroundings surroundings;
    private final PlannerSettings settings;
    private final Trail trail;
    private final SecureRandom random = new SecureRandom();

    Overrides(
            DrawStore store,
            AfterwardsStore afterwards,
            Surroundings surroundings,
            PlannerSettings settings,
            Trail trail) {
        this.store = store;
        this.afterwards = afterwards;
        this.surroundings = surroundings;
        this.settings = settings;
        this.trail = trail;
    }

    /** Why a drawn time cannot be kept. */
    public enum Reason {
        AWAY,
        COURT,
        EMERGENCY,
        FAMILY_AWAY,
        SAFETY,
        JOINT_VISIT,
        OTHER
    }

    /** What is wanted instead. */
    public sealed interface Change {
        /**
         * Another draw from the same starts less those that are not possible.
         *
         * @param day on this day only, or on every day
         * @param from from this time, or all day
         */
        record Again(@Nullable LocalDate day, @Nullable LocalTime from, @Nullable LocalTime to)
                implements Change {
            boolean forbids(Cell cell, int minutes) {
                var onThatDay = day == null || day.equals(cell.day());
                if (from == null || to == null) {
                    return onThatDay;
                }
                return onThatDay
                        && cell.minute() < to.toSecondOfDay() / 60
                        && from.toSecondOfDay() / 60 < cell.minute() + minutes;
            }
        }

        /** A time chosen by a person; flagged and counted. */
        record ByHand(LocalDateTime at) implements Change {
            @Override
            public String toString() {
                return "a time chosen by hand";
            }
        }
    }

    /** A change that somebody wants, and why. */
    public record Wish(Change change, Reason reason, String explanation, UUID intention) {}

    /** A change that was made. */
    public record Made(
            UUID draw, Instant at, UUID by, Reason reason, String explanation, boolean byHand) {}

    /** What became of the wish. */
    public sealed interface Outcome {
        record Changed(Draw draw) implements Outcome {}

        /** The same press had changed it before; nothing was done. */
        record Already(Draw draw) implements Outcome {}

        record Refused(Refusal why) implements Outcome {}
    }

    /** Why a change cannot be made. */
    public enum Refusal {
        NOTHING_LEFT,
        PAST,
        OUTSIDE_HOURS,
        AFTER_LAST_DAY,
        OVER
    }

    /** Changes the time of a draw; what stood before is kept. */
    @Transactional
    public Outcome change(UUID id, Wish wish, Viewer viewer) {
        var found = store.find(id).orElseThrow();
        store.hold(found.draw().practitioner(), found.draw().household());
        var kept = store.find(id).orElseThrow();
        if (afterwards.isKnown(wish.intention())) {
            return new Outcome.Already(kept.draw());
        }
        if (!kept.draw().stateOn(surroundings.today()).canBecome(State.OVERRIDDEN)) {
            return new Outcome.Refused(Refusal.OVER);
        }
        return switch (wish.change()) {
            case Change.Again again -> again(kept, again, wish, viewer);
            case Change.ByHand byHand -> byHand(kept, byHand, wish, viewer);
        };
    }

    /** Changes of these draws, the first first. */
    public List<Made> of(Collection<UUID> draws) {
        return afterwards.overrides(draws);
    }

    private Outcome again(DrawStore.Kept kept, Change.Again again, Wish wish, Viewer viewer) {
        var draw = kept.draw();
        var earliest = surroundings.earliest();
        var standing = store.standing(draw.household(), List.of(draw.practitioner()));
        var taken = surroundings.taken(draw.practitioner(), draw.household(), standing);
        var cells =
                store.open(kept).cells().stream()
                        .filter(cell -> cell.compareTo(earliest) >= 0)
                        .filter(cell -> !again.forbids(cell, draw.minutes()))
                        .filter(cell -> isFree(cell, draw.minutes(), taken))
                        .toList();
        if (cells.isEmpty()) {
            return new Outcome.Refused(Refusal.NOTHING_LEFT);
        }
        var drawn = Lottery.draw(cells, random);
        var content = new Sealed(Slot.of(drawn.cell()), drawn.seed(), cells);
        var commitment = HexFormat.of().formatHex(drawn.commitment());
        return replace(kept, new Replacement(content, commitment, false), wish, viewer);
    }

    private Outcome byHand(DrawStore.Kept kept, Change.ByHand byHand, Wish wish, Viewer viewer) {
        var refusal = refusal(byHand.at(), kept.draw(), viewer);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        var before = store.open(kept);
        var content = new Sealed(Slot.of(byHand.at()), before.seed(), before.cells());
        var replacement = new Replacement(content, kept.draw().commitment(), true);
        return replace(kept, replacement, wish, viewer);
    }

    // Calls outside the hours are a manager's to answer for; the clock gives way to nobody.
    private Optional<Refusal> refusal(LocalDateTime at, Draw draw, Viewer viewer) {
        if (at.isBefore(surroundings.now())) {
            return Optional.of(Refusal.PAST);
        }
        if (at.toLocalDate().isAfter(draw.lastDay())) {
            return Optional.of(Refusal.AFTER_LAST_DAY);
        }
        var minute = Slot.of(at).minute();
        var hours = settings.hours();
        var outside = minute < hours.from() || minute + draw.minutes() > hours.to();
        return outside && viewer.role() != Role.TEAM_MANAGER
                ? Optional.of(Refusal.OUTSIDE_HOURS)
                : Optional.empty();
    }

    private static boolean isFree(Cell cell, int minutes, List<Span> taken) {
        return taken.stream().noneMatch(it -> it.touches(cell, minutes));
    }

    private record Replacement(Sealed content, String commitment, boolean byHand) {}

    private Outcome replace(DrawStore.Kept kept, Replacement by, Wish wish, Viewer viewer) {
        var was = kept.draw();
        var now = surroundings.instant();
        var starts = by.content().cells().size();
        var draw = was.changed(starts, by.commitment(), by.byHand(), now);
        if (!store.replace(draw, by.content())) {
            return new Outcome.Refused(Refusal.OVER);
        }
        var made =
                new Made(
                        was.id(), now, viewer.id(), wish.reason(), wish.explanation(), by.byHand());
        afterwards.add(made, wish, kept);
        trail.wrote(
                Entry.done("draw.override")
                        .ofHousehold(was.household())
                        .with("draw", was.id())
                        .with("reason", wish.reason())
                        .with("by-hand", by.byHand()));
        return new Outcome.Changed(draw);
    }
}
