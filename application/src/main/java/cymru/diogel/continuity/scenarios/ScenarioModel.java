package cymru.diogel.continuity.scenarios;

import cymru.diogel.continuity.assumptions.Held;
import cymru.diogel.statistics.scenarios.EpidemicState;
import cymru.diogel.statistics.scenarios.Multipliers;
import cymru.diogel.statistics.scenarios.Pathogen;
import cymru.diogel.statistics.scenarios.ScenarioEngine;
import cymru.diogel.statistics.scenarios.ScenarioSpec;
import cymru.diogel.statistics.scenarios.Trajectories;
import cymru.diogel.statistics.scenarios.staffing.AbsenceModel;
import cymru.diogel.statistics.scenarios.staffing.Illness;
import cymru.diogel.statistics.scenarios.staffing.StaffingEngine;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Reckons a scenario from what was asked and supposed: the same again from the same. */
final class ScenarioModel {
    private static final int WEEK = 7;
    private static final double WALK_OF_FLU = 0.03;

    private final Asked asked;
    private final Held held;
    private final List<Post> posts;

    ScenarioModel(Asked asked, Held held, List<Post> posts) {
        this.asked = asked;
        this.held = held;
        this.posts = posts;
    }

    /** How many steps there are to be done. */
    int steps() {
        return asked.variants().size() * Math.max(1, posts.size());
    }

    Outcome reckon(IntConsumer done) {
        var covid = covid();
        var flu = asked.kind().hasFlu() ? flu() : null;
        var results = new ArrayList<Outcome.Result>();
        var before = staffing(covid, flu, Measure.NOTHING, results, done);
        for (var variant : asked.variants().subList(1, asked.variants().size())) {
            staffing(covid, flu, variant, results, done);
        }
        return new Outcome(
                covid.fan().weeks(),
                flu == null ? new double[0][] : seen(flu.fan().weeks()),
                before,
                results);
    }

    private Trajectories covid() {
        var start = asked.start();
        var state =
                new EpidemicState(
                        start.perDay(),
                        start.population(),
                        held.share("SUSCEPTIBLE"),
                        start.rMean(),
                        start.rSd());
        var multipliers = season();
        if (asked.kind().hasSurge()) {
            int from = held.week("SURGE_WEEK") * WEEK;
            multipliers = multipliers.step(from, days(), held.of("SURGE_FACTOR"));
        }
        if (asked.kind() == ScenarioKind.SCHOOLS) {
            int from = held.week("SCHOOLS_WEEK") * WEEK;
            int to = from + held.whole("SCHOOLS_FOR") * WEEK;
            multipliers = multipliers.step(from, to, held.of("SCHOOLS_FACTOR"));
        }
        var spec =
                new ScenarioSpec(
                        multipliers.byDay(),
                        held.of("IMPORTS") / WEEK,
                        held.of("DISPERSION"),
                        held.share("WALK"),
                        held.share("ASCERTAINMENT"));
        var pathogen = Pathogen.of(held.of("SI_MEAN"), held.of("SI_SD"));
        return new ScenarioEngine(pathogen, 1)
                .simulate(state, spec, Asked.TRAJECTORIES, asked.seed());
    }

    // Infections, not cases: so few see a GP that counts of them would die out by chance.
    private Trajectories flu() {
        int population = asked.start().population();
        double seen = held.of("FLU_START") / 1e5 * population / WEEK;
        var past = new double[Pathogen.DAYS];
        Arrays.fill(past, seen / held.share("FLU_ASCERTAINMENT"));
        var state =
                new EpidemicState(
                        past,
                        population,
                        held.share("FLU_SUSCEPTIBLE"),
                        held.of("FLU_R"),
                        held.of("FLU_R_SD"));
        var spec = new ScenarioSpec(season().byDay(), 0, held.of("DISPERSION"), WALK_OF_FLU, 1);
        var pathogen = Pathogen.of(held.of("FLU_SI_MEAN"), held.of("FLU_SI_SD"));
        return new ScenarioEngine(pathogen, 2)
                .simulate(state, spec, Asked.TRAJECTORIES, asked.seed());
    }

    /** Of those infected, the people who see a GP. */
    private double[][] seen(double[][] weeks) {
        double share = held.share("FLU_ASCERTAINMENT");
        return Arrays.stream(weeks)
                .map(week -> Arrays.stream(week).map(it -> Math.rint(it * share)).toArray())
                .toArray(double[][]::new);
    }

    /** The height of winter is taken to be the middle of January. */
    private Multipliers season() {
        var begins = asked.begins();
        var peak = LocalDate.of(begins.getYear() + (begins.getMonthValue() > 7 ? 1 : 0), 1, 15);
        int days = (int) ChronoUnit.DAYS.between(begins, peak);
        return Multipliers.none(days()).season(held.share("SEASON"), days);
    }

    private int days() {
        return asked.weeks() * WEEK;
    }

    /** Adds the results of a variant; gives the share of staff away, week by week. */
    private double[][] staffing(
            Trajectories covid,
            @Nullable Trajectories flu,
            String variant,
            List<Outcome.Result> results,
            IntConsumer done) {
        var arranged = new Rearranged(held, posts, asked.taken(variant), asked.weeks());
        boolean isStress = asked.kind() == ScenarioKind.STRESS;
        var illnesses = new ArrayList<Illness>();
        var cases = new ArrayList<Trajectories>();
        double contacts = isStress ? 0 : held.of("CONTACTS");
        illnesses.add(illness(held.share("ASCERTAINMENT"), contacts, arranged));
        cases.add(covid);
        if (flu != null) {
            illnesses.add(illness(1, 0, arranged));
            cases.add(flu);
        }
        var model =
                new AbsenceModel(
                        illnesses,
                        closed(),
                        held.share("COVER"),
                        held.share("TOGETHER"),
                        held.of("SHIFTS"));
        var engine = new StaffingEngine(model, cases, asked.start().population(), asked.seed());
        double kappa = isStress ? 0 : held.of("KAPPA");
        var groups = arranged.groups(kappa, baseline(arranged));
        int before = results.size();
        var capacities = engine.capacity(groups, it -> done.accept(before + it));
        for (int i = 0; i < capacities.size(); i++) {
            results.add(new Outcome.Result(variant, posts.get(i).key(), capacities.get(i)));
        }
        return groups.isEmpty() ? new double[0][] : engine.away(groups.getFirst()).weeks();
    }

    private Illness illness(double ascertainment, double contacts, Rearranged arranged) {
        return new Illness(
                ascertainment,
                Illness.lasting(held.of("DURATION")),
                contacts,
                held.whole("ISOLATION"),
                arranged.vaccinated());
    }

    private double[] closed() {
        var closed = new double[asked.weeks()];
        if (asked.kind() == ScenarioKind.SCHOOLS) {
            int from = held.week("SCHOOLS_WEEK");
            int to = Math.min(closed.length, from + held.whole("SCHOOLS_FOR"));
            Arrays.fill(closed, Math.min(from, to), to, 1);
        }
        return closed;
    }

    private double[] baseline(Rearranged arranged) {
        var weekly = arranged.baseline();
        if (asked.kind() == ScenarioKind.STRESS) {
            int from = held.week("STRESS_WEEK");
            int to = Math.min(weekly.length, from + held.whole("STRESS_FOR"));
            for (int week = from; week < to; week++) {
                weekly[week] = Math.max(weekly[week], held.share("STRESS"));
            }
        }
        return weekly;
    }
}
