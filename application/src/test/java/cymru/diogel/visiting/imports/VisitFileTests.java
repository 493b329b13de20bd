package cymru.diogel.visiting.imports;

import static cymru.diogel.visiting.imports.Files.file;
import static cymru.diogel.visiting.imports.Files.only;
import static cymru.diogel.visiting.imports.Files.problems;
import static cymru.diogel.visiting.imports.Files.reading;
import static cymru.diogel.visiting.imports.Files.row;
import static cymru.diogel.visiting.imports.Files.visits;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.visiting.imports.VisitFile.Counts;
import cymru.diogel.visiting.imports.VisitRow.Moment;
import cymru.diogel.visiting.visits.AccessGained;
import cymru.diogel.visiting.visits.Mode;
import cymru.diogel.visiting.visits.Notice;
import cymru.diogel.visiting.visits.Place;
import cymru.diogel.visiting.visits.TimeSource;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitFileTests {
    private static final Moment NEW_YEARS_EVE =
            new Moment(LocalDate.of(2025, 12, 31), LocalTime.of(14, 5));

    @Test
    void every_canonical_heading_is_read() throws IOException {
        var file =
                file(
                        """
                        agencies,recorded_at,time_source,bedroom_seen,seen_alone,child_seen,access,\
                        mode,place,duration_minutes,ended_at,planned_for,area,team,visit_id,notice,\
                        started_at,practitioner_id,child_id,household_id
                        Health; Police,2026-01-02,device,no,yes,yes,partly,in person,home,50,14:55,\
                        2025-12-31 14:00,South,T1,V1,planned,2025-12-31T14:05,P1,C1,H1
                        """);

        assertThat(only(file)).isEqualTo(everythingSaid());
        assertThat(problems(file)).isEmpty();
    }

    private static VisitRow everythingSaid() {
        return new VisitRow(
                2,
                "V1",
                "H1",
                "C1",
                "P1",
                "T1",
                "South",
                NEW_YEARS_EVE,
                TimeSource.DEVICE,
                Notice.PLANNED,
                new Moment(LocalDate.of(2025, 12, 31), LocalTime.of(14, 0)),
                LocalDateTime.of(2025, 12, 31, 14, 55),
                50,
                Place.HOME,
                Mode.IN_PERSON,
                AccessGained.PARTLY,
                true,
                true,
                false,
                new Moment(LocalDate.of(2026, 1, 2), null),
                List.of("Health", "Police"));
    }

    @Test
    void what_a_file_does_not_say_stays_unsaid() throws IOException {
        var visit = only(row("H1,C1,P1,2025-12-31,"));

        assertThat(visit.started()).isEqualTo(new Moment(LocalDate.of(2025, 12, 31), null));
        assertThat(visit.timeSource()).isEqualTo(TimeSource.DATE_ONLY);
        assertThat(visit.notice()).isEqualTo(Notice.UNKNOWN);
        assertThat(visit.place()).isNull();
        assertThat(visit.mode()).isNull();
        assertThat(visit.childSeen()).isNull();
        assertThat(visit.agencies()).isEmpty();
    }

    @Test
    void a_welsh_file_from_a_spreadsheet_is_read() throws IOException {
        var text =
                """
                Dyddiad;Amser;Aelwyd;Plentyn;Gweithiwr Cymdeithasol;Rhybudd;Lle;Tîm;Mynediad\r
                31/12/2025;2.05yp;H1;C1;Siân;Wedi’i gynllunio;Gartref;Môn;Dim ateb\r
                31 Rhagfyr 2025;14:05;H1;C1;Siân;DIRYBUDD;yr ysgol;Môn;\r
                """;
        var reading = file(text, Charset.forName("windows-1252"));

        var visit = visits(reading).getFirst();
        assertThat(visit.started()).isEqualTo(NEW_YEARS_EVE);
        assertThat(visit.practitionerId()).isEqualTo("Siân");
        assertThat(visit.notice()).isEqualTo(Notice.PLANNED);
        assertThat(visit.place()).isEqualTo(Place.HOME);
        assertThat(visit.access()).isEqualTo(AccessGained.NO_REPLY);
        assertThat(problems(reading)).containsExactly("3:7:43 PLACE_NOT_KNOWN yr ysgol");
    }

    @Test
    void a_time_in_its_own_column_is_the_time_of_the_day_beside_it() throws IOException {
        var headings = "household,child,practitioner,visit date,visit time,notice\n";

        assertThat(only(file(headings + "H,C,P,31/12/2025 00:00,14:05,planned\n")).started())
                .isEqualTo(NEW_YEARS_EVE);
        assertThat(only(file(headings + "H,C,P,31/12/2025,,planned\n")).timeSource())
                .isEqualTo(TimeSource.DATE_ONLY);
        assertThat(problems(file(headings + "H,C,P,31/12/2025,soon,planned\n")))
                .containsExactly("2:5:18 DATE_NOT_KNOWN soon");
    }

    @Test
    void a_date_only_source_takes_the_time_away() throws IOException {
        var text = "household,child,practitioner,start,notice,time source\n";

        assertThat(only(file(text + "H,C,P,2025-12-31 09:00,planned,date only\n")).started().at())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "14:55, 2025-12-31T14:55",
        "2026-01-01 00:10, 2026-01-01T00:10",
        "3pm, 2025-12-31T15:00"
    })
    void leaving_may_be_a_time_or_a_moment(String ended, LocalDateTime end) throws IOException {
        var text = "household,child,practitioner,start,notice,ended at\n";

        assertThat(only(file(text + "H,C,P,2025-12-31 14:05,planned," + ended + "\n")).endedAt())
                .isEqualTo(end);
    }

    @Test
    void a_visit_across_midnight_ends_on_the_next_day() throws IOException {
        var text = "household,child,practitioner,start,notice,ended at\n";

        assertThat(only(file(text + "H,C,P,2025-12-31 23:30,planned,00:20\n")).endedAt())
                .isEqualTo(LocalDateTime.of(2026, 1, 1, 0, 20));
    }

    @Test
    void odd_times_on_the_wall_are_kept_and_said() throws IOException {
        var file =
                file(
                        Files.HEADINGS
                                + """

                                H,C,P,2025-03-30 01:30,planned
                                H,C,P,2025-10-26 01:30,planned
                                H,C,P,2025-10-27 00:00,planned
                                """);

        assertThat(visits(file)).hasSize(3);
        assertThat(visits(file).getFirst().started().at()).isEqualTo("01:30");
        assertThat(problems(file))
                .containsExactly(
                        "2:4:7 TIME_DID_NOT_EXIST 2025-03-30 01:30",
                        "4:4:7 TIME_IS_MIDNIGHT 2025-10-27 00:00");
    }

    @Test
    void the_same_row_twice_counts_once_and_a_different_one_is_a_problem() throws IOException {
        var file =
                file(
                        """
                        visit_id,household_id,child_id,practitioner_id,started_at,notice
                        V1,H1,C1,P1,2025-12-31,planned
                        V1,H1,C2,P1,2025-12-31,planned
                        V1,H1,C1,P1,2025-12-31,planned
                        V1,H1,C1,P1,2025-12-30,planned
                        V2,H1,C1,P1,2025-12-30,planned
                        """);

        assertThat(reading(file).counts()).isEqualTo(new Counts(5, 3, 1, 1));
        assertThat(problems(file))
                .containsExactly("4:1:1 VISIT_REPEATED V1", "5:1:1 VISIT_CONTRADICTED V1");
        assertThat(reading(file).problems().kept().getFirst().firstLine()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"planned", "PLANNED", " Planned ", "announced", "Wedi'i gynllunio"})
    void words_are_known_in_any_dress(String word) throws IOException {
        assertThat(only(row("H,C,P,2025-12-31," + word)).notice()).isEqualTo(Notice.PLANNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "unknown", "Unknown", "anhysbys", "not recorded"})
    void nobody_guesses_what_nobody_said(String word) throws IOException {
        assertThat(only(row("H,C,P,2025-12-31," + word)).notice()).isEqualTo(Notice.UNKNOWN);
    }
}
