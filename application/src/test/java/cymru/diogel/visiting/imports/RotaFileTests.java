package cymru.diogel.visiting.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.visiting.imports.RotaFile.Shift;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class RotaFileTests {
    private final ArrayList<Shift> shifts = new ArrayList<>();

    @Test
    void a_shift_may_end_on_the_next_day() throws IOException {
        var reading =
                read(
                        """
                        practitioner_id,date,from,to
                        P1,2025-12-31,09:00,17:30
                        P1,31/12/2025,10pm,06:00
                        P2,2025-12-31,18:00,00:00
                        """);

        assertThat(shifts)
                .containsExactly(
                        new Shift(2, "P1", at(31, 9, 0), at(31, 17, 30)),
                        new Shift(3, "P1", at(31, 22, 0), at(32, 6, 0)),
                        new Shift(4, "P2", at(31, 18, 0), at(32, 0, 0)));
        assertThat(reading.shifts()).isEqualTo(3);
        assertThat(reading.problems().kept()).isEmpty();
    }

    @Test
    void a_shift_that_cannot_be_used_is_told_and_passed_over() throws IOException {
        var reading =
                read(
                        """
                        Ymarferydd;Dyddiad;O;Tan;Tîm
                        P1;31/12/2025;09:00;09:00;A
                        ;31/12/2025;09:00;;A
                        P1;31/12/2025;nine;17:00;A
                        P1;31/12/2025;09:00;17:00;A
                        """);

        assertThat(shifts).hasSize(1);
        assertThat(Files.problems(reading.problems()))
                .containsExactly(
                        "2:4:21 SHIFT_EMPTY 09:00",
                        "3:1:1 CELL_EMPTY",
                        "3:4:19 CELL_EMPTY",
                        "4:3:15 DATE_NOT_KNOWN nine");
    }

    @Test
    void a_file_of_visits_is_no_rota() throws IOException {
        assertThat(Files.problems(read(Files.HEADINGS + "\nH,C,P,2025-12-31,\n").problems()))
                .containsExactlyInAnyOrder(
                        "1:1:1 HEADING_MISSING date",
                        "1:1:1 HEADING_MISSING from",
                        "1:1:1 HEADING_MISSING to");
    }

    private RotaFile.Reading read(String text) throws IOException {
        var source = Files.source(text.getBytes(StandardCharsets.UTF_8));
        return new RotaFile(source, HeadingMap.standard()).read(shifts::add);
    }

    private static LocalDateTime at(int day, int hour, int minute) {
        return LocalDateTime.of(2025, 12, 1, hour, minute).plusDays(day - 1L);
    }
}
