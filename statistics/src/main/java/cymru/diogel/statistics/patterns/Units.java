package cymru.diogel.statistics.patterns;

import cymru.diogel.statistics.Interval;
import cymru.diogel.statistics.Proportion;
import cymru.diogel.statistics.many.FunnelLimits;
import cymru.diogel.statistics.many.Overdispersion;
import cymru.diogel.statistics.many.PartialPooling;
import cymru.diogel.statistics.patterns.PatternAudit.Audited;
import cymru.diogel.statistics.patterns.UnitProfile.Funnel;
import cymru.diogel.statistics.patterns.UnitProfile.Guessing;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Teams, practitioners and the county, each from its own households and appearances. */
final class Units {
    private static final int LEAST_TRIALS = 10;
    private static final int LEAST_HOUSEHOLDS = 3;

    private final Audited audited;
    private final List<HouseholdProfile> profiles;
    private final HouseholdProfile[] byHousehold;

    Units(Audited audited, List<HouseholdProfile> profiles) {
        this.audited = audited;
        this.profiles = profiles;
        byHousehold = new HouseholdProfile[audited.appearances().households()];
        profiles.forEach(profile -> byHousehold[profile.household()] = profile);
    }

    UnitProfile county() {
        int[] appearances = IntStream.range(0, audited.appearances().size()).toArray();
        int[] rows = IntStream.range(0, audited.visits().rows()).toArray();
        var unit = new Unit(audited, this::baseline, appearances, profiles);
        return unit.profile(UnitProfile.COUNTY, guessing(unit, null), null, rows);
    }

    List<UnitProfile> teams() {
        var visits = audited.visits();
        return units(
                Groups.of(audited.appearances().size(), audited.appearances()::team),
                Groups.of(profiles.size(), i -> profiles.get(i).team()),
                Groups.of(visits.rows(), visits::team));
    }

    List<UnitProfile> practitioners() {
        var visits = audited.visits();
        return units(
                Groups.of(audited.appearances().size(), audited.appearances()::practitioner),
                Groups.of(profiles.size(), i -> profiles.get(i).practitioner()),
                Groups.of(visits.rows(), visits::practitioner));
    }

    private List<UnitProfile> units(Groups appearances, Groups households, Groups rows) {
        List<Unit> all =
                IntStream.range(0, appearances.groups())
                        .parallel()
                        .mapToObj(code -> unit(appearances.members(code), households.members(code)))
                        .toList();
        Reference reference = Reference.of(all);
        return IntStream.range(0, all.size())
                .parallel()
                .filter(code -> appearances.members(code).length > 0)
                .mapToObj(code -> {
                    Unit unit = all.get(code);
                    Guessing guessing = guessing(unit, reference);
                    Funnel funnel = funnel(unit, reference);
                    return unit.profile(code, guessing, funnel, rows.members(code));
                })
                .toList();
    }

    private Unit unit(int[] appearances, int[] households) {
        var own = Arrays.stream(households).mapToObj(profiles::get).toList();
        return new Unit(audited, this::baseline, appearances, own);
    }

    private double baseline(int appearance) {
        return byHousehold[audited.appearances().household(appearance)].k2().baseline();
    }

    private static Guessing guessing(Unit unit, @Nullable Reference reference) {
        int hits = unit.hits();
        int trials = unit.trials();
        double share = trials == 0 ? Double.NaN : (double) hits / trials;
        double[] posteriors = unit.assessable(profile -> profile.k2().posterior());
        double mean = Arrays.stream(posteriors).average().orElse(Double.NaN);
        double squares = Arrays.stream(posteriors).map(p -> p * p).sum();
        return new Guessing(
                hits,
                trials,
                unit.expected(),
                trials == 0 ? new Interval(0, 1) : new Proportion(hits, trials).jeffreys(0.9),
                reference == null ? share : reference.pooling.share(hits, trials),
                mean,
                Trend.around(mean, squares, posteriors.length),
                Arrays.stream(unit.assessable(profile -> profile.k2().baseline()))
                        .average()
                        .orElse(Double.NaN));
    }

    private static @Nullable Funnel funnel(Unit unit, Reference reference) {
        if (!isPlotted(unit)) {
            return null;
        }
        var limits = new FunnelLimits(reference.target);
        return new Funnel(
                (double) unit.hits() / unit.trials(),
                unit.trials(),
                reference.target,
                limits.at(unit.trials(), 0.95, reference.dispersion),
                limits.at(unit.trials(), 0.998, reference.dispersion),
                reference.dispersion.inflation() * reference.dispersion.inflation());
    }

    private static boolean isPlotted(Unit unit) {
        return unit.trials() >= LEAST_TRIALS && unit.trialHouseholds() >= LEAST_HOUSEHOLDS;
    }

    /** What units are held against: the share of all, and how much they differ. */
    private record Reference(double target, Overdispersion dispersion, PartialPooling pooling) {
        static Reference of(List<Unit> units) {
            int[] hits = units.stream().mapToInt(Unit::hits).toArray();
            int[] trials = units.stream().mapToInt(Unit::trials).toArray();
            int all = Arrays.stream(trials).sum();
            double target = all == 0 ? 0 : (double) Arrays.stream(hits).sum() / all;
            double[] scores =
                    target <= 0 || target >= 1
                            ? new double[0]
                            : units.stream()
                                    .filter(Units::isPlotted)
                                    .mapToDouble(
                                            u -> Overdispersion.score(u.hits(), u.trials(), target))
                                    .toArray();
            return new Reference(
                    target,
                    scores.length == 0 ? new Overdispersion(1, 0) : Overdispersion.of(scores),
                    PartialPooling.fit(hits, trials));
        }
    }

    /** Members of each group, in order. */
    private record Groups(int[] starts, int[] all) {
        static Groups of(int size, IntUnaryOperator code) {
            int groups = 1 + IntStream.range(0, size).map(code).max().orElse(-1);
            int[] starts = new int[groups + 1];
            for (int i = 0; i < size; i++) {
                starts[code.applyAsInt(i) + 1]++;
            }
            for (int group = 0; group < groups; group++) {
                starts[group + 1] += starts[group];
            }
            int[] next = starts.clone();
            int[] all = new int[size];
            for (int i = 0; i < size; i++) {
                all[next[code.applyAsInt(i)]++] = i;
            }
            return new Groups(starts, all);
        }

        int groups() {
            return starts.length - 1;
        }

        int[] members(int group) {
            return group < groups()
                    ? Arrays.copyOfRange(all, starts[group], starts[group + 1])
                    : new int[0];
        }
    }
}
