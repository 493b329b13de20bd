package cymru.diogel.benchmarks.paging;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** How long the same thing took each time, in milliseconds, the quickest first. */
record Clicks(List<Double> sorted) {
    /** Something that is done and timed; given how often it was done before. */
    interface Click {
        /** Milliseconds of that part which counts. */
        double done(int times) throws IOException;
    }

    /** Something of which all counts. */
    interface Whole {
        void open(int times) throws IOException;
    }

    static Click whole(Whole work) {
        return times -> {
            var begin = System.nanoTime();
            work.open(times);
            return (System.nanoTime() - begin) / 1e6;
        };
    }

    static Clicks of(List<Double> times) {
        return new Clicks(times.stream().sorted().toList());
    }

    /** One after the other, the first of them to warm up. */
    static Clicks of(int warm, int times, Click click) throws IOException {
        var all = new ArrayList<Double>();
        for (var time = 0; time < warm + times; time++) {
            var took = click.done(time);
            if (time >= warm) {
                all.add(took);
            }
        }
        return of(all);
    }

    /** Several at once, each of them without a pause. */
    static Clicks atOnce(List<Click> clicks, int times) throws IOException {
        var work = new ArrayList<Callable<Clicks>>();
        clicks.forEach(it -> work.add(() -> of(2, times, it)));
        var all = new ArrayList<Double>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(work)) {
                all.addAll(done.get().sorted());
            }
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
        return of(all);
    }

    /** As many of a hundred took no longer. */
    double of(int hundredths) {
        return sorted.get((int) Math.ceil(hundredths / 100.0 * sorted.size()) - 1);
    }
}
