package cymru.diogel.benchmarks.matching;

import cymru.diogel.statistics.linkage.people.Address;
import cymru.diogel.statistics.linkage.people.BirthDate;
import cymru.diogel.statistics.linkage.people.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a reference set of FEBRL without its identity number. */
final class Febrl {
    private static final int COLUMNS = 11;

    private Febrl() {}

    /** The columns of every row but the header, stripped of blanks. */
    static List<String[]> rows(Path file) {
        try {
            var rows = new ArrayList<String[]>();
            var lines = Files.readAllLines(file);
            for (var line : lines.subList(1, lines.size())) {
                var cells = line.split(",", COLUMNS);
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = cells[i].strip();
                }
                rows.add(cells);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of the person in {@code rec-561-dup-0}. */
    static int truth(String recId) {
        return Integer.parseInt(recId.split("-")[1]);
    }

    static Person person(String[] row) {
        var address = new Address(row[3], row[4], row[5], row[6], row[7]);
        return Person.named(row[0], row[1], row[2])
                .born(BirthDate.read(row[9]).orElse(null))
                .livingAt(List.of(address));
    }
}
