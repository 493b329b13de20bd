package cymru.diogel.practice.referrals.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.referrals.Referrals;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a report tells in the story of a child, and on the lists of those who are to act. */
@PageTest
class ReportStoryTests {
    @Autowired private County county;
    @Autowired private Access access;
    @Autowired private TestClock clock;
    private Reporting reporting;
    private Account door;
    private Account worker;
    private Family family;

    @BeforeEach
    void begin(@Autowired MockMvcTester mvc, @Autowired Referrals referrals) {
        reporting = new Reporting(mvc, referrals);
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        door = county.a(Role.FRONT_DOOR);
        worker = county.a(Role.PRACTITIONER);
        family = county.aFamily().allocatedTo(worker).arrive();
    }

    @Test
    void the_childs_worker_reads_in_its_story_what_was_reported_and_decided() {
        var id = matched();
        var story = "/children/" + Reporting.child(family) + "/chronology";
        assertThat(reporting.get(worker, story)).bodyText().contains("Report of concern");
        reporting.decide(door, id);
        assertThat(reporting.get(worker, story))
                .bodyText()
                .contains("Report of concern: Strategy discussion");
        assertThat(reporting.get(worker, report(id)))
                .bodyText()
                .contains("A bruise on the arm", "Meet today");
    }

    @Test
    void another_agency_reads_that_it_was_reported_and_not_what_was_said() {
        var id = matched();
        var nurse = county.a(Role.PARTNER);
        access.open(
                Ground.Opening.lasting(
                        Reporting.child(family), nurse.id(), LocalDate.of(2026, 7, 1)),
                Ground.AGENCY);
        assertThat(reporting.get(nurse, report(id)))
                .bodyText()
                .contains("Not shown on the ground")
                .doesNotContain("A bruise on the arm");
        assertThat(reporting.get(county.a(Role.PRACTITIONER), report(id))).hasStatus(404);
    }

    @Test
    void a_manager_finds_what_nobody_took_on_the_list_of_the_day() {
        var manager = county.a(Role.TEAM_MANAGER, county.aTeam());
        var id = matched();
        var reference = reporting.report(id).reference();
        assertThat(reporting.get(manager, "/work"))
                .bodyText()
                .doesNotContain("Decide on report " + reference);
        reporting.post(manager, id, "/take");
        assertThat(reporting.get(manager, "/work"))
                .bodyText()
                .contains("Decide on report " + reference);
        reporting.decide(manager, id);
        assertThat(reporting.get(manager, "/work"))
                .bodyText()
                .doesNotContain("Decide on report " + reference)
                .contains("Answer the maker of report " + reference);
        reporting.post(manager, id, "/answer", "how", "TOLD", "words", "We meet today");
        assertThat(reporting.get(manager, "/work"))
                .bodyText()
                .doesNotContain("Answer the maker of report " + reference)
                .contains("Close report " + reference);
        reporting.post(manager, id, "/close");
        assertThat(reporting.get(manager, "/work"))
                .bodyText()
                .doesNotContain("Close report " + reference);
    }

    private String report(UUID id) {
        var named = reporting.referrals().named(List.of(id)).getOrDefault(id, List.of()).getFirst();
        return "/children/" + Reporting.child(family) + "/reports/" + named.id();
    }

    private UUID matched() {
        var id = reporting.sent(county.a(Role.SCHOOL), family, "no");
        reporting.post(door, id, "/take");
        reporting.matching(door, id, family);
        return id;
    }
}
