package cymru.diogel.practice.search;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.practice.families.Corrections;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Fact.Address;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.families.Period;
import cymru.diogel.practice.families.Redactions;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a fact said, once it is taken out, is in no table and found by no search. */
@PageTest
class RedactedFactTests {
    @Autowired private County county;
    @Autowired private Families families;
    @Autowired private Corrections corrections;
    @Autowired private Redactions redactions;
    @Autowired private People people;
    @Autowired private Search search;
    @Autowired private TestClock clock;
    @Autowired private DSLContext database;

    private Viewer viewer = new Viewer(UUID.randomUUID(), "", "", Role.PRACTITIONER, null, "en");
    private UUID child = UUID.randomUUID();
    private UUID home = UUID.randomUUID();
    private String secret = "";

    @BeforeEach
    void aRefuge() {
        clock.stopAt(Instant.parse("2026-07-14T08:00:00Z"));
        var account = county.a(Role.PRACTITIONER);
        viewer = new Viewer(account.id(), "", account.name(), account.role(), account.team(), "en");
        var family = county.aFamily().allocatedTo(account).arrive();
        child = family.child().id();
        home = family.household().id();
        secret = "Lloches " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        clock.pass(Duration.ofHours(1));
    }

    @Test
    void a_search_finds_it_no_more() {
        var line = families.say(child, address(secret), Period.ALWAYS, viewer.id());
        assertThat(search.find(viewer, secret)).isNotEmpty();
        assertThat(redactions.redact(line)).isEqualTo(secret);
        assertThat(search.find(viewer, secret)).isEmpty();
        assertThat(redactions.canRedact(line)).isFalse();
    }

    @Test
    void no_version_and_no_correction_says_it_and_that_there_was_one_is_kept() {
        var line = families.say(child, address(secret), Period.ALWAYS, viewer.id());
        clock.pass(Duration.ofHours(1));
        var known = families.known(List.of(child)).values().iterator().next();
        var wrong =
                known.all(Address.class)
                        .filter(it -> it.line().equals(line))
                        .findFirst()
                        .orElseThrow();
        var other = address(secret + " 2");
        corrections.ask(new Corrections.Wish(wrong, other, null, "Not " + secret), viewer.id());
        families.correct(line, Period.ALWAYS, address(secret + " 3"), viewer.id(), "Was " + secret);
        redactions.redact(line);
        for (var table : List.of("address", "correction")) {
            var rows =
                    database.fetch(
                            "select it::text from families.%s it where line = ?".formatted(table),
                            line);
            assertThat(rows).isNotEmpty();
            assertThat(rows.formatCSV()).doesNotContain(secret);
        }
        assertThat(families.known(List.of(child)).values().iterator().next().all(Address.class))
                .noneMatch(it -> it.line().equals(line));
    }

    @Test
    void the_household_loses_the_address_that_went() {
        var known = families.known(List.of(child)).values().iterator().next();
        var line = known.all(Address.class).findFirst().orElseThrow().line();
        redactions.redact(line);
        assertThat(people.families(List.of(home)).values())
                .allSatisfy(it -> assertThat(it.household().address()).isNull());
    }

    @Test
    void an_official_name_holds_nothing_to_take_out() {
        var known = families.known(List.of(child)).values().iterator().next();
        var line = known.all(Fact.Name.class).findFirst().orElseThrow().line();
        assertThat(redactions.canRedact(line)).isFalse();
    }

    private static Address address(String text) {
        return new Address(Address.Where.FOUND, text, null);
    }
}
