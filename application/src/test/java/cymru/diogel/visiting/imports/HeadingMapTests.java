package cymru.diogel.visiting.imports;

import static cymru.diogel.visiting.imports.Files.file;
import static cymru.diogel.visiting.imports.Files.problems;
import static cymru.diogel.visiting.imports.Files.visits;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.visiting.imports.HeadingMap.Heading;
import cymru.diogel.visiting.imports.HeadingMap.Use;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingMapTests {
    private static final String UNUSUAL =
            """
            Teulu ref,child_id,practitioner_id,started_at,Tick box,Colour
            H,C,P,2025-12-31,planned,red
            """;

    @ParameterizedTest
    @CsvSource({
        "household_id, HOUSEHOLD_ID",
        "Household ID, HOUSEHOLD_ID",
        "HOUSEHOLD-ID, HOUSEHOLD_ID",
        "aelwyd, HOUSEHOLD_ID",
        "Rhif yr aelwyd, HOUSEHOLD_ID",
        "Tim, TEAM",
        "TÎM, TEAM",
        "Ti\u0302m, TEAM",
        "Enw'r tîm, TEAM",
        "Enw’r tîm, TEAM",
        "Start, STARTED_AT",
        "Dyddiad, DATE",
        "Visit date, DATE",
        "Visit time, TIME",
        "Planned / unannounced?, NOTICE"
    })
    void a_heading_is_known_in_any_dress(String text, Field field) {
        var columns =
                HeadingMap.standard().match(List.of(text), EnumSet.allOf(Field.class)).columns();
        assertThat(columns).containsExactly(new Heading(text, field, Use.READ));
    }

    @Test
    void every_canonical_heading_means_itself() {
        for (var field : Field.values()) {
            var headings =
                    HeadingMap.standard()
                            .match(List.of(field.heading()), EnumSet.allOf(Field.class));
            assertThat(headings.column(field)).as(field.heading()).isZero();
        }
    }

    @Test
    void columns_of_our_own_files_that_no_import_takes_are_passed_over() {
        var further = List.of("visit_purposes", "not_alone_because", "Visit Language");
        assertThat(HeadingMap.standard().match(further, Field.ofVisits()).columns())
                .extracting(HeadingMap.Heading::use)
                .containsOnly(HeadingMap.Use.IGNORED);
    }

    @Test
    void an_unknown_heading_is_offered_for_mapping_and_a_missing_one_refuses() throws IOException {
        assertThat(problems(file(UNUSUAL)))
                .containsExactly(
                        "1:1:1 HEADING_UNKNOWN Teulu ref",
                        "1:5:47 HEADING_UNKNOWN Tick box",
                        "1:6:56 HEADING_UNKNOWN Colour",
                        "1:1:1 HEADING_MISSING household_id",
                        "1:1:1 HEADING_MISSING notice");
        assertThat(visits(file(UNUSUAL))).isEmpty();
        assertThat(file(UNUSUAL).preview(5).headings().columns())
                .extracting(Heading::use)
                .containsExactly(
                        Use.UNKNOWN, Use.READ, Use.READ, Use.READ, Use.UNKNOWN, Use.UNKNOWN);
    }

    @Test
    void what_a_person_says_of_a_heading_is_used_whatever_its_dress() throws IOException {
        var map =
                HeadingMap.standard()
                        .with("TEULU REF", Field.HOUSEHOLD_ID)
                        .with("Tick-box", Field.NOTICE)
                        .ignoring("colour");
        var file = new VisitFile(file(UNUSUAL).source(), map, file(UNUSUAL).today());

        assertThat(problems(file)).isEmpty();
        assertThat(visits(file)).hasSize(1);
        assertThat(new HeadingMap(map.chosen(), map.ignored())).isEqualTo(map);
        assertThat(file.preview(5).rows())
                .containsExactly(List.of("H", "C", "P", "2025-12-31", "planned", "red"));
    }

    @Test
    void what_a_person_says_outweighs_what_is_known_from_the_start() {
        var map = HeadingMap.standard().ignoring("team").with("area", Field.TEAM);

        var headings = map.match(List.of("team", "area"), Field.ofVisits());
        assertThat(headings.column(Field.TEAM)).isEqualTo(1);
        assertThat(headings.columns().getFirst().use()).isEqualTo(Use.IGNORED);
    }

    @Test
    void two_columns_of_one_meaning_are_refused() throws IOException {
        assertThat(problems(file(Files.HEADINGS + ",household\nH,C,P,2025-12-31,,H\n")))
                .containsExactly("1:6:57 HEADING_REPEATED household");
    }

    @Test
    void a_title_above_the_headings_is_passed_over() throws IOException {
        var file = file("Visits 2025\n\nPrinted,31/12/2025\n" + Files.HEADINGS + "\nH,C,P,x,\n");

        assertThat(problems(file)).containsExactly("5:4:7 DATE_NOT_KNOWN x");
    }

    @Test
    void a_file_of_something_else_lacks_every_heading_we_need() throws IOException {
        assertThat(problems(file("name,colour\nred,blue\n")))
                .containsExactly(
                        "1:1:1 HEADING_UNKNOWN name",
                        "1:2:6 HEADING_UNKNOWN colour",
                        "1:1:1 HEADING_MISSING household_id",
                        "1:1:1 HEADING_MISSING child_id",
                        "1:1:1 HEADING_MISSING practitioner_id",
                        "1:1:1 HEADING_MISSING started_at",
                        "1:1:1 HEADING_MISSING notice");
    }
}
