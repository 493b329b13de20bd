package cymru.diogel.visiting.imports;

import cymru.diogel.platform.exchange.Source;
import cymru.diogel.visiting.imports.HeadingMap.Headings;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A file of visits. Rows are handed on as they are read, so that a file of millions takes no more
 * memory than one of ten.
 *
 * @param headings what a person has said of this system's headings
 * @param today a visit after this day has not happened
 */
public record VisitFile(Source source, HeadingMap headings, LocalDate today) {
    private static final int PROBLEMS_KEPT_OF_EACH_KIND = 1_000;

    /** What came of reading a whole file. */
    public record Reading(Headings headings, Counts counts, Problems problems) {}

    /**
     * How many rows there were under the headings, blank ones apart, and what became of them.
     *
     * @param repeated rows that say again, word for word, what an earlier row said
     */
    public record Counts(long rows, long accepted, long rejected, long repeated) {}

    /** The headings and the first rows under them, as they stand in the file. */
    public record Preview(Headings headings, List<List<String>> rows, Problems problems) {}

    /** Reads the file from beginning to end and hands on every row that can be used. */
    public Reading read(Consumer<VisitRow> accepted) throws IOException {
        return read(accepted, PROBLEMS_KEPT_OF_EACH_KIND);
    }

    /** The same, keeping so many problems of each kind with what they say; all are counted. */
    public Reading read(Consumer<VisitRow> accepted, int problemsKeptOfEachKind)
            throws IOException {
        return read(accepted, new Problems(problemsKeptOfEachKind));
    }

    /** The same, telling of every problem as it is found and keeping none. */
    public Reading read(Consumer<VisitRow> accepted, Consumer<Problem> told) throws IOException {
        return read(accepted, new Problems(0, told));
    }

    private Reading read(Consumer<VisitRow> accepted, Problems problems) throws IOException {
        var rows = new VisitCells(today, accepted);
        var found =
                reader(problems)
                        .read(
                                source,
                                cells -> {
                                    rows.read(cells);
                                    return true;
                                });
        return new Reading(found, rows.counts(), problems);
    }

    /** What a person needs to see in order to say what the headings mean. */
    public Preview preview(int rows) throws IOException {
        var problems = new Problems(PROBLEMS_KEPT_OF_EACH_KIND);
        var first = new ArrayList<List<String>>();
        var found =
                new TableReader(headings, Field.ofVisits(), Set.of(), problems)
                        .read(
                                source,
                                cells -> {
                                    var texts = new ArrayList<String>();
                                    for (var i = 0; i < cells.row().size(); i++) {
                                        texts.add(cells.row().text(i));
                                    }
                                    first.add(texts);
                                    return first.size() < rows;
                                });
        return new Preview(found, first, problems);
    }

    private TableReader reader(Problems problems) {
        return new TableReader(headings, Field.ofVisits(), Field.NEEDED_IN_VISITS, problems);
    }
}
