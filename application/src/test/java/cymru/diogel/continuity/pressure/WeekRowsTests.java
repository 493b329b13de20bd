package cymru.diogel.continuity.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.continuity.pressure.WeekRows.Wrong;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WeekRowsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Test
    void weeks_are_read_as_they_stand() throws IOException {
        var found = read("week,work,capacity\n2026-11-09,90,100\n2026-11-16,120,100\n");
        assertThat(found.wrong()).isEmpty();
        assertThat(found.weeks())
                .containsExactly(
                        new Week(LocalDate.of(2026, 11, 9), 90, 100),
                        new Week(LocalDate.of(2026, 11, 16), 120, 100));
        assertThat(found.weeks().getLast().percent()).hasValue(120);
        assertThat(new Week(TODAY, 5, 0).percent()).isEmpty();
    }

    @Test
    void each_mistake_is_told_by_its_line_and_column_and_nothing_is_taken() throws IOException {
        var found =
                read(
                        """
                        week,work,capacity
                        2026-11-10,90,100
                        2026-11-09,many,100
                        2026-11-16,1,-1
                        2026-11-16,1,2
                        2026-11-23,1,2
                        16/11/2026,1,2
                        2026-11-02,1
                        2026-11-02,1,2
                        """);
        assertThat(found.weeks()).isEmpty();
        assertThat(found.wrong())
                .containsExactly(
                        new Wrong(2, "week", "pressure.wrong-monday"),
                        new Wrong(3, "work", "pressure.wrong-number"),
                        new Wrong(4, "capacity", "pressure.wrong-number"),
                        new Wrong(5, "week", "pressure.wrong-twice"),
                        new Wrong(6, "week", "pressure.wrong-future"),
                        new Wrong(7, "week", "pressure.wrong-day"),
                        new Wrong(8, "", "pressure.wrong-row"));
    }

    @Test
    void another_file_says_what_is_wrong_with_it_as_a_whole() throws IOException {
        assertThat(key("")).isEqualTo("pressure.wrong-file");
        assertThat(key("a,b\n1,2\n")).isEqualTo("pressure.wrong-headings");
        assertThat(key("week,work,capacity\n")).isEqualTo("pressure.wrong-empty");
    }

    private static String key(String text) throws IOException {
        return read(text).wrong().getFirst().key();
    }

    private static WeekRows.Found read(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return WeekRows.read(() -> new ByteArrayInputStream(bytes), TODAY);
    }
}
