package cymru.diogel.visiting.visits;

import static cymru.diogel.visiting.visits.SomeVisit.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.visiting.visits.Visit.Circumstances;
import cymru.diogel.visiting.visits.Visit.Recording;
import cymru.diogel.visiting.visits.Visit.Remarks;
import cymru.diogel.visiting.visits.Visit.Seen;
import cymru.diogel.visiting.visits.Visit.Words;
import cymru.diogel.visiting.visits.Visits.Outcome;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class CorrectionTests {
    private final Visits visits;
    private final DSLContext database;
    private final UUID manager = UUID.randomUUID();
    private final SomeVisit told = aVisit().planned("2024-07-09T13:30");
    private final Visit visit = told.visit();

    CorrectionTests(@Autowired Visits visits, @Autowired DSLContext database) {
        this.database = database;
        this.visits = visits;
    }

    @BeforeEach
    void record() {
        visits.record(visit, UUID.randomUUID());
    }

    @Test
    void a_correction_keeps_what_was_said_before_and_by_whom_and_why() {
        var change = told.saying(new Words(null, "Nain", "All is well.", null)).visit();
        var kept = (Outcome.Kept) visits.correct(change, manager, "A word was missing");
        assertThat(kept.visit().words().account()).isEqualTo("All is well.");
        assertThat(kept.visit().recording().revision()).isEqualTo(1);
        assertThat(visits.find(visit.id())).contains(kept.visit());
        assertThat(visits.corrections(visit.id()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.before()).isEqualTo(visit);
                    assertThat(it.by()).isEqualTo(manager);
                    assertThat(it.reason()).isEqualTo("A word was missing");
                    assertThat(it.revision()).isEqualTo(1);
                });
    }

    @Test
    void every_optional_value_can_be_taken_back() {
        var child = visit.children().getFirst().child();
        var change =
                told.planned(null)
                        .from("13:35", null)
                        .seeing(new Seen(child, null, true, null, null, null, Remarks.NONE))
                        .saying(Words.NONE)
                        .visit();
        visits.correct(change, manager, "None of it was so");
        assertThat(visits.find(visit.id()))
                .contains(change.at(visit.recording().revised(1)))
                .get()
                .matches(it -> it.plannedFor() == null && it.when().ended() == null);
    }

    // Written before the form asked for purpose, language and the rest.
    @Test
    void a_version_kept_before_the_form_asked_more_is_still_read() {
        visits.correct(told.saying(words("new")).visit(), manager, "why");
        database.execute(
                """
                update visits.correction
                   set before = jsonb_set(before - 'circumstances', '{children}',
                       (select jsonb_agg(child - 'remarks')
                          from jsonb_array_elements(before -> 'children') child))
                 where visit = ?
                """,
                visit.id());
        var before = visits.corrections(visit.id()).getFirst().before();
        assertThat(before.circumstances()).isEqualTo(Circumstances.NONE);
        assertThat(before.children()).extracting(Seen::remarks).containsOnly(Remarks.NONE);
        assertThat(before.words()).isEqualTo(visit.words());
    }

    @Test
    void a_second_correction_from_the_same_reading_changes_nothing() {
        visits.correct(told.saying(words("one")).visit(), manager, "first");
        var late = visits.correct(told.saying(words("two")).visit(), manager, "second");
        assertThat(late).isInstanceOf(Outcome.Stale.class);
        assertThat(((Outcome.Stale) late).current().words()).isEqualTo(words("one"));
        assertThat(visits.corrections(visit.id())).hasSize(1);
    }

    @Test
    void corrections_follow_each_other_the_last_first() {
        for (var revision = 0; revision < 3; revision++) {
            var read = new Recording(visit.recording().at(), manager, Visit.Origin.FORM, revision);
            var change = told.saying(words("version " + revision)).visit().at(read);
            assertThat(visits.correct(change, manager, "why")).isInstanceOf(Outcome.Kept.class);
        }
        assertThat(visits.corrections(visit.id()))
                .extracting(it -> it.before().words().account())
                .containsExactly("version 1", "version 0", "All well.");
    }

    @Test
    void an_intention_still_finds_its_visit_after_a_correction() {
        var again = aVisit().visit();
        var intention = UUID.randomUUID();
        visits.record(again, intention);
        visits.correct(again, manager, "no reason");
        assertThat(visits.ofIntention(intention)).map(Visit::id).contains(again.id());
    }

    @Test
    void a_correction_obeys_the_same_rules() {
        var change = told.met(AccessGained.REFUSED, null).visit();
        assertThat(visits.correct(change, manager, "why")).isInstanceOf(Outcome.Refused.class);
        assertThat(visits.find(visit.id())).contains(visit);
    }

    private static Words words(String account) {
        return new Words(null, null, account, null);
    }
}
