package cymru.diogel.benchmarks.infecting;

import cymru.diogel.benchmarks.Measure;
import cymru.diogel.statistics.epidemic.Incidence;
import cymru.diogel.statistics.epidemic.Reproduction;
import cymru.diogel.statistics.epidemic.Reproduction.Estimate;
import cymru.diogel.statistics.epidemic.Reproduction.Prior;
import cymru.diogel.statistics.epidemic.SerialInterval;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** The reproduction numbers of so many areas over so many days, the same with and without R. */
public record InfectionsBenchmark(Path folder, int areas, int days) {
    private static final double LIMIT_MILLISECONDS = 100;
    private static final double AGREE = 1e-6;
    private static final int RUNS = 10;
    private static final double MEAN = 4.7;
    private static final double SD = 2.9;

    /** The time, held against the limit where the size is that of Wales, and beside R. */
    public List<Measure> measure() {
        var series = IntStream.range(0, areas).mapToObj(this::made).toList();
        var name = "reproduction numbers, %d areas × %,d days".formatted(areas, days);
        double milliseconds = quickest(series);
        var measures = new ArrayList<Measure>();
        measures.add(Measure.limit(name, milliseconds, "ms", LIMIT_MILLISECONDS));
        var theirs = new EpiEstim(folder).estimates(series, MEAN, SD);
        if (theirs.isEmpty()) {
            var why = "skipped: Rscript or its package EpiEstim is absent";
            measures.add(Measure.skipped(name + " beside R's EpiEstim", why));
            return measures;
        }
        var found = theirs.get();
        double peer = 1000 * found.seconds();
        var beside = name + " beside R's EpiEstim";
        measures.add(Measure.ratio(beside, milliseconds, "ms", peer, 1));
        double difference = difference(estimates(series), found.rows());
        var largest = name + ", largest difference of a value";
        measures.add(Measure.limit(largest, difference, "", AGREE));
        return measures;
    }

    // A wave a year, the same for the same area in every run.
    private int[] made(int area) {
        var random = new SplittableRandom(area + 1L);
        var cases = new int[days];
        for (int day = 0; day < days; day++) {
            double mean = (5 + area) * (1.2 + Math.sin(day / 58.0));
            double time = random.nextExponential();
            while (time <= mean) {
                cases[day]++;
                time += random.nextExponential();
            }
        }
        return cases;
    }

    private List<List<Estimate>> estimates(List<int[]> series) {
        var interval = SerialInterval.discretised(MEAN, SD, days - 1);
        return new Reproduction(interval, 7, Prior.USUAL)
                .estimatesOf(series.stream().map(Incidence::of).toList());
    }

    private double quickest(List<int[]> series) {
        double quickest = Double.POSITIVE_INFINITY;
        for (int run = 0; run < RUNS; run++) {
            long begin = System.nanoTime();
            int made = estimates(series).stream().mapToInt(List::size).sum();
            double milliseconds = (System.nanoTime() - begin) / 1e6;
            if (made != areas * Math.max(0, days - 7)) {
                throw new IllegalStateException(made + " windows");
            }
            quickest = Math.min(quickest, milliseconds);
        }
        return quickest;
    }

    private static double difference(List<List<Estimate>> ours, List<double[]> theirs) {
        var all = ours.stream().flatMap(List::stream).toList();
        if (all.size() != theirs.size()) {
            throw new IllegalStateException(all.size() + " rows and " + theirs.size());
        }
        double largest = 0;
        for (int i = 0; i < all.size(); i++) {
            var it = all.get(i);
            double[] mine = {it.mean(), it.sd(), it.lower(), it.median(), it.upper()};
            for (int j = 0; j < mine.length; j++) {
                largest = Math.max(largest, Math.abs(mine[j] - theirs.get(i)[j]));
            }
        }
        return largest;
    }
}
