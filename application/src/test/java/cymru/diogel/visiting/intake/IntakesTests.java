package cymru.diogel.visiting.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.practice.people.People;
import cymru.diogel.testing.PageTest;
import cymru.diogel.visiting.imports.Field;
import cymru.diogel.visiting.imports.HeadingMap;
import cymru.diogel.visiting.imports.Problem.Code;
import cymru.diogel.visiting.intake.Intake.Findings;
import cymru.diogel.visiting.intake.Intake.How;
import cymru.diogel.visiting.intake.Intake.Stage;
import cymru.diogel.visiting.intake.Intake.Tally;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class IntakesTests {
    private static final String HEADINGS =
            "visit_id,household_id,child_id,practitioner_id,team,started_at,notice\n";

    @Autowired private Intakes intakes;
    @Autowired private Admissions admissions;
    @Autowired private Visits visits;
    @Autowired private People people;
    @Autowired private DSLContext database;

    @Test
    void a_check_says_what_importing_would_do_and_writes_no_visit() throws IOException {
        var a = Names.fresh();
        var found = findings(checked(a.siblingsAndOneMore()));

        assertThat(found.tally()).isEqualTo(new Tally(3, 3, 0, 0, 0, 2, 2, 3, 2, 1));
        assertThat(known(a, "V1", "C1", "C2")).isEmpty();
        assertThat(people.householdsByReference(List.of(a.of("H1")))).isEmpty();
    }

    @Test
    void rows_of_one_call_become_one_visit_wherever_they_stand() throws IOException {
        var a = Names.fresh();
        var intake = imported(a.siblingsAndOneMore());

        assertThat(intake.stage()).isEqualTo(Stage.DONE);
        assertThat(findings(intake).tally().visits()).isEqualTo(2);
        var visit = visitOf(a.of("V1") + "|" + a.of("C1"));
        assertThat(visit.children()).hasSize(2);
        assertThat(visit.household())
                .isEqualTo(people.householdsByReference(List.of(a.of("H1"))).get(a.of("H1")));
        assertThat(visit.recording().origin()).isEqualTo(Visit.Origin.IMPORT);
    }

    @Test
    void the_same_file_twice_changes_nothing() throws IOException {
        var a = Names.fresh();
        imported(a.siblingsAndOneMore());
        var stamp = visits.stamp();
        var again = imported(a.siblingsAndOneMore());

        assertThat(findings(again).tally()).isEqualTo(new Tally(3, 0, 3, 0, 0, 0, 0, 0, 0, 0));
        assertThat(visits.stamp()).isEqualTo(stamp);
    }

    @Test
    void without_numbers_a_row_is_known_again_by_whom_and_when() throws IOException {
        var a = Names.fresh();
        var file =
                "household_id,child_id,practitioner_id,started_at,notice\n"
                        + a.row("H1,C1,P1,2025-03-04 10:00,planned")
                        + a.row("H1,C2,P1,2025-03-04 10:00,planned")
                        + a.row("H1,C1,P1,2025-03-04 10:00,planned")
                        + a.row("H1,C1,P1,2025-03-05,planned");
        assertThat(findings(imported(file)).tally())
                .isEqualTo(new Tally(4, 3, 0, 1, 0, 2, 1, 2, 1, 0));
        var british = file.replace("2025-03-04 10:00", "04/03/2025 10:00");
        assertThat(findings(imported(british)).tally())
                .isEqualTo(new Tally(4, 0, 3, 1, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void what_is_here_and_said_otherwise_is_told_and_not_overwritten() throws IOException {
        var a = Names.fresh();
        imported(HEADINGS + a.row("V1,H1,C1,P1,T1,2025-03-04 10:00,planned"));
        var again =
                imported(
                        HEADINGS
                                + a.row("V1,H1,C1,P1,T1,2025-03-04 11:00,planned")
                                + a.row("V1,H1,C2,P1,T1,2025-03-04 11:00,planned"));

        assertThat(codes(again)).containsExactly(Code.VISIT_CHANGED, Code.VISIT_GROWN);
        assertThat(findings(again).tally().rejected()).isEqualTo(2);
        assertThat(visitOf(a.of("V1") + "|" + a.of("C1")).when().at()).hasToString("10:00");
    }

    @Test
    void rows_of_one_visit_that_disagree_are_rejected() throws IOException {
        var a = Names.fresh();
        var intake =
                checked(
                        HEADINGS
                                + a.row("V1,H1,C1,P1,T1,2025-03-04 10:00,planned")
                                + a.row("V1,H1,C2,P1,T1,2025-03-04 10:00,unannounced"));
        assertThat(codes(intake)).containsExactly(Code.VISIT_SPLIT);
        assertThat(intakes.problems(intake.id(), Code.VISIT_SPLIT, 0, 9).getFirst().firstLine())
                .isEqualTo(2);
    }

    @Test
    void all_or_nothing_is_nothing_while_one_row_is_rejected() throws IOException {
        var a = Names.fresh();
        var file = a.siblingsAndOneMore() + a.row("V9,H9,,P1,T1,2025-03-04,planned");
        var intake = checked(file);
        admissions.run(intake.id(), How.ALL_OR_NOTHING);
        assertThat(intakes.find(intake.id()).orElseThrow().stage()).isEqualTo(Stage.CHECKED);
        assertThat(known(a, "V1", "C1", "C2")).isEmpty();

        admissions.run(intake.id(), How.GOOD_ROWS);
        assertThat(intakes.find(intake.id()).orElseThrow().stage()).isEqualTo(Stage.DONE);
        assertThat(known(a, "V1", "C1", "C2")).hasSize(2);
    }

    @Test
    void what_headings_mean_is_remembered_for_files_with_the_same_headings() throws IOException {
        var a = Names.fresh();
        var headings = a.row("Hwsh,Plentynsh,Gweithsh,Prydsh,Rhybuddsh");
        var rows = a.row("H1,C1,P1,2025-03-04 10:00,planned");
        var refused = checked(headings + rows);
        assertThat(refused.stage()).isEqualTo(Stage.REFUSED);

        var fields =
                List.of(
                        Field.HOUSEHOLD_ID,
                        Field.CHILD_ID,
                        Field.PRACTITIONER_ID,
                        Field.STARTED_AT,
                        Field.NOTICE);
        var meaning = HeadingMap.standard();
        for (var i = 0; i < fields.size(); i++) {
            meaning = meaning.with(headings.strip().split(",", -1)[i], fields.get(i));
        }
        admissions.mean(refused.id(), meaning);
        admissions.check(refused.id());
        assertThat(intakes.find(refused.id()).orElseThrow().stage()).isEqualTo(Stage.CHECKED);
        assertThat(findings(checked(headings + rows)).tally().fresh()).isEqualTo(1);
    }

    @Test
    void hostile_values_are_kept_to_the_letter_or_rejected() throws IOException {
        var a = Names.fresh();
        for (var value :
                List.of("O'Brien", "Llŷr|\\", "=cmd|' /C calc'!A0", "'; drop table", "😀{}%s")) {
            var intake = imported(HEADINGS + a.row("V" + value + ",H1,C1,P1,T1,2025-03-04,"));
            assertThat(findings(intake).tally().fresh()).as(value).isEqualTo(1);
        }
    }

    @Test
    void the_bytes_are_kept_until_imported_and_nothing_of_the_folders() throws IOException {
        var a = Names.fresh();
        var intake = checked(a.siblingsAndOneMore());
        assertThat(intake.name()).isEqualTo("visits.csv");
        assertThat(parts(intake.id())).isEqualTo(1);
        admissions.run(intake.id(), How.GOOD_ROWS);
        assertThat(parts(intake.id())).isZero();
        admissions.run(intake.id(), How.GOOD_ROWS);
        assertThat(intakes.find(intake.id()).orElseThrow().stage()).isEqualTo(Stage.DONE);
    }

    @Test
    void work_whose_process_is_gone_is_seen_to_be_interrupted() throws IOException {
        var intake = checked(Names.fresh().siblingsAndOneMore());
        database.execute("update intake.job set stage = 'RUNNING' where id = ?", intake.id());
        assertThat(intakes.find(intake.id()).orElseThrow().stage()).isEqualTo(Stage.INTERRUPTED);
        admissions.run(intake.id(), How.GOOD_ROWS);
        assertThat(intakes.find(intake.id()).orElseThrow().stage()).isEqualTo(Stage.DONE);
    }

    private Intake checked(String text) throws IOException {
        var bytes = new ByteArrayInputStream(text.getBytes(UTF_8));
        var id = intakes.receive("C:\\Users\\me\\visits.csv", bytes);
        admissions.check(id);
        return intakes.find(id).orElseThrow();
    }

    private Intake imported(String text) throws IOException {
        var intake = checked(text);
        admissions.run(intake.id(), How.GOOD_ROWS);
        return intakes.find(intake.id()).orElseThrow();
    }

    private List<Code> codes(Intake intake) {
        return intakes.problems(intake.id(), null, 0, 100).stream().map(it -> it.code()).toList();
    }

    private Set<String> known(Names a, String visit, String first, String second) {
        return visits.known(
                List.of(a.of(visit) + "|" + a.of(first), a.of(visit) + "|" + a.of(second)));
    }

    private Visit visitOf(String reference) {
        var id =
                database.fetchValue(
                        "select visit from intake.imported where reference = ?", reference);
        return visits.find((UUID) Objects.requireNonNull(id)).orElseThrow();
    }

    private int parts(UUID id) {
        return database.fetch("select part from intake.file where job = ?", id).size();
    }

    private static Findings findings(Intake intake) {
        return Objects.requireNonNull(intake.findings());
    }

    /** References that no other test uses. */
    private record Names(String mark) {
        static Names fresh() {
            return new Names(UUID.randomUUID().toString().substring(0, 8));
        }

        String of(String reference) {
            return reference + mark;
        }

        /** A row whose every reference is marked. */
        String row(String cells) {
            return cells.replaceAll("([VHCPT]\\w*|\\p{L}+sh)(?=,|$)", "$1" + mark) + "\n";
        }

        String siblingsAndOneMore() {
            return HEADINGS
                    + row("V1,H1,C1,P1,T1,2025-03-04 10:00,planned")
                    + row("V2,H2,C3,P2,T1,2025-03-05,")
                    + row("V1,H1,C2,P1,T1,2025-03-04 10:00,planned");
        }
    }
}
