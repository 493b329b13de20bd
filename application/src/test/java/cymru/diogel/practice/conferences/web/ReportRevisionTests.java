package cymru.diogel.practice.conferences.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.practice.conferences.AgencyReport;
import cymru.diogel.practice.conferences.Conferences;
import cymru.diogel.practice.coregroups.CoreGroups;
import cymru.diogel.practice.coregroups.Member;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nobody types what is known: reports are revised and carried over, and members are named. */
@PageTest
class ReportRevisionTests {
    @Autowired private ApplicationContext beans;
    @Autowired private TestClock clock;
    @Autowired private Conferences conferences;
    @Autowired private CoreGroups groups;
    private Conferring all;

    @BeforeEach
    void begin() {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        all = Conferring.begin(beans);
    }

    @Test
    void an_agency_revises_its_report_until_the_conference_begins_and_both_stay() {
        var id = all.invited(10);
        all.done(all.report(id, all.nurse()));
        var form = all.get(all.nurse(), Conferring.at(id, "/report"));
        assertThat(form).bodyText().contains("Send the report again", "We saw the children");
        QueryCount.assertThatFewWereSent(form);
        all.done(all.report(id, all.nurse()).with("known", "We saw them on seven days."));
        assertThat(conferences.reports(id))
                .extracting(it -> it.words().known())
                .containsExactly("We saw them on seven days.");
        assertThat(all.get(all.chair(), "/conferences/" + id))
                .bodyText()
                .contains("1 agency report", "revised once", "seven days", "on six days");
        all.done(all.hold(id, "THERE"));
        all.done(all.report(id, all.nurse()).with("known", "Too late"));
        assertThat(conferences.reports(id))
                .extracting(it -> it.words().known())
                .containsExactly("We saw them on seven days.");
        assertThat(all.get(all.nurse(), Conferring.at(id, "/report")))
                .bodyText()
                .doesNotContain("Send the report again");
    }

    @Test
    void a_review_begins_with_what_was_written_before_and_asks_anew_for_each_child() {
        var first = all.invited(10);
        all.done(all.report(first, all.worker()).with("known", "The worker knew this."));
        all.done(all.report(first, all.nurse()));
        all.done(all.hold(first, "THERE"));
        all.done(all.decide(first));
        clock.stopAt(Instant.parse("2026-10-05T10:00:00Z"));
        var review = UUID.randomUUID();
        all.done(all.call(review, 0));
        var form = all.get(all.worker(), Conferring.at(review, "/report"));
        assertThat(form)
                .bodyText()
                .contains("What was written for the conference of 16 July 2026")
                .contains("We saw the children on six days.")
                .contains("begins with what your agency wrote", "The worker knew this.");
        QueryCount.assertThatFewWereSent(form);
        assertThat(all.report(review, all.worker()).with("holds-1", "").send(all.mvc()))
                .hasStatus(422);
        all.done(all.inviteNurse(review));
        assertThat(all.get(all.nurse(), Conferring.at(review, "/report")))
                .bodyText()
                .contains("begins with what your agency wrote")
                .as("of a child they no longer see, no more than their own words")
                .doesNotContain("The worker knew this.");
    }

    @Test
    void whom_the_conference_names_belongs_to_the_core_group() {
        var id = all.held(10);
        var form = all.get(all.chair(), Conferring.at(id, "/decide"));
        assertThat(form).bodyText().contains("Who belongs to the core group?");
        var decide = all.decide(id);
        for (var it : conferences.invited(id)) {
            if (!"police".equals(it.whom().agency())) {
                decide = decide.with("member-" + it.id(), "yes");
            }
        }
        all.done(decide);
        var group = groups.of(List.of(all.child(1).id())).getFirst();
        assertThat(group.children())
                .containsExactlyInAnyOrder(all.child(1).id(), all.child(2).id());
        assertThat(groups.members(group.id()))
                .extracting(Member::name)
                .contains(all.worker().name(), "The mother", all.nurse().name(), "Tros Gynnal")
                .doesNotContain("Somebody of police")
                .doesNotHaveDuplicates();
        assertThat(groups.members(group.id()))
                .filteredOn(it -> all.nurse().id().equals(it.account()))
                .extracting(Member::agency)
                .containsExactly(Member.Agency.HEALTH);
    }

    @Test
    void what_an_agency_without_an_account_sent_is_written_down_for_it_and_for_no_other() {
        var id = all.invited(10);
        assertThat(all.get(all.worker(), Conferring.at(id, "/report")))
                .bodyText()
                .contains("Reports of agencies without an account", "Police");
        all.done(all.report(id, all.worker()).with("agency", "police"));
        all.done(all.report(id, all.worker()).with("agency", "school"));
        all.done(all.report(id, all.nurse()).with("agency", "police"));
        assertThat(conferences.reports(id))
                .extracting(AgencyReport::agency)
                .containsExactlyInAnyOrder("police", "social-work", "health-visiting");
    }

    @Test
    void opinions_of_a_revised_report_are_those_it_says_now() {
        var id = all.invited(10);
        all.done(all.report(id, all.nurse()));
        all.done(all.report(id, all.nurse()).with("holds-1", "AGAINST"));
        assertThat(conferences.reports(id).getFirst().opinions())
                .filteredOn(it -> it.child().equals(all.child(1).id()))
                .extracting(AgencyReport.Opinion::holds)
                .containsExactly(AgencyReport.Holds.AGAINST);
    }
}
