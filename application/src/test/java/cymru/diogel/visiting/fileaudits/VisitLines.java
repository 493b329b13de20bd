package cymru.diogel.visiting.fileaudits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Writes files of made-up visits, line by line. */
final class VisitLines {
    static final String HEADINGS =
            "household_id,child_id,practitioner_id,team,started_at,notice,time_source,mode";

    private final List<String> lines = new ArrayList<>(List.of(HEADINGS));

    /** One visit of team T1 to the household's child of this number. */
    VisitLines visit(String household, int child, LocalDateTime at, String notice) {
        return line(
                household
                        + ","
                        + household
                        + "-"
                        + child
                        + ",P1,T1,"
                        + at
                        + ","
                        + notice
                        + ",device,in person");
    }

    VisitLines line(String line) {
        lines.add(line);
        return this;
    }

    /** Ten unannounced visits at one hour, every eighth day, and planned ones spread between. */
    VisitLines fixedAt(String household, int hour) {
        var first = LocalDate.of(2025, 9, 1);
        for (int i = 0; i < 10; i++) {
            var day = first.plusDays(8L * i);
            visit(household, 1, day.atTime(hour, 5 * i), "unannounced");
            visit(household, 1, day.plusDays(3).atTime(8 + i, 20), "planned");
        }
        return this;
    }

    /** Ten unannounced visits at ten different hours. */
    VisitLines spread(String household) {
        var first = LocalDate.of(2025, 9, 1);
        for (int i = 0; i < 10; i++) {
            visit(
                    household,
                    1,
                    first.plusDays(7L * i + i % 5).atTime(8 + i * 7 % 11, 10),
                    "unannounced");
        }
        return this;
    }

    Path into(Path file) throws IOException {
        return Files.write(file, lines);
    }
}
