package cymru.diogel.practice.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.practice.casefiles.CaseFile;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** Rolled back each time. */
@SpringBootTest
@Transactional
class TakeOverTests extends TakingOver {
    private static final String EXPECTED =
            """
            people.household=2 people.child=3 people.allocation=3
            people.plan=2 people.conference=2 referrals.report=2
            referrals.named=4 strategy.discussion=1 strategy.about=2
            strategy.party=3 enquiries.enquiry=2 enquiries.determined=2
            enquiries.fact=1 outcomes.review=1 outcomes.verdict=1
            conferences.conference=2 conferences.about=2
            conferences.invited=3 conferences.step=10 register.spell=2
            coregroups.core_group=1 coregroups.member=3
            coregroups.meeting=3 coregroups.attended=5 plans.plan=1
            plans.version=2 plans.action=2 chronology.entry=2
            takeover.taken=48
            """;

    @Test
    void the_example_becomes_exactly_these_rows() {
        var before = rows();
        var outcome = apply(example());

        assertThat(lines(outcome)).isEmpty();
        assertThat(outcome.isTaken()).isTrue();
        var came = new ArrayList<String>();
        more(before).forEach((table, rows) -> came.add(table + "=" + rows));
        assertThat(came).containsExactlyInAnyOrder(EXPECTED.strip().split("\\s+"));
    }

    @Test
    void what_was_not_said_is_not_there() {
        apply(example());
        var child = database.fetchSingle("select * from people.child where reference = 'C-3'");
        assertThat(child.get("born_on")).isNull();
        assertThat(
                        database.fetchValue(
                                """
                                select came from strategy.party where name = 'Ffion Hughes'
                                 and discussion in (select discussion from strategy.about a
                                   join people.child c on c.id = a.child and c.reference = 'C-1')
                                """))
                .isNull();
        var entries =
                database.fetch(
                        """
                        select e.happened_at from chronology.entry e
                          join people.child c on c.id = e.child and c.reference = 'C-1'
                         order by e.happened_on
                        """);
        assertThat(entries.get(0).get(0)).as("a day without a time is no midnight").isNull();
        assertThat(entries.get(1).get(0)).hasToString("14:05:00");
    }

    @Test
    void the_story_of_a_child_has_all_of_it() {
        apply(example());
        var told =
                database
                        .fetchValues(
                                """
                                select split_part(key, ':', 1) from chronology.happening h
                                  join people.child c on c.id = h.child and c.reference = 'C-1'
                                """)
                        .stream()
                        .map(Object::toString)
                        .toList();
        assertThat(told)
                .contains("report", "discussion", "enquiry", "determined", "decision", "entry");
    }

    @Test
    void the_same_folder_again_changes_nothing_and_says_so() {
        apply(example());
        var before = rows();
        var again = apply(example());
        assertThat(lines(again)).isEmpty();
        assertThat(again.counts().values()).allMatch(it -> it.fresh() == 0);
        assertThat(again.counts().get(CaseFile.CHILDREN)).isEqualTo(new TakeOver.Count(3, 0, 3));
        assertThat(more(before)).isEmpty();
    }

    @Test
    void more_of_the_same_system_is_tied_to_what_came_before() {
        apply(example());
        var before = rows();
        var later = example();
        later.add(
                CaseFile.CHRONOLOGY,
                "N-3,C-1,2025-11-30,2025-11-30,police,Police,Seen,,no,no,"
                        + "2025-11-30 10:00,W-1");
        later.write(CaseFile.CHILDREN, "child_id,household_id\nC-4,H-1\n");
        var outcome = apply(later);
        assertThat(lines(outcome)).isEmpty();
        assertThat(more(before))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("chronology.entry", 1, "people.child", 1, "takeover.taken", 2));
    }

    @Test
    void what_came_before_and_says_something_else_is_told_and_nothing_is_taken() {
        apply(example());
        var before = rows();
        var later = example().change(CaseFile.CHILDREN, "Enlli", "Nest");
        later.add(CaseFile.DECISIONS, "K-2,C-2,remains,physical,More.,,,,");
        later.add(CaseFile.FACTS, "E-1,police,2025-09-04 10:00,2025-09-04,Nothing.,W-1");
        var outcome = apply(later);
        assertThat(lines(outcome))
                .contains("children.csv:2:1 ROW_CHANGED C-1", "facts.csv:3:1 ROW_GROWN E-1");
        assertThat(outcome.isTaken()).isFalse();
        assertThat(more(before)).isEmpty();
    }

    @Test
    void a_check_writes_nothing() {
        var before = rows();
        var outcome = check(example());
        assertThat(lines(outcome)).isEmpty();
        assertThat(outcome.counts().get(CaseFile.REPORTS)).isEqualTo(new TakeOver.Count(2, 2, 0));
        assertThat(more(before)).isEmpty();
    }
}
