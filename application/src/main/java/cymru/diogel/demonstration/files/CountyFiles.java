package cymru.diogel.demonstration.files;

import cymru.diogel.demonstration.county.Household;
import cymru.diogel.demonstration.generation.Demonstration;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * Writes a demonstration as CSV, some families at a time, so that a nation needs no more memory
 * than a county. The bytes do not depend on the number of threads.
 */
public final class CountyFiles {
    private static final int AT_A_TIME = 256;

    /** How much was written. */
    public record Written(long households, long children, long calls, long visits, long shifts) {
        private Written plus(Written more) {
            return new Written(
                    households + more.households,
                    children + more.children,
                    calls + more.calls,
                    visits + more.visits,
                    shifts + more.shifts);
        }
    }

    private record Part(List<CsvLines> files, Written counts) {}

    private final Demonstration demonstration;
    private final Path folder;
    private final int threads;
    private final IntConsumer percent;
    private Written written = new Written(0, 0, 0, 0, 0);
    private int done;
    private int said = -1;

    private CountyFiles(
            Demonstration demonstration, Path folder, int threads, IntConsumer percent) {
        this.demonstration = demonstration;
        this.folder = folder;
        this.threads = threads;
        this.percent = percent;
    }

    /**
     * Writes eight files into a folder, which is made if need be.
     *
     * @param percent is told from time to time how much is done
     */
    public static Written write(
            Demonstration demonstration, Path folder, int threads, IntConsumer percent)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var files = new CountyFiles(demonstration, folder, threads, percent);
        files.write(
                List.of("households.csv", "children.csv", "plans.csv", "visits.csv"),
                CountyRows.headings(),
                demonstration.families(),
                files::families);
        files.write(
                List.of("practitioners.csv", "rota.csv"),
                CountyRows.staffHeadings(),
                demonstration.scale().practitioners(),
                files::practitioners);
        files.whole("teams.csv", CountyRows.teams(demonstration));
        files.whole("truths.csv", CountyRows.truths(demonstration));
        percent.accept(100);
        return files.written;
    }

    private Part families(int first) {
        var rows = new CountyRows();
        var last = Math.min(demonstration.families(), first + AT_A_TIME);
        var counts = new Written(0, 0, 0, 0, 0);
        for (var family = first; family < last; family++) {
            for (var household : demonstration.households(family)) {
                rows.add(household);
                counts = counts.plus(counted(household));
            }
        }
        return new Part(rows.files(), counts);
    }

    private static Written counted(Household household) {
        var seen = household.visits().stream().mapToLong(it -> it.children().size()).sum();
        return new Written(1, household.children().size(), household.visits().size(), seen, 0);
    }

    private Part practitioners(int first) {
        var people = new CsvLines();
        var rota = new CsvLines();
        var last = Math.min(demonstration.scale().practitioners(), first + AT_A_TIME);
        var count = 0;
        for (var number = first; number < last; number++) {
            CountyRows.add(people, demonstration.practitioner(number));
            for (var shift : demonstration.shifts(number)) {
                CountyRows.add(rota, shift);
                count++;
            }
        }
        return new Part(List.of(people, rota), new Written(0, 0, 0, 0, count));
    }

    private void write(
            List<String> names, List<CsvLines> headings, int total, IntFunction<Part> part)
            throws IOException, InterruptedException {
        var outputs = new ArrayList<OutputStream>();
        try (var workers = Executors.newFixedThreadPool(threads)) {
            for (var name : names) {
                outputs.add(
                        new BufferedOutputStream(
                                Files.newOutputStream(folder.resolve(name)), 1 << 16));
            }
            append(outputs, headings);
            var waiting = new ArrayDeque<Future<Part>>();
            for (var next = 0; next < total || !waiting.isEmpty(); ) {
                while (next < total && waiting.size() < 3 * threads) {
                    var first = next;
                    waiting.add(workers.submit(() -> part.apply(first)));
                    next += AT_A_TIME;
                }
                var ready = finished(waiting.remove());
                append(outputs, ready.files());
                written = written.plus(ready.counts());
                report(total);
            }
        } finally {
            for (var output : outputs) {
                output.close();
            }
        }
    }

    private static Part finished(Future<Part> part) throws InterruptedException {
        try {
            return part.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    // Families are most of the work; what is said of progress leaves a little for the rota.
    private void report(int total) {
        done += Math.min(AT_A_TIME, total);
        var all = demonstration.families() + demonstration.scale().practitioners();
        var now = (int) Math.min(99, 100L * done / all);
        if (now > said) {
            said = now;
            percent.accept(now);
        }
    }

    private static void append(List<OutputStream> outputs, List<CsvLines> lines)
            throws IOException {
        for (var i = 0; i < lines.size(); i++) {
            outputs.get(i).write(lines.get(i).bytes(), 0, lines.get(i).length());
        }
    }

    private void whole(String name, CsvLines lines) throws IOException {
        try (var output = Files.newOutputStream(folder.resolve(name))) {
            output.write(lines.bytes(), 0, lines.length());
        }
    }
}
