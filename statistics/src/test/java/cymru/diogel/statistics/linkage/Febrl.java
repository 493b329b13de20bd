package cymru.diogel.statistics.linkage;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cymru.diogel.statistics.linkage.compare.Described;
import cymru.diogel.statistics.linkage.people.Address;
import cymru.diogel.statistics.linkage.people.BirthDate;
import cymru.diogel.statistics.linkage.people.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The reference sets of FEBRL without their identity number, which are not part of the project. */
final class Febrl {
    private static final Path FOLDER = Path.of("../../shared/data/matching");

    private Febrl() {}

    static List<Described> read(String name) {
        var file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), () -> "skipped: " + file + " is not here");
        try (var lines = Files.lines(file)) {
            return lines.skip(1).map(Febrl::person).map(Described::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of the person in {@code rec-561-dup-0}. */
    static int truth(Described person) {
        return Integer.parseInt(person.person().id().split("-")[1]);
    }

    private static Person person(String line) {
        var row = line.split(" *, *", -1);
        return Person.named(row[0], row[1], row[2])
                .born(BirthDate.read(row[9]).orElse(null))
                .livingAt(List.of(new Address(row[3], row[4], row[5], row[6], row[7])));
    }
}
