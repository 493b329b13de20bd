package cymru.diogel.statistics.patterns;

import cymru.diogel.statistics.entropy.Nsb;
import cymru.diogel.statistics.envelope.Feasibility;
import cymru.diogel.statistics.envelope.Feasible;
import cymru.diogel.statistics.envelope.FeasibleCalls;
import cymru.diogel.statistics.envelope.RecordingGrid;
import cymru.diogel.statistics.guessability.EmpiricalBayes;
import cymru.diogel.statistics.guessability.Trials;
import cymru.diogel.statistics.patterns.HouseholdAudit.Draft;
import cymru.diogel.statistics.scan.MonteCarlo;
import cymru.diogel.statistics.scan.RandomStreams;
import cymru.diogel.statistics.visits.Appearances;
import cymru.diogel.statistics.visits.Usability;
import cymru.diogel.statistics.visits.VisitTable;
import java.nio.IntBuffer;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** The audit of visit patterns, whole: from a table of visits to findings. */
public final class PatternAudit {
    private static final int PROGRESS_STEP = 256;

    private final VisitTable visits;
    private final Circumstances circumstances;
    private final Settings settings;
    private final Appearances appearances;
    private final RecordingGrid grid;
    private final Feasibility feasibility;
    private final Map<IntBuffer, Nsb> entropies = new ConcurrentHashMap<>();

    private PatternAudit(VisitTable visits, Circumstances circumstances, Settings settings) {
        this.visits = visits;
        this.circumstances = circumstances;
        this.settings = settings;
        appearances = Appearances.of(visits);
        long[] minutes = new long[60];
        double[] days = new double[7];
        for (int i = 0; i < appearances.size(); i++) {
            if (appearances.isUsable(i)) {
                minutes[appearances.minute(i) % 60]++;
                days[Appearances.weekday(appearances.epochDay(i))]++;
            }
        }
        grid = RecordingGrid.fit(minutes);
        feasibility =
                new Feasibility(
                        settings.policy(),
                        grid,
                        circumstances.rota(),
                        circumstances.childHours(),
                        days);
    }

    /**
     * Audits all visits of a table. Deterministic given the settings, on any number of threads: it
     * uses the fork-join pool it is called in, or the common one.
     */
    public static AuditResult audit(
            VisitTable visits, Circumstances circumstances, Settings settings) {
        return new PatternAudit(visits, circumstances, settings).result();
    }

    private AuditResult result() {
        int[] households =
                IntStream.range(0, appearances.households())
                        .filter(h -> appearances.start(h) < appearances.end(h))
                        .toArray();
        Audited audited = audited(households);
        Draft[] drafts = drafts(audited, households);
        var profiles = new Bands(settings, appearances, drafts).profiles();
        var units = new Units(audited, profiles);
        var exclusions = Usability.exclusions(visits);
        int excluded = exclusions.values().stream().mapToInt(Integer::intValue).sum();
        return new AuditResult(
                settings,
                visits.rows(),
                visits.rows() - excluded,
                exclusions,
                appearances,
                audited.policyAlpha(),
                circumstances.rota() == null ? null : audited.rosterAlpha(),
                grid.shares(),
                units.county(),
                units.teams(),
                units.practitioners(),
                profiles);
    }

    private Audited audited(int[] households) {
        var policyOnly = feasibility.policyOnly();
        return new Audited(
                visits,
                appearances,
                settings,
                grid,
                policyOnly,
                alpha(households, calls -> FeasibleCalls.q(calls.policy(), policyOnly), false),
                alpha(households, calls -> FeasibleCalls.q(calls.roster(), policyOnly), true),
                IntStream.range(0, appearances.size()).map(appearances::epochDay).max().orElse(0),
                teamMinutes(),
                circumstances.workingDays(),
                this::nsb,
                new Trials(appearances.size()));
    }

    private double alpha(
            int[] households, Function<FeasibleCalls, double[]> q, boolean needsRoster) {
        if (needsRoster && circumstances.rota() == null) {
            return EmpiricalBayes.FALLBACK;
        }
        List<EmpiricalBayes.Household> known =
                Arrays.stream(households)
                        .parallel()
                        .mapToObj(this::calls)
                        .filter(calls -> !needsRoster || calls.isRosterKnown())
                        .map(calls -> {
                            double[] mass = q.apply(calls);
                            return EmpiricalBayes.Household.of(calls.counts(mass), mass);
                        })
                        .filter(household -> household.counts().length > 0)
                        .toList();
        return EmpiricalBayes.alphaOrFallback(known);
    }

    private Draft[] drafts(Audited audited, int[] households) {
        var done = new AtomicInteger();
        return Arrays.stream(households)
                .parallel()
                .mapToObj(household -> {
                    var draft = new HouseholdAudit(audited, calls(household)).draft();
                    int finished = done.incrementAndGet();
                    if (finished % PROGRESS_STEP == 0 || finished == households.length) {
                        circumstances.progress().accept(finished);
                    }
                    return draft;
                })
                .toArray(Draft[]::new);
    }

    private FeasibleCalls calls(int household) {
        return new FeasibleCalls(household, appearances, feasibility, settings.minimumShare());
    }

    /** Unannounced minutes of each team, by appearance. */
    private int[][] teamMinutes() {
        int[][] minutes = new int[visits.teams()][];
        int[] sizes = new int[visits.teams()];
        for (int i = 0; i < appearances.size(); i++) {
            sizes[appearances.team(i)] += appearances.isUnannounced(i) ? 1 : 0;
        }
        Arrays.setAll(minutes, team -> new int[sizes[team]]);
        Arrays.fill(sizes, 0);
        for (int i = 0; i < appearances.size(); i++) {
            if (appearances.isUnannounced(i)) {
                int team = appearances.team(i);
                minutes[team][sizes[team]++] = appearances.minute(i);
            }
        }
        return minutes;
    }

    /** Few calls make few patterns of counts, whose order does not matter: most are kept. */
    private Nsb nsb(int[] counts) {
        int[] sorted = Arrays.stream(counts).sorted().toArray();
        return Objects.requireNonNull(
                entropies.computeIfAbsent(IntBuffer.wrap(sorted), key -> Nsb.of(sorted)));
    }

    /** What all households of one audit share. */
    record Audited(
            VisitTable visits,
            Appearances appearances,
            Settings settings,
            RecordingGrid grid,
            Feasible policyOnly,
            double policyAlpha,
            double rosterAlpha,
            int lastDay,
            int[][] teamMinutes,
            IntUnaryOperator workingDays,
            Function<int[], Nsb> nsb,
            Trials trials) {

        MonteCarlo test() {
            return new MonteCarlo(settings.simulations(), settings.exceedances());
        }

        /** Of tests whose outcome puts nobody into a band. */
        MonteCarlo smallTest() {
            return new MonteCarlo(settings.jointSimulations(), settings.exceedances());
        }

        int windowCells() {
            return settings.scanMinutes() / grid.unit();
        }

        /** Months since year 0 of an appearance. */
        int month(int appearance) {
            return (int)
                    LocalDate.ofEpochDay(appearances.epochDay(appearance))
                            .getLong(ChronoField.PROLEPTIC_MONTH);
        }

        SplittableRandom random(int household, RandomStreams.Purpose purpose) {
            return new RandomStreams(settings.seed())
                    .stream(purpose, visits.householdKey(household));
        }
    }
}
