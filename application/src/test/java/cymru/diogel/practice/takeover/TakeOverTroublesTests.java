package cymru.diogel.practice.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.practice.casefiles.CaseFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** Whatever does not agree is told, and nothing is taken. */
@SpringBootTest
@Transactional
class TakeOverTroublesTests extends TakingOver {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "CHILDREN#C-2,H-1#C-1,H-1#children.csv:3:1 ID_REPEATED C-1",
                "CHILDREN#C-1,H-1#C-1,H-7#children.csv:2:2 REFERENCE_UNKNOWN H-7",
                "FACTS#E-1#E-9#facts.csv:2:1 REFERENCE_NOT_IN_FOLDER E-9",
                "WORKERS#owain.lloyd#nobody.here#workers.csv:3:2 WORKER_UNKNOWN nobody.here",
                "ALLOCATIONS#,T1#,T77#allocations.csv:2:5 TEAM_UNKNOWN T77",
                "ALLOCATIONS#2025-08-29#2025-05-29#allocations.csv:4:4 BEFORE 2025-05-29",
                "REPORTS#2025-09-01 09:20#2018-09-01 09:20"
                        + "#reports.csv:2:2 CALENDAR_UNKNOWN 2018-09-01 09:20",
                "REPORTS#told,#,#reports.csv:2:15 TOGETHER ''",
                "REPORT_CHILDREN#2025-06-02 09:00,W-3#2025-05-02 09:00,W-3"
                        + "#report-children.csv:4:10 BEFORE_OTHER_ROW 2025-05-02 09:00",
                "DISCUSSIONS#section_47_joint#no_section_47"
                        + "#enquiries.csv:2:3 OUTCOME_OPENS_NO_ENQUIRY D-1",
                "DISCUSSIONS#C-1;C-2#C-1#enquiries.csv:3:2 NOT_ONE_OF C-2",
                "DISCUSSIONS#2025-09-01 15:10#2025-09-01 11:10"
                        + "#discussions.csv:2:11 BEFORE 2025-09-01 11:10",
                "ENQUIRIES#2025-09-11 15:00,W-1#2025-08-31 15:00,W-1"
                        + "#enquiries.csv:2:23 BEFORE 2025-08-31 15:00",
                "ENQUIRIES#09:30,W-2#09:30,W-1#enquiries.csv:3:26 RATIFIED_BY_SAME W-1",
                "ENQUIRIES#2025-09-11 09:30,W-2#," + "#reviews.csv:2:2 REVIEW_TOO_EARLY E-2",
                "REVIEWS#W-4#W-2#reviews.csv:2:5 REVIEWER_HAD_PART W-2",
                "REVIEWS#W-4,,agreed#W-4,,not agreed#reviews.csv:2:8 DISAGREEMENT_UNCLEAR ''",
                "CONFERENCES#W-4,2025-09-19#W-4,2025-08-19"
                        + "#conferences.csv:2:15 BEFORE 2025-08-19",
                "DECISIONS#registered#remains"
                        + "#decisions.csv:2:3 DECISION_OF_OTHER_CONFERENCE REMAINS",
                "DECISIONS#K-2,C-1#K-2,C-2#conferences.csv:3:7 DECISION_MISSING [C-1]",
                "DECISIONS#physical;emotional#spiritual"
                        + "#decisions.csv:2:4 CATEGORY_NOT_VALID [spiritual]",
                "INVITATIONS#agency,police#agency,#invitations.csv:4:4 AGENCY_UNCLEAR ''",
                "REGISTER#,2022-08-10#,#register.csv:2:3 REGISTRATION_OVERLAPS 2025-09-19",
                "REGISTER#neglect#greed#register.csv:3:5 CATEGORY_NOT_VALID [greed]",
                "MEETINGS#The co-ordinator was ill.##meetings.csv:3:10 LATE_REASON_MISSING ''",
                "MEETINGS#M-1;M-2,M-3#M-1;M-2,M-2#meetings.csv:2:12 TERM_TWICE [M-2]",
                "PLANS#P-1,C-1#P-1,C-2#plans.csv:2:2 NOT_ONE_OF C-2",
                "PLAN_VERSIONS#P-1,2#P-1,3#plan-versions.csv:3:2 VERSION_OUT_OF_ORDER 3",
                "ACTIONS#done#open#actions.csv:2:11 EVIDENCE_MISSING 2025-10-30",
                "CHRONOLOGY#2024-03-07,school#2024-03-01,school"
                        + "#chronology.csv:2:4 BEFORE 2024-03-01"
            })
    void whatever_does_not_agree_is_told_and_nothing_is_taken(
            CaseFile file, String said, String now, String told) {
        var before = rows();
        var outcome = apply(example().change(file, said, now == null ? "" : now));
        var expected = told.endsWith("''") ? told.substring(0, told.length() - 2) : told;
        assertThat(lines(outcome)).contains(expected);
        assertThat(outcome.isTaken()).isFalse();
        assertThat(more(before)).isEmpty();
    }

    @Test
    void a_second_open_enquiry_and_a_second_open_registration_are_told() {
        var spoiled = example().change(CaseFile.ENQUIRIES, "E-2,C-2", "E-2,C-1");
        for (var now : List.of("SUBSTANTIATED_AT_RISK", "NOT_SUBSTANTIATED")) {
            var row = spoiled.text(CaseFile.ENQUIRIES);
            var at = row.indexOf(now);
            var end = row.indexOf('\n', at);
            spoiled.write(
                    CaseFile.ENQUIRIES, row.substring(0, at) + ",,,,,,," + row.substring(end));
        }
        spoiled.add(CaseFile.REGISTER, "G-2,C-1,2026-01-05,,neglect");
        assertThat(lines(apply(spoiled)))
                .contains(
                        "enquiries.csv:3:2 ENQUIRY_OPEN_TWICE C-1",
                        "register.csv:4:3 REGISTRATION_OVERLAPS 2026-01-05");
    }

    @Test
    void a_stay_that_is_here_already_is_no_second_one() {
        apply(example());
        var other = example();
        other.write(
                CaseFile.REGISTER,
                """
                registration_id,child_id,registered_on,ended_on,categories
                G-7,C-1,2026-02-02,,neglect
                """);
        assertThat(lines(apply(other)))
                .containsExactly("register.csv:2:3 REGISTRATION_OVERLAPS 2026-02-02");
    }
}
