package cymru.diogel.continuity.situation;

import cymru.diogel.platform.language.Phrase;
import java.util.List;
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
}
