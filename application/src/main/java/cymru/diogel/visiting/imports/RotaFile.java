package cymru.diogel.visiting.imports;

import cymru.diogel.platform.exchange.Source;
import cymru.diogel.visiting.imports.HeadingMap.Headings;
import cymru.diogel.visiting.imports.Problem.Code;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.function.Consumer;

/** A file of the shifts that practitioners were on duty. */
public record RotaFile(Source source, HeadingMap headings) {
    private static final int PROBLEMS_KEPT_OF_EACH_KIND = 1_000;

    /** One practitioner on duty, by the clock on the wall; a night shift ends on the next day. */
    public record Shift(long line, String practitionerId, LocalDateTime from, LocalDateTime to) {}

    /** What came of reading a whole file. */
    public record Reading(Headings headings, long shifts, Problems problems) {}

    /** Reads the file from beginning to end and hands on every shift that can be used. */
    public Reading read(Consumer<Shift> accepted) throws IOException {
        var problems = new Problems(PROBLEMS_KEPT_OF_EACH_KIND);
        var counting = new Counting(accepted);
        var reader = new TableReader(headings, Field.OF_ROTA, Field.OF_ROTA, problems);
        var found = reader.read(source, counting::read);
        return new Reading(found, counting.shifts, problems);
    }

    private static final class Counting {
        private final Consumer<Shift> accepted;
        private long shifts;

        Counting(Consumer<Shift> accepted) {
            this.accepted = accepted;
        }

        boolean read(Cells cells) {
            if (cells.row().flaw() == null) {
                var practitioner = cells.neededName(Field.PRACTITIONER_ID);
                for (var field : Field.OF_ROTA) {
                    if (field != Field.PRACTITIONER_ID && cells.text(field) == null) {
                        cells.complain(field, Code.CELL_EMPTY);
                    }
                }
                var day = cells.moment(Field.DATE);
                var from = cells.time(Field.FROM);
                var to = cells.time(Field.TO);
                if (day != null && from != null && to != null) {
                    var start = day.on().atTime(from);
                    var end = day.on().plusDays(to.isAfter(from) ? 0 : 1).atTime(to);
                    if (to.equals(from)) {
                        cells.complain(Field.TO, Code.SHIFT_EMPTY);
                    }
                    take(cells, new Shift(cells.row().line(), practitioner, start, end));
                }
            }
            return true;
        }

        private void take(Cells cells, Shift shift) {
            if (!cells.isRejected()) {
                shifts++;
                accepted.accept(shift);
            }
        }
    }
}
