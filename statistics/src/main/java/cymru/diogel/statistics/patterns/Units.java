package cymru.diogel.statistics.patterns;

import cymru.diogel.statistics.Interval;
import cymru.diogel.statistics.Proportion;
import cymru.diogel.statistics.many.Effect;
import cymru.diogel.statistics.many.FunnelLimits;
import cymru.diogel.statistics.many.Groups;
import cymru.diogel.statistics.many.Overdispersion;
import cymru.diogel.statistics.many.PartialPooling;
import cymru.diogel.statistics.many.PractitionerEffect;
import cymru.diogel.statistics.patterns.PatternAudit.Audited;
import cymru.diogel.statistics.patterns.Unit.Tests;
import cymru.diogel.statistics.patterns.UnitProfile.Cluster;
import cymru.diogel.statistics.patterns.UnitProfile.Clusters;
import cymru.diogel.statistics.patterns.UnitProfile.Funnel;
import cymru.diogel.statistics.patterns.UnitProfile.Guessing;
import cymru.diogel.statistics.scan.RandomStreams;
import cymru.diogel.statistics.scan.RandomStreams.Purpose;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Teams, practitioners and the county, each from its own households and appearances. */
final class Units {
    private static final int LEAST_TRIALS = 10;
    private static final int LEAST_HOUSEHOLDS = 3;

    private final Audited audited;
    private final List<HouseholdProfile> profiles;
    private final HouseholdProfile[] byHousehold;
    private final Groups byTeam;

    Units(Audited audited, List<HouseholdProfile> profiles) {
        this.audited = audited;
        this.profiles = profiles;
        byHousehold = new HouseholdProfile[audited.appearances().households()];
        profiles.forEach(profile -> byHousehold[profile.household()] = profile);
        byTeam = Groups.of(profiles.size(), i -> profiles.get(i).team());
    }

    UnitProfile county() {
        int[] appearances = IntStream.range(0, audited.appearances().size()).toArray();
        int[] rows = IntStream.range(0, audited.visits().rows()).toArray();
        var unit = new Unit(audited, this::baseline, appearances, profiles);
        var none = new Tests(null, Clusters.NONE);
        return unit.profile(UnitProfile.COUNTY, guessing(unit, null), none, rows);
    }

    List<UnitProfile> teams() {
        var visits = audited.visits();
        return units(
                new Members(
                        Groups.of(audited.appearances().size(), audited.appearances()::team),
                        byTeam,
                        Groups.of(visits.rows(), visits::team)),
                (code, random) -> effect(code).spread(audited.smallTest(), random));
    }

    List<UnitProfile> practitioners() {
        var visits = audited.visits();
        var own = Groups.of(profiles.size(), i -> profiles.get(i).practitioner());
        return units(
                new Members(
                        Groups.of(
                                audited.appearances().size(), audited.appearances()::practitioner),
                        own,
                        Groups.of(visits.rows(), visits::practitioner)),
                (code, random) -> {
                    int[] households = own.members(code);
                    return households.length == 0
                            ? null
                            : effect(commonestTeam(households))
                                    .distance(code, audited.smallTest(), random);
                });
    }

    /** What belongs to each unit: appearances, households and rows. */
    private record Members(Groups appearances, Groups households, Groups rows) {}

    /** Whether it matters who visits, asked of one unit. */
    @FunctionalInterface
    private interface WhoVisits {
        @Nullable Effect test(int code, SplittableRandom random);
    }

    private List<UnitProfile> units(Members members, WhoVisits who) {
        int[] codes =
                IntStream.range(0, members.appearances().groups())
                        .filter(code -> members.appearances().members(code).length > 0)
                        .toArray();
        List<Unit> all =
                Arrays.stream(codes).parallel().mapToObj(code -> unit(members, code)).toList();
        Reference reference = Reference.of(all);
        List<Clusters> clusters = clusters(all, codes, who);
        return IntStream.range(0, codes.length)
                .parallel()
                .mapToObj(i -> {
                    Unit unit = all.get(i);
                    var tests = new Tests(funnel(unit, reference), clusters.get(i));
                    int[] rows = members.rows().members(codes[i]);
                    return unit.profile(codes[i], guessing(unit, reference), tests, rows);
                })
                .toList();
    }

    private List<Clusters> clusters(List<Unit> units, int[] codes, WhoVisits who) {
        @Nullable Effect[] households = new @Nullable Effect[codes.length];
        @Nullable Effect[] practitioners = new @Nullable Effect[codes.length];
        IntStream.range(0, codes.length)
                .parallel()
                .forEach(i -> {
                    households[i] =
                            units.get(i)
                                    .householdEffect(random(codes[i], Purpose.HOUSEHOLD_EFFECT));
                    practitioners[i] =
                            who.test(codes[i], random(codes[i], Purpose.PRACTITIONER_EFFECT));
                });
        List<@Nullable Cluster> byHouseholds = Cluster.adjusted(households);
        List<@Nullable Cluster> byPractitioners = Cluster.adjusted(practitioners);
        return IntStream.range(0, codes.length)
                .mapToObj(i -> new Clusters(byHouseholds.get(i), byPractitioners.get(i)))
                .toList();
    }

    private SplittableRandom random(int code, Purpose purpose) {
        return new RandomStreams(audited.settings().seed()).stream(purpose, code);
    }

    /** The households of a team, ready to be dealt out anew. */
    private PractitionerEffect effect(int team) {
        List<HouseholdProfile> tried =
                Arrays.stream(byTeam.members(team))
                        .mapToObj(profiles::get)
                        .filter(profile -> profile.k2().trials() > 0)
                        .toList();
        return new PractitionerEffect(
                tried.stream()
                        .mapToDouble(it -> it.k2().hits() - it.k2().trials() * it.k2().baseline())
                        .toArray(),
                tried.stream().mapToInt(profile -> profile.k2().trials()).toArray(),
                tried.stream().mapToInt(HouseholdProfile::practitioner).toArray());
    }

    private int commonestTeam(int[] households) {
        return Bands.commonest(
                Arrays.stream(households).map(i -> profiles.get(i).team()).sorted().toArray());
    }

    private Unit unit(Members members, int code) {
        return unit(members.appearances().members(code), members.households().members(code));
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
}
