package cymru.diogel.practice.families;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.trail.Actor;
import cymru.diogel.practice.families.Fact.Name;
import cymru.diogel.practice.families.Fact.Tie;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whom the database lets through of somebody tied to a child by mistake. */
@PageTest
class FormerTieTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private Families families;
    @Autowired private TestClock clock;
    @Autowired private DSLContext database;

    private Account worker;
    private UUID child = UUID.randomUUID();
    private UUID stranger = UUID.randomUUID();
    private UUID line = UUID.randomUUID();

    @BeforeEach
    void aStrangerTiedByMistake() {
        clock.stopAt(Instant.parse("2026-07-14T08:00:00Z"));
        worker = county.a(Role.PRACTITIONER);
        child = county.aFamily().allocatedTo(worker).arrive().child().id();
        stranger = UUID.randomUUID();
        var tie = fact(child, new Tie(stranger, Tie.Role.FATHER, false));
        line = tie.line();
        families.add(
                Set.of(stranger), List.of(fact(stranger, Name.official("Gwilym", "Estron")), tie));
        clock.pass(Duration.ofDays(1));
    }

    @Test
    void while_the_tie_is_believed_the_person_is_read() {
        assertThat(persons("name")).contains(stranger);
    }

    @Test
    void corrected_away_the_person_is_read_no_more_and_the_tie_is_still_known_to_have_been() {
        as(
                worker,
                () ->
                        families.correct(
                                line, Period.ALWAYS, null, worker.id(), "Another man of the name"));
        for (var table : List.of("name", "life", "address", "language")) {
            assertThat(persons(table)).as(table).doesNotContain(stranger);
        }
        assertThat(persons("person", "id")).doesNotContain(stranger);
        assertThat(persons("tie", "other")).contains(stranger);
    }

    @Test
    void the_page_of_what_was_known_shows_the_former_tie_without_the_person() {
        clock.pass(Duration.ofDays(1));
        as(
                worker,
                () ->
                        families.correct(
                                line, Period.ALWAYS, null, worker.id(), "Another man of the name"));
        clock.pass(Duration.ofDays(1));
        var address = "/children/" + child + "/as-known?on=14/7/2026";
        var page = mvc.get().uri(address).with(signedInAs(worker)).exchange();
        assertThat(page)
                .bodyText()
                .contains("somebody whose record is not open to you: Father")
                .doesNotContain("Estron");
    }

    @Test
    void whoever_writes_of_a_child_may_say_its_tie_otherwise() {
        as(
                worker,
                () ->
                        families.change(
                                line,
                                Period.ALWAYS,
                                new Tie(stranger, Tie.Role.FATHER, true),
                                worker.id()));
        assertThat(persons("name")).contains(stranger);
    }

    private Set<UUID> persons(String table) {
        return persons(table, "person");
    }

    private Set<UUID> persons(String table, String column) {
        var found = new HashSet<UUID>();
        as(
                worker,
                () ->
                        found.addAll(
                                database.fetch(
                                                "select %s from families.%s"
                                                        .formatted(column, table))
                                        .getValues(column, UUID.class)));
        return found;
    }

    private static void as(Account account, Runnable work) {
        var actor = Actor.stranger(UUID.randomUUID(), null);
        actor.as(account.id(), account.role().name()).run(work);
    }

    private static Version fact(UUID person, Fact says) {
        return Version.first(person, says, Period.ALWAYS, Version.Knowledge.TAKEN_OVER);
    }
}
