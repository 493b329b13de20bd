package cymru.diogel.visiting.fileaudits;

import cymru.diogel.platform.language.Numerals;
import cymru.diogel.platform.language.Words;
import cymru.diogel.visiting.imports.Problem;
import cymru.diogel.visiting.imports.Problem.Code;
import cymru.diogel.visiting.imports.Problem.Effect;
import cymru.diogel.visiting.imports.Problems;
import cymru.diogel.visiting.thematic.ThematicReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** What the command says on standard error: problems, and progress once work takes its time. */
final class Told {
    private static final long PATIENCE_NANOS = 1_000_000_000;
    private static final int ROWS_BETWEEN_LOOKS = 4_096;

    private final Words words;
    private final PrintWriter err;
    private final AtomicLong lastSaid = new AtomicLong(System.nanoTime());
    private int households;

    Told(Words words, PrintWriter err) {
        this.words = words;
        this.err = err;
    }

    Words words() {
        return words;
    }

    void line(String text) {
        err.println(text);
        err.flush();
    }

    /** Every row that cannot be used; of what is only worth knowing, the first of each kind. */
    void problems(Path file, Problems problems) {
        Set<Code> said = EnumSet.noneOf(Code.class);
        long listed = 0;
        for (var problem : problems.kept()) {
            boolean every = problem.code().effect() != Effect.NOTE;
            if (every || said.add(problem.code())) {
                problem(file, problem, every ? 0 : problems.count(problem.code()) - 1);
            }
            listed++;
        }
        long all = problems.counts().values().stream().mapToLong(Long::longValue).sum();
        if (all > listed) {
            say("more", Map.of("file", file.toString(), "count", all - listed));
        }
        if (problems.monthsMayComeFirst()) {
            say("months", Map.of("file", file.toString()));
        }
    }

    private void problem(Path file, Problem problem, long more) {
        var values =
                Map.of(
                        "file", file.toString(),
                        "line", Long.toString(problem.at().line()),
                        "column", Integer.toString(problem.at().column()),
                        "message", problem.message(words),
                        "remedy", problem.remedy(words));
        boolean whole = problem.code().effect() == Effect.REFUSES_FILE;
        var text = sentence(whole ? "file-problem" : "problem", values);
        line(more == 0 ? text : text + " " + sentence("like", Map.of("count", more)));
    }

    /** Visits read so far. */
    void read(int rows) {
        if (rows % ROWS_BETWEEN_LOOKS == 0 && isTime()) {
            say("reading", Map.of("rows", rows));
        }
    }

    void begin(int all) {
        households = all;
    }

    /** Households audited so far; from any thread. */
    void audited(int done) {
        if (isTime()) {
            say(
                    "auditing",
                    Map.of("done", Numerals.count(done), "all", Numerals.count(households)));
        }
    }

    void written(ThematicReport report, Path file) {
        line(report.finding().headline());
        say("written", Map.of("file", file.toString()));
    }

    private boolean isTime() {
        long last = lastSaid.get();
        long now = System.nanoTime();
        return now - last > PATIENCE_NANOS && lastSaid.compareAndSet(last, now);
    }

    private void say(String key, Map<String, ?> values) {
        line(sentence(key, values));
    }

    private String sentence(String key, Map<String, ?> values) {
        return words.say("fileaudits." + key, values);
    }
}
