package cymru.diogel.visiting.planner;

import cymru.diogel.planning.Feasible;
import cymru.diogel.planning.Feasible.Obstacle;
import cymru.diogel.planning.Lottery;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.visiting.planner.Limits.Question;
import cymru.diogel.visiting.planner.Sealed.Slot;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Times of unannounced visits, drawn by lottery.
 *
 * <p>What it returns is for those who have asked access first: it does not ask again. It never
 * returns a time.
 */
@Component
public class Draws {
    private static final int SHOWN = 200;

    private final DrawStore store;
    private final AfterwardsStore afterwards;
    private final Surroundings surroundings;
    private final Trail trail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Draws(
            DrawStore store,
            AfterwardsStore afterwards,
            Surroundings surroundings,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.afterwards = afterwards;
        this.surroundings = surroundings;
        this.trail = trail;
        this.clock = clock;
    }

    /** What became of a wish to draw. */
    public sealed interface Outcome {
        /** It is drawn and sealed. */
        record Drawn(Draw draw) implements Outcome {}

        /** A time for this household stands already, or this press became one before. */
        record Already(Draw draw) implements Outcome {}

        /** No start is left. */
        record NoStart(Limits limits) implements Outcome {}
    }

    /**
     * A household for which no time can be drawn, waiting for a manager.
     *
     * @param binding what leaves no start
     */
    public record Handed(
            UUID household, UUID practitioner, UUID by, Instant at, Set<Obstacle> binding) {}

    /** What stands for a household, and in the diaries of those who may call. */
    public record Standing(Optional<Draw> ofHousehold, List<DrawStore.Kept> all) {}

    /** What stands for a household, and in the diaries of those who may call. */
    public Standing standing(UUID household, Collection<UUID> practitioners) {
        var all = store.standing(household, practitioners);
        var ofHousehold =
                all.stream()
                        .map(DrawStore.Kept::draw)
                        .filter(it -> it.household().equals(household))
                        .filter(it -> it.stateOn(surroundings.today()).isStanding())
                        .findFirst();
        return new Standing(ofHousehold, all);
    }

    /** What bounds a draw as things stand now. */
    public Limits limits(Question question, Standing standing) {
        return surroundings.limits(question, standing.all());
    }

    /** What bounds a draw as things stand now. */
    public Limits limits(Question question) {
        var who = List.of(question.practitioner());
        return limits(question, standing(question.household(), who));
    }

    /** By when the households of these children must be called on, by household. */
    public Map<UUID, LocalDate> due(Map<UUID, UUID> householdsOfChildren) {
        return surroundings.due(householdsOfChildren);
    }

    /** Draws a day and hour; one intention becomes one draw however often it is sent. */
    @Transactional
    public Outcome draw(Question question, UUID by, UUID intention) {
        store.hold(question.practitioner(), question.household());
        var before = store.ofIntention(intention);
        if (before.isPresent()) {
            return new Outcome.Already(before.get());
        }
        lapse(question.household());
        var standing = store.standingOf(question.household());
        if (standing.isPresent()) {
            return new Outcome.Already(standing.get().draw());
        }
        var limits = limits(question);
        var feasible = limits.feasible();
        return feasible.cells().isEmpty()
                ? new Outcome.NoStart(limits)
                : new Outcome.Drawn(keep(limits, feasible, by, intention));
    }

    /** Puts a household for which nothing can be drawn into the manager's queue. */
    @Transactional
    public void hand(Limits limits, UUID by) {
        var question = limits.question();
        var handed =
                new Handed(
                        question.household(),
                        question.practitioner(),
                        by,
                        clock.instant(),
                        limits.binding());
        if (afterwards.hand(handed)) {
            trail.wrote(Entry.done("draw.hand").ofHousehold(question.household()));
        }
    }

    public Optional<Draw> find(UUID id) {
        return store.find(id).map(DrawStore.Kept::draw);
    }

    /** Draws for these households, the last first. */
    public List<Draw> of(Collection<UUID> households) {
        return store.of(households, SHOWN).stream().map(DrawStore.Kept::draw).toList();
    }

    /** All draws, the last first, for whoever checks how they were made. */
    public List<Draw> latest() {
        return store.latest(SHOWN);
    }

    /** What waits for a manager among these households, the oldest first. */
    public List<Handed> handed(Collection<UUID> households) {
        return afterwards.handed(households);
    }

    private Draw keep(Limits limits, Feasible feasible, UUID by, UUID intention) {
        var cells = feasible.cells();
        var drawn = Lottery.draw(cells, random);
        var question = limits.question();
        var now = clock.instant();
        var draw =
                new Draw(
                        UUID.randomUUID(),
                        question.household(),
                        question.practitioner(),
                        by,
                        now,
                        question.terms().minutes(),
                        limits.due().lastDay(),
                        cells.size(),
                        HexFormat.of().formatHex(drawn.commitment()),
                        false,
                        0,
                        Draw.State.OPEN,
                        now,
                        null);
        var content = new Sealed(Slot.of(drawn.cell()), drawn.seed(), cells);
        store.add(draw, intention, limits.kept(feasible), content);
        afterwards.close(question.household(), draw.id());
        trail.wrote(
                Entry.done("draw.make")
                        .ofHousehold(question.household())
                        .with("draw", draw.id())
                        .with("cells", cells.size()));
        return draw;
    }

    private void lapse(UUID household) {
        for (var id : store.lapse(household, surroundings.today(), clock.instant())) {
            trail.wrote(Entry.done("draw.lapse").ofHousehold(household).with("draw", id));
        }
    }
}
