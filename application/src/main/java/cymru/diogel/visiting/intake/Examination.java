package cymru.diogel.visiting.intake;

import cymru.diogel.platform.exchange.Position;
import cymru.diogel.visiting.imports.HeadingMap;
import cymru.diogel.visiting.imports.Problem;
import cymru.diogel.visiting.imports.Problem.Code;
import cymru.diogel.visiting.imports.VisitFile;
import cymru.diogel.visiting.imports.VisitFile.Reading;
import cymru.diogel.visiting.imports.VisitRow;
import cymru.diogel.visiting.intake.Intake.Findings;
import cymru.diogel.visiting.intake.Intake.Tally;
import cymru.diogel.visiting.intake.ProblemStore.Listing;
import cymru.diogel.visiting.intake.References.Known;
import cymru.diogel.visiting.intake.References.Names;
import cymru.diogel.visiting.intake.Staging.Judged;
import cymru.diogel.visiting.intake.Staging.Table;
import cymru.diogel.visiting.intake.Staging.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a whole file, lists what is wrong with it, and finds out what it would change here. */
@Component
class Examination {
    private static final int ROWS_BETWEEN_SIGNS = 2_000;

    private final VisitFiles files;
    private final ProblemStore problems;
    private final Staging staging;
    private final References references;

    Examination(VisitFiles files, ProblemStore problems, Staging staging, References references) {
        this.files = files;
        this.problems = problems;
        this.staging = staging;
        this.references = references;
    }

    /** What was found, and the rows it was found in, as long as the transaction lasts. */
    record Examined(Findings findings, Table table, Names names, boolean isRefused) {}

    VisitFile file(UUID job) {
        return files.open(job);
    }

    void remember(UUID job, HeadingMap meaning, @Nullable UUID by) {
        files.remember(job, meaning, by);
    }

    /** Needs a transaction. */
    Examined examine(UUID job, LongConsumer progress) {
        var table = staging.begin();
        var listing = problems.list(job);
        var reading = read(job, table, listing, progress);
        table.judge();
        table.eachJudged(judged -> listing.add(problem(judged)));
        listing.flush();
        table.keep(job);
        var names = references.names(table);
        var span = table.span();
        var findings =
                new Findings(
                        reading.headings(),
                        tally(reading, table, names),
                        listing.counts(),
                        listing.unlisted(),
                        span.get("first", LocalDate.class),
                        span.get("last", LocalDate.class));
        return new Examined(findings, table, names, reading.problems().refuseFile());
    }

    private Reading read(UUID job, Table table, Listing listing, LongConsumer progress) {
        var counting = new Counting(table, progress);
        try {
            return files.open(job).read(counting::add, listing::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Tally tally(Reading reading, Table table, Names names) {
        var counts = reading.counts();
        var verdicts = table.verdicts();
        var known = references.known(names);
        return new Tally(
                counts.rows(),
                verdicts.getOrDefault("NEW", 0L),
                of(verdicts, Verdict.HERE),
                counts.repeated() + of(verdicts, Verdict.REPEATED),
                counts.rejected()
                        + of(verdicts, Verdict.CONTRADICTED)
                        + of(verdicts, Verdict.SPLIT)
                        + of(verdicts, Verdict.CHANGED)
                        + of(verdicts, Verdict.GROWN),
                table.span().get("visits", Long.class),
                names.areasOfHouseholds().size() - known.households().size(),
                names.householdsOfChildren().size() - known.children().size(),
                names.teamsOfPractitioners().size() - known.practitioners().size(),
                names.teams().size() - known.teams().size());
    }

    Known complete(Examined examined) {
        return references.complete(examined.names());
    }

    private static long of(Map<String, Long> verdicts, Verdict verdict) {
        return verdicts.getOrDefault(verdict.name(), 0L);
    }

    private static Problem problem(Judged judged) {
        var row = judged.row();
        var code =
                switch (judged.verdict()) {
                    case REPEATED -> Code.VISIT_REPEATED;
                    case CONTRADICTED -> Code.VISIT_CONTRADICTED;
                    case SPLIT -> Code.VISIT_SPLIT;
                    case CHANGED -> Code.VISIT_CHANGED;
                    case GROWN -> Code.VISIT_GROWN;
                    case HERE -> throw new IllegalArgumentException("no problem");
                };
        var value =
                row.visitId() == null ? row.childId() + ", " + row.started().on() : row.visitId();
        return new Problem(code, new Position(row.line(), 1, 1), "", value, judged.firstLine());
    }

    private static final class Counting {
        private final Table table;
        private final LongConsumer progress;
        private long rows;

        Counting(Table table, LongConsumer progress) {
            this.table = table;
            this.progress = progress;
        }

        void add(VisitRow row) {
            table.add(row);
            if (++rows % ROWS_BETWEEN_SIGNS == 0) {
                progress.accept(rows);
            }
        }
    }
}
