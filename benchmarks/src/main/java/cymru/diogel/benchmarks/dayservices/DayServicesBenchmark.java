package cymru.diogel.benchmarks.dayservices;

import cymru.diogel.benchmarks.Measure;
import cymru.diogel.planning.dayservices.Allocator;
import cymru.diogel.planning.dayservices.UpperBound;
import cymru.diogel.planning.dayservices.Week;
import cymru.diogel.planning.dayservices.Week.Guest;
import cymru.diogel.planning.dayservices.Week.HalfDay;
import cymru.diogel.planning.dayservices.Week.Hall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The gap between what was found and what no places can be worth more than. The bound leaves the
 * rule of one risk group in a room away, so the true gap is no larger.
 */
public final class DayServicesBenchmark {
    private static final double ONE_IN_HUNDRED = 1;

    private DayServicesBenchmark() {}

    /** Weeks of 24 to 160 people; quick, only the smallest and not for long. */
    public static List<Measure> measure(boolean isQuick) {
        var measures = new ArrayList<Measure>();
        if (isQuick) {
            measures.addAll(one(24, 1, Duration.ofMillis(500)));
            return measures;
        }
        measures.addAll(one(24, 1, Duration.ofSeconds(5)));
        measures.addAll(one(40, 1, Duration.ofSeconds(5)));
        for (long seed = 1; seed <= 3; seed++) {
            measures.addAll(one(80, seed, Duration.ofSeconds(15)));
        }
        measures.addAll(one(160, 1, Duration.ofSeconds(15)));
        return measures;
    }

    private static List<Measure> one(int people, long seed, Duration budget) {
        var week = week(people, seed);
        double bound = UpperBound.of(week);
        double begun = Allocator.begin(week).audit().objective();
        long begin = System.nanoTime();
        double found = Allocator.allocate(week, budget, seed).audit().objective();
        double seconds = (System.nanoTime() - begin) / 1e9;
        var name = String.format(Locale.UK, "%d people, seed %d: ", people, seed);
        var gap = 100 * (bound - found) / bound;
        return List.of(
                Measure.plain(name + "gap of the beginning", 100 * (bound - begun) / bound, "%"),
                Measure.limit(name + "gap, at most", gap, "%", ONE_IN_HUNDRED),
                Measure.limit(name + "time", seconds, "s", budget.toMillis() / 1e3 + 0.5));
    }

    private static Week week(int people, long seed) {
        var random = new SplittableRandom(seed);
        var guests = new ArrayList<Guest>();
        for (int who = 0; who < people; who++) {
            guests.add(
                    new Guest(
                            1 + random.nextInt(3),
                            random.nextInt(4) == 0 ? 1 : 0,
                            1 + random.nextInt(4),
                            random.nextInt(4),
                            random.nextInt(4) == 0 ? 0 : 1,
                            false,
                            1,
                            random.nextInt(3) == 0 ? Set.of(random.nextInt(5)) : Set.of(),
                            List.of(10 + random.nextInt(40)),
                            Set.of()));
        }
        var halls = List.of(new Hall(6, 0, 1), new Hall(4, 0, 0), new Hall(8, 0, 2));
        var halfDays = IntStream.range(0, 10).mapToObj(it -> new HalfDay(it / 2, it % 2)).toList();
        return new Week(halls, halfDays, guests, List.of(4, 3, 4, 3), Week.Worth.SUM, 60);
    }
}
