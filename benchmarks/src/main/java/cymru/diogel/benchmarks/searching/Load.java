package cymru.diogel.benchmarks.searching;

import cymru.diogel.benchmarks.Visitor;
import cymru.diogel.benchmarks.searching.Typo.Typed;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Many who look for children at the same time, each of whom reads what was found for a while. */
final class Load {
    private static final Duration READING = Duration.ofSeconds(5);
    private static final int FIRST = 5;

    private Load() {}

    /**
     * What came of it.
     *
     * @param milliseconds what each search took, from the button to the last byte of the page
     * @param missed searches that had not whom they meant among the first five
     */
    record Outcome(List<Double> milliseconds, List<Typed> missed) {
        double p95() {
            var sorted = new ArrayList<>(milliseconds);
            Collections.sort(sorted);
            return sorted.get((int) Math.ceil(0.95 * sorted.size()) - 1);
        }
    }

    static Outcome of(List<Visitor> visitors, List<Typed> script) {
        var work = new ArrayList<Callable<Outcome>>();
        for (var number = 0; number < visitors.size(); number++) {
            var mine = new ArrayList<Typed>();
            for (var at = number; at < script.size(); at += visitors.size()) {
                mine.add(script.get(at));
            }
            var visitor = visitors.get(number);
            var pause = READING.multipliedBy(number).dividedBy(visitors.size());
            work.add(() -> look(visitor, mine, pause));
        }
        var times = new ArrayList<Double>();
        var missed = new ArrayList<Typed>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(work)) {
                times.addAll(done.get().milliseconds());
                missed.addAll(done.get().missed());
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
        return new Outcome(times, missed);
    }

    private static Outcome look(Visitor visitor, List<Typed> script, Duration pause)
            throws IOException, InterruptedException {
        var times = new ArrayList<Double>();
        var missed = new ArrayList<Typed>();
        Thread.sleep(pause);
        for (var typed : script) {
            var begin = System.nanoTime();
            var all = visitor.look(typed.text());
            times.add((System.nanoTime() - begin) / 1e6);
            if (!all.stream().limit(FIRST).toList().contains(typed.meant().id())) {
                missed.add(typed);
            }
            Thread.sleep(READING);
        }
        return new Outcome(times, missed);
    }
}
