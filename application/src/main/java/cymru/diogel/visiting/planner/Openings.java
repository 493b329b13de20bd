package cymru.diogel.visiting.planner;

import cymru.diogel.planning.Cell;
import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The only way to a drawn time: by whom, when, and written down first. */
@Component
public class Openings {
    private final DrawStore store;
    private final AfterwardsStore afterwards;
    private final Surroundings surroundings;
    private final PlannerSettings settings;
    private final Trail trail;

    Openings(
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

    /** How far a time can be opened, without opening it. */
    public enum Ripeness {
        SEALED,
        DAY,
        HOUR
    }

    /**
     * What anybody needs to check a draw that is over: the seed and the starts give the commitment,
     * and the time that was drawn.
     */
    public record Check(String seed, List<Cell> cells, LocalDateTime drawn) {}

    /** How far the viewer's own draws can be opened now; those of others are left out. */
    public Map<UUID, Ripeness> ripe(Viewer viewer, Collection<Draw> draws) {
        var mine =
                draws.stream()
                        .filter(it -> it.practitioner().equals(viewer.id()))
                        .filter(it -> it.stateOn(surroundings.today()).isStanding())
                        .map(Draw::id)
                        .toList();
        return store.all(mine).stream()
                .collect(Collectors.toMap(it -> it.draw().id(), it -> ripeness(reveal(it))));
    }

    /**
     * Opens a time as far as it may be by now, for whoever is to call.
     *
     * @throws Absent for everybody else; that, and a look too early, are written down
     */
    public Reveal open(Draw draw, Viewer viewer) {
        if (!draw.practitioner().equals(viewer.id())) {
            throw refuse(draw, "draw.open");
        }
        var reveal = reveal(store.find(draw.id()).orElseThrow());
        trail.noted(
                switch (reveal) {
                    case Reveal.Nothing _ -> about(Entry.refused("draw.open"), draw);
                    case Reveal.Day _ -> about(Entry.seen("draw.open-day"), draw);
                    case Reveal.Whole _ -> about(Entry.seen("draw.open-hour"), draw);
                });
        return reveal;
    }

    /**
     * Opens a time for a manager who says why.
     *
     * @throws Absent for everybody else
     */
    @Transactional
    public LocalDateTime ask(Draw draw, Viewer viewer, String reason) {
        if (viewer.role() != Role.TEAM_MANAGER) {
            throw refuse(draw, "draw.ask");
        }
        var content = store.open(store.find(draw.id()).orElseThrow());
        afterwards.ask(draw.id(), viewer.id(), reason, surroundings.instant());
        trail.wrote(about(Entry.seen("draw.ask"), draw));
        return content.slot().at();
    }

    /**
     * What is needed to check a draw that is over; nothing before, nothing of a time chosen by
     * hand, and nothing while another time of the same practitioner could be read off from it.
     */
    public Optional<Check> check(Draw draw) {
        var over = !draw.stateOn(surroundings.today()).isStanding();
        if (!over || draw.byHand() || wouldTell(draw)) {
            return Optional.empty();
        }
        var content = store.open(store.find(draw.id()).orElseThrow());
        var seed = HexFormat.of().formatHex(content.seed());
        return Optional.of(new Check(seed, content.cells(), content.slot().at()));
    }

    // The starts of a draw leave out the times that stood then: a gap among them is such a time.
    private boolean wouldTell(Draw draw) {
        return store.standing(draw.household(), List.of(draw.practitioner())).stream()
                .map(DrawStore.Kept::draw)
                .filter(it -> !it.household().equals(draw.household()))
                .filter(it -> it.stateOn(surroundings.today()).isStanding())
                .anyMatch(it -> draw.overrides() > 0 || it.drawnAt().isBefore(draw.drawnAt()));
    }

    private Reveal reveal(DrawStore.Kept kept) {
        var slot = store.open(kept).slot().at();
        return kept.draw().stateOn(surroundings.today()).isStanding()
                ? Reveal.of(slot, surroundings.now(), settings.reveal())
                : new Reveal.Whole(slot);
    }

    private static Ripeness ripeness(Reveal reveal) {
        return switch (reveal) {
            case Reveal.Nothing _ -> Ripeness.SEALED;
            case Reveal.Day _ -> Ripeness.DAY;
            case Reveal.Whole _ -> Ripeness.HOUR;
        };
    }

    private Absent refuse(Draw draw, String act) {
        trail.noted(about(Entry.refused(act), draw));
        return new Absent();
    }

    private static Entry about(Entry entry, Draw draw) {
        return entry.ofHousehold(draw.household()).with("draw", draw.id());
    }
}
