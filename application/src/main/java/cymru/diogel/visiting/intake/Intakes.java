package cymru.diogel.visiting.intake;

import cymru.diogel.platform.trail.Actor;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.visiting.imports.Problem;
import cymru.diogel.visiting.imports.Problem.Code;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files of visits that were sent here, and what is wrong with them. */
@Component
public class Intakes {
    /** A larger file is not received. */
    public static final long LARGEST = 100L << 20;

    private static final int LONGEST_NAME = 200;

    private final IntakeStore store;
    private final FileStore files;
    private final ProblemStore problems;
    private final Workers workers;
    private final Trail trail;

    Intakes(
            IntakeStore store,
            FileStore files,
            ProblemStore problems,
            Workers workers,
            Trail trail) {
        this.store = store;
        this.files = files;
        this.problems = problems;
        this.workers = workers;
        this.trail = trail;
    }

    /** Keeps a file until it is imported, and nothing of its folders. */
    @Transactional
    public UUID receive(String name, InputStream in) throws IOException {
        var id = UUID.randomUUID();
        store.add(id, plain(name), Actor.current().account());
        files.tidy();
        var measure = files.keep(id, in);
        store.measured(id, measure.size(), measure.sha256());
        trail.wrote(
                Entry.done("intake.receive")
                        .with("intake", id)
                        .with("size", measure.size())
                        .with("sha256", measure.sha256()));
        return id;
    }

    public Optional<Intake> find(UUID id) {
        var found = store.find(id);
        if (found.isEmpty() || !found.get().stage().isUnderWay() || workers.isAtWork(id)) {
            return found;
        }
        // Whoever was at it may have come to an end between the two looks.
        return store.find(id).map(it -> it.stage().isUnderWay() ? it.interrupted() : it);
    }

    /** The last import of a file with the same bytes. */
    public Optional<Intake> sameFile(Intake intake) {
        return store.sameBytes(intake).stream().findFirst();
    }

    /** The latest first. */
    public List<Intake> recent(int offset, int limit) {
        return store.recent(offset, limit);
    }

    public int count() {
        return store.count();
    }

    /** What is wrong with a file, of one kind or of all, in the order of the file. */
    public List<Problem> problems(UUID id, @Nullable Code code, int offset, int limit) {
        return problems.page(id, code, offset, limit);
    }

    public int countProblems(UUID id, @Nullable Code code) {
        return problems.count(id, code);
    }

    @Transactional(readOnly = true)
    public void eachProblem(UUID id, @Nullable Code code, Consumer<Problem> consumer) {
        problems.each(id, code, consumer);
    }

    /** What became of a row that can be used, when its file was last looked through. */
    public enum Outcome {
        NEW,
        HERE
    }

    /** A row that can be used, by the names of its file. */
    public record Line(
            long number,
            String household,
            String child,
            String practitioner,
            LocalDate startedOn) {}

    /** Rows of a file with this outcome, in its order. */
    public List<Line> lines(UUID id, Outcome outcome, int offset, int limit) {
        return store.lines(id, outcome, offset, limit);
    }

    public int countLines(UUID id, Outcome outcome) {
        return store.countLines(id, outcome);
    }

    /** The visits that came with a file; none for one that was not imported. */
    public Set<UUID> visits(UUID id) {
        return store.visits(id);
    }

    private static String plain(String name) {
        var file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var shown = file.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", " ").strip();
        if (shown.isEmpty()) {
            return "visits.csv";
        }
        return shown.length() > LONGEST_NAME
                ? shown.substring(0, shown.offsetByCodePoints(0, LONGEST_NAME / 2))
                : shown;
    }
}
