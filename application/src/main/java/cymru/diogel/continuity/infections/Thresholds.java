package cymru.diogel.continuity.infections;

import cymru.diogel.continuity.infections.Threshold.Standing;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.statistics.epidemic.Rate;
import cymru.diogel.statistics.epidemic.RollingSums;
import cymru.diogel.statistics.epidemic.alarms.AlertBudget;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rates from which something is to be thought of, as they held on each day. */
@Component
public class Thresholds {
    private static final int WEEK = 7;
    private static final long SEED = 22;

    /** The true rate that alarms in vain are reckoned with, as a share of the limit. */
    public static final double STANDING_STILL_AT = 0.8;

    private final AreaStore store;
    private final Trail trail;

    Thresholds(AreaStore store, Trail trail) {
        this.store = store;
        this.trail = trail;
    }

    /** All that was ever set, the latest day first. */
    public List<Threshold> all() {
        return store.thresholds();
    }

    /** Those watched on a day, the lowest first. */
    public List<Threshold> on(LocalDate day) {
        return on(all(), day);
    }

    private static List<Threshold> on(List<Threshold> all, LocalDate day) {
        var holding = new LinkedHashMap<String, Threshold>();
        all.stream()
                .filter(it -> !it.from().isAfter(day))
                .forEach(it -> holding.putIfAbsent(it.code(), it));
        return holding.values().stream()
                .filter(Threshold::isWatched)
                .sorted(Comparator.comparingDouble((Threshold it) -> it.rule().limit()))
                .toList();
    }

    /** Sets one; says no where this form came before. */
    @Transactional
    public boolean set(Threshold it) {
        boolean isNew = store.add(it);
        if (isNew) {
            trail.wrote(
                    Entry.done("infections.threshold")
                            .with("code", it.code())
                            .with("from", it.from()));
        }
        return isNew;
    }

    /** How each that is watched on the last day counted stands in an area. */
    public List<Standing> standing(AreaFigures figures) {
        if (figures.area().people() == 0) {
            return List.of();
        }
        return on(figures.to()).stream().map(it -> standing(it, figures)).toList();
    }

    private static Standing standing(Threshold it, AreaFigures figures) {
        var sums = RollingSums.of(figures.series().upTo(figures.to()), WEEK);
        var tripped = it.rule().tripped(sums, figures.area().people());
        int last = tripped.length - 1;
        int since = last;
        while (since >= 0 && tripped[since]) {
            since--;
        }
        double chance =
                new Rate(sums[last], figures.area().people()).chanceAbove(it.rule().limit());
        boolean isTripped = tripped[last];
        return new Standing(
                it, chance, isTripped ? figures.to().minusDays(last - since - 1L) : null);
    }

    /** How often a threshold would trip in vain in a month over all these areas together. */
    public double inVain(Threshold it, List<Area> areas) {
        long[] people = areas.stream().mapToLong(Area::people).filter(all -> all > 0).toArray();
        return AlertBudget.expected(it.rule(), people, STANDING_STILL_AT, SEED);
    }
}
