package cymru.diogel.benchmarks.scenarios;

import cymru.diogel.benchmarks.Measure;
import cymru.diogel.statistics.scenarios.EpidemicState;
import cymru.diogel.statistics.scenarios.Multipliers;
import cymru.diogel.statistics.scenarios.Pathogen;
import cymru.diogel.statistics.scenarios.ScenarioEngine;
import cymru.diogel.statistics.scenarios.ScenarioSpec;
import cymru.diogel.statistics.scenarios.Trajectories;
import cymru.diogel.statistics.scenarios.staffing.AbsenceModel;
import cymru.diogel.statistics.scenarios.staffing.Illness;
import cymru.diogel.statistics.scenarios.staffing.StaffGroup;
import cymru.diogel.statistics.scenarios.staffing.StaffingEngine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Scenarios of an epidemic in every area of a county's neighbourhood, and staff in one. */
public final class ScenarioBenchmark {
    private static final int AREAS = 22;
    private static final int WEEKS = 26;
    private static final int GROUPS = 40;
    private static final int RUNS = 3;
    private static final double POPULATION = 132_438;

    /** Keeps the compiler from leaving out work whose result nobody reads. */
    private static volatile double sink;

    private ScenarioBenchmark() {}

    /** The time that scenarios take, with so many trajectories. */
    public static List<Measure> measure(int trajectories) {
        areas(1, Math.min(1_000, trajectories));
        var all = quickest(() -> sink = areas(AREAS, trajectories));
        var one = quickest(() -> sink = areas(1, trajectories)) * 1e3;
        var cases = simulate(0, trajectories);
        var staff = quickest(() -> sink = staff(cases));
        var name = "%,d trajectories x %d weeks: ".formatted(trajectories, WEEKS);
        return List.of(
                Measure.limit(name + AREAS + " areas with their fans", all, "s", 5),
                Measure.limit(name + "one area", one, "ms", 200),
                Measure.plain(name + GROUPS + " groups of staff", staff, "s"));
    }

    /** Seconds of the quickest of a few runs; one takes seconds, and warms up by itself. */
    private static double quickest(Runnable work) {
        var quickest = Double.POSITIVE_INFINITY;
        for (var run = 0; run < RUNS; run++) {
            var begin = System.nanoTime();
            work.run();
            quickest = Math.min(quickest, (System.nanoTime() - begin) / 1e9);
        }
        return quickest;
    }

    private static double areas(int areas, int trajectories) {
        double sum = 0;
        for (int area = 0; area < areas; area++) {
            sum += simulate(area, trajectories).fan().median(WEEKS - 1);
        }
        return sum;
    }

    private static Trajectories simulate(int area, int trajectories) {
        var past = new double[Pathogen.DAYS];
        Arrays.fill(past, 20);
        var state = new EpidemicState(past, POPULATION, 0.9, 1.2, 0.1);
        int days = WEEKS * 7;
        var multipliers = Multipliers.none(days).season(0.1, 60).step(28, days, 1.2).byDay();
        var spec = new ScenarioSpec(multipliers, 0.5, 10, 0.03, 0.4);
        return new ScenarioEngine(Pathogen.of(4.7, 2.9), area)
                .simulate(state, spec, trajectories, 1);
    }

    private static double staff(Trajectories cases) {
        var weekly = new double[WEEKS];
        Arrays.fill(weekly, 1);
        var illness = new Illness(0.4, Illness.lasting(7), 1, 10, weekly);
        var model = new AbsenceModel(List.of(illness), new double[WEEKS], 0.5, 0.1, 5);
        var groups = new ArrayList<StaffGroup>();
        for (int group = 0; group < GROUPS; group++) {
            groups.add(group("group " + group));
        }
        var engine = new StaffingEngine(model, List.of(cases), POPULATION, 1);
        return engine.capacity(groups, _ -> {}).getLast().mostBelow();
    }

    private static StaffGroup group(String id) {
        var teams = IntStream.range(0, WEEKS).mapToObj(_ -> new int[] {8, 8}).toArray(int[][]::new);
        var minimum = IntStream.range(0, WEEKS).map(_ -> 12).toArray();
        var need = IntStream.range(0, WEEKS).map(_ -> 15).toArray();
        var baseline = new double[WEEKS];
        Arrays.fill(baseline, 0.05);
        return new StaffGroup(id, teams, 1.5, 0.3, baseline, minimum, need);
    }
}
