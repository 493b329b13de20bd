package cymru.diogel.visiting.intake;

import static gen.db.intake.Tables.PROBLEM;

import cymru.diogel.platform.exchange.Position;
import cymru.diogel.visiting.imports.Problem;
import cymru.diogel.visiting.imports.Problem.Code;
import gen.db.intake.tables.records.ProblemRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ProblemStore {
    private static final int FETCHED = 1_000;

    private final DSLContext database;

    ProblemStore(DSLContext database) {
        this.database = database;
    }

    /** Begins a new list for this file. */
    Listing list(UUID job) {
        database.deleteFrom(PROBLEM).where(PROBLEM.JOB.eq(job)).execute();
        return new Listing(job);
    }

    /** Problems of one kind, or of all, in the order of the file. */
    List<Problem> page(UUID job, @Nullable Code code, int offset, int limit) {
        return database.selectFrom(PROBLEM)
                .where(which(job, code))
                .orderBy(PROBLEM.LINE, PROBLEM.NUMBER)
                .limit(offset, limit)
                .fetch(ProblemStore::read);
    }

    int count(UUID job, @Nullable Code code) {
        return database.fetchCount(PROBLEM, which(job, code));
    }

    void each(UUID job, @Nullable Code code, Consumer<Problem> consumer) {
        try (var rows =
                database.selectFrom(PROBLEM)
                        .where(which(job, code))
                        .orderBy(PROBLEM.LINE, PROBLEM.NUMBER)
                        .fetchSize(FETCHED)
                        .fetchLazy()) {
            rows.forEach(row -> consumer.accept(read(row)));
        }
    }

    private static Condition which(UUID job, @Nullable Code code) {
        var ofJob = PROBLEM.JOB.eq(job);
        return code == null ? ofJob : ofJob.and(PROBLEM.CODE.eq(code.name()));
    }

    private static Problem read(ProblemRecord row) {
        return new Problem(
                Code.valueOf(row.getCode()),
                new Position(row.getLine(), row.getCol(), row.getCharacter()),
                row.getHeading(),
                row.getValue(),
                row.getFirstLine());
    }

    /** Problems on their way to the list: all are counted, and of each kind the first are kept. */
    final class Listing {
        private static final int LISTED_OF_EACH_KIND = 50_000;
        private static final int TOGETHER = 1_000;

        private final UUID job;
        private final Map<Code, Long> counts = new EnumMap<>(Code.class);
        private final List<ProblemRecord> waiting = new ArrayList<>();
        private long number;

        private Listing(UUID job) {
            this.job = job;
        }

        void add(Problem problem) {
            if (counts.merge(problem.code(), 1L, Long::sum) <= LISTED_OF_EACH_KIND) {
                waiting.add(row(problem));
            }
            if (waiting.size() == TOGETHER) {
                flush();
            }
        }

        void flush() {
            database.batchInsert(waiting).execute();
            waiting.clear();
        }

        Map<Code, Long> counts() {
            return Map.copyOf(counts);
        }

        long unlisted() {
            return counts.values().stream().mapToLong(Long::longValue).sum() - number;
        }

        private ProblemRecord row(Problem problem) {
            var row = database.newRecord(PROBLEM);
            row.setJob(job);
            row.setNumber(number++);
            row.setLine(problem.at().line());
            row.setCol(problem.at().column());
            row.setCharacter(problem.at().character());
            row.setCode(problem.code().name());
            row.setHeading(problem.heading());
            row.setValue(problem.value());
            row.setFirstLine(problem.firstLine());
            return row;
        }
    }
}
