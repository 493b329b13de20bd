package cymru.diogel.continuity.situation;

import cymru.diogel.platform.language.Phrase;
import cymru.diogel.platform.language.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One table of the situation report.
 *
 * @param order where it stands: services 10, plans 20, redeployment 30, infections 40, day services
 *     50, contingency 60, decisions 70
 * @param finding what is so, in ten words or fewer, or null where nothing needs saying
 * @param caption what the table shows
 * @param explained how it is counted, and as at when
 * @param total as long as a row, or none
 * @param notes said below the table
 */
public record Section(
        int order,
        @Nullable Phrase finding,
        Phrase caption,
        Phrase explained,
        List<Column> columns,
        List<List<Cell>> rows,
        List<Cell> total,
        List<Phrase> notes) {
    /** A column's heading, and whether its cells are numbers. */
    public record Column(Phrase heading, boolean isNumber) {}

    /**
     * What stands in a cell.
     *
     * @param href where its rows are, or null
     * @param band one of good, due, overdue, few, plain, bad; or null for plain text
     */
    public record Cell(Phrase said, @Nullable String href, @Nullable String band) {
        public static Cell of(Phrase said) {
            return new Cell(said, null, null);
        }
    }

    /** The cells that stand under one heading; the last heading has all that are left. */
    public record Place(boolean isFirst, boolean isNumber, List<Cell> cells) {
        /** Without links, for paper. */
        public String said(Words words) {
            return cells.stream().map(it -> it.said().in(words)).collect(Collectors.joining(", "));
        }
    }

    /** Rows of cells, each cell under its heading. */
    public List<List<Place>> laidOut(List<List<Cell>> cells) {
        return cells.stream().map(this::laidOutRow).toList();
    }

    /** The rows and the total, as a printed table has them. */
    public List<List<Place>> printed() {
        return total.isEmpty()
                ? laidOut(rows)
                : Stream.concat(laidOut(rows).stream(), Stream.of(laidOutRow(total))).toList();
    }

    private List<Place> laidOutRow(List<Cell> row) {
        var last = columns.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(place ->
                        new Place(
                                place == 0,
                                columns.get(place).isNumber(),
                                place < last
                                        ? row.subList(place, place + 1)
                                        : row.subList(Math.min(last, row.size()), row.size())))
                .toList();
    }
}
