package cymru.diogel.practice.enquiries.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.practice.enquiries.Conduct;
import cymru.diogel.practice.enquiries.Enquiries;
import cymru.diogel.practice.enquiries.Stage;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PageTest
class EnquiryPagesTests {
    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private Enquiries enquiries;
    @Autowired private List<FigureSource> figures;
    private Enquiring enquiring;
    private Account worker;
    private Account manager;

    @BeforeEach
    void begin(@Autowired ApplicationContext beans) {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        enquiring = new Enquiring(beans);
        var team = county.aTeam();
        worker = county.a(Role.PRACTITIONER, team);
        manager = county.a(Role.TEAM_MANAGER, team);
    }

    @Test
    void t06_one_discussion_of_three_children_opens_three_enquiries() {
        var family = county.aFamily().withChildren(3).allocatedTo(worker).arrive();
        var children = family.children().stream().map(it -> it.id()).toArray(UUID[]::new);
        var discussion = enquiring.discussing().concluded("SECTION_47_SINGLE", worker, children);
        for (var child : children) {
            var it = enquiring.of(child);
            assertThat(it).hasSize(1);
            assertThat(it.getFirst().begun().first()).isEqualTo(discussion.id());
            assertThat(it.getFirst().type()).isEqualTo(Conduct.Type.SINGLE);
            assertThat(it.getFirst().limits().assessment()).isEqualTo("2026-09-15");
            assertThat(it.getFirst().limits().conduct()).isEqualTo("2026-07-30");
        }
        assertThat(enquiring.discussing().get(worker, "/strategy/" + discussion.id()))
                .bodyText()
                .contains(enquiring.last(children[2]).reference());
    }

    @Test
    void a_child_with_an_open_enquiry_gets_no_second_one_and_the_page_says_so() {
        var work = enquiring.opened(worker);
        clock.pass(Duration.ofDays(7));
        var again = enquiring.discussing().recorded(worker, work.child());
        assertThat(enquiring.discussing().get(worker, "/strategy/" + again.id()))
                .bodyText()
                .contains("no second enquiry is opened");
        enquiring.discussing().conclude(again, "SECTION_47_SINGLE").send(enquiring.mvc());
        assertThat(enquiring.of(work.child())).hasSize(1);
        var it = enquiring.find(work);
        assertThat(it.begun().last()).isEqualTo(again.id()).isNotEqualTo(it.begun().first());
        assertThat(it.begun().startedOn()).isEqualTo("2026-07-16");
        assertThat(it.limits().assessment()).isEqualTo("2026-09-15");
        assertThat(it.limits().conduct()).isEqualTo("2026-08-06");
        assertThat(it.conduct().history())
                .extracting(Conduct.Since::type)
                .containsExactly(Conduct.Type.JOINT, Conduct.Type.SINGLE);
        assertThat(enquiring.discussing().get(worker, "/enquiries/" + work.id()))
                .bodyText()
                .contains("/strategy/" + again.id());
    }

    @Test
    void no_enquiry_is_opened_where_none_was_decided() {
        var family = county.aFamily().allocatedTo(worker).arrive();
        enquiring.discussing().concluded("NO_SECTION_47_ASSESSMENT", worker, family.child().id());
        assertThat(enquiring.of(family.child().id())).isEmpty();
    }

    @Test
    void a_determination_needs_a_lead_and_the_child_seen_or_why_not() {
        var work = enquiring.opened(worker);
        var early = enquiring.determine(work, "NOT_SUBSTANTIATED").send(enquiring.mvc());
        assertThat(early).hasStatus(422).bodyText().contains("Say first who leads the enquiry");
        enquiring.lead(work).send(enquiring.mvc());
        assertThat(enquiring.on(work, "/seen", "seen", "not").send(enquiring.mvc())).hasStatus(422);
        enquiring
                .on(work, "/seen", "seen", "not", "unseen", "Abroad with her grandmother")
                .send(enquiring.mvc());
        assertThat(enquiring.determine(work, "NOT_SUBSTANTIATED").send(enquiring.mvc()))
                .hasStatus3xxRedirection();
        assertThat(enquiring.find(work).stage()).isEqualTo(Stage.DETERMINED);
    }

    @Test
    void t80_the_first_determination_counts_when_another_manager_has_ratified_it() {
        var work = enquiring.ready(worker);
        enquiring.determine(work, "NOT_SUBSTANTIATED").send(enquiring.mvc());
        assertThat(enquiring.find(work).isIncomplete()).isTrue();
        assertThat(counted("determination-1")).doesNotContain(work.id());
        assertThat(counted("enquiries-incomplete")).contains(work.id());
        assertThat(enquiring.discussing().get(manager, "/enquiries?only=incomplete"))
                .bodyText()
                .contains(work.id().toString())
                .contains("waits for a manager");
        assertThat(enquiring.ratify(work, worker).send(enquiring.mvc())).hasStatus(404);
        enquiring.ratify(work, manager).send(enquiring.mvc());
        assertThat(enquiring.find(work).isIncomplete()).isFalse();
        assertThat(counted("determination-1")).contains(work.id());
        assertThat(counted("assessments-in-time")).contains(work.id());
    }

    @Test
    void a_manager_who_determined_it_does_not_ratify_it() {
        var family = county.aFamily().allocatedTo(worker).arrive();
        var opened = enquiring.opened(worker, family.child().id());
        var work = new Enquiring.Work(manager, opened.child(), opened.id());
        enquiring.lead(work).send(enquiring.mvc());
        enquiring.seen(work).send(enquiring.mvc());
        enquiring.determine(work, "NOT_SUBSTANTIATED").send(enquiring.mvc());
        enquiring.ratify(work, manager).send(enquiring.mvc());
        assertThat(enquiring.find(work).isIncomplete()).isTrue();
        assertThat(enquiring.discussing().get(manager, "/enquiries/" + work.id()))
                .bodyText()
                .doesNotContain("/ratify");
    }

    @Test
    void the_third_determination_counts_when_a_conference_was_called() {
        var work = enquiring.ready(worker);
        enquiring.determine(work, "SUBSTANTIATED_AT_RISK").send(enquiring.mvc());
        assertThat(enquiring.find(work).isIncomplete()).isTrue();
        assertThat(enquiries.underReview(work.id())).isFalse();
        assertThat(enquiries.conferenceAskedFor(work.id())).isTrue();
        assertThat(enquiries.conferenceAskedFor(work.id())).isFalse();
        assertThat(enquiring.find(work).isIncomplete()).isFalse();
        assertThat(counted("determination-3")).contains(work.id());
    }

    @Test
    void what_is_opened_again_waits_for_a_discussion_and_may_be_determined_anew() {
        var work = enquiring.ready(worker);
        enquiring.determine(work, "SUBSTANTIATED_NO_CONTINUING_RISK").send(enquiring.mvc());
        assertThat(enquiries.underReview(work.id())).isTrue();
        assertThat(enquiries.disputed(work.id())).isTrue();
        assertThat(enquiries.reopen(work.id(), "A sibling was missed")).isTrue();
        assertThat(counted("determination-2")).doesNotContain(work.id());
        assertThat(enquiring.told(work).send(enquiring.mvc())).hasStatus3xxRedirection();
        assertThat(enquiries.facts(work.id())).isEmpty();
        enquiring.discussing().concluded("SECTION_47_JOINT", worker, work.child());
        assertThat(enquiring.of(work.child())).hasSize(1);
        assertThat(enquiring.find(work).stage()).isEqualTo(Stage.OPEN);
        enquiring.determine(work, "SUBSTANTIATED_AT_RISK").send(enquiring.mvc());
        assertThat(enquiring.find(work).determinations()).hasSize(2);
    }

    @Test
    void the_history_of_joint_and_single_is_kept_and_another_council_may_go_on() {
        var work = enquiring.opened(worker);
        clock.pass(Duration.ofHours(1));
        assertThat(enquiring.turn(work).with("turn-reason", "").send(enquiring.mvc()))
                .hasStatus(422);
        enquiring.turn(work).send(enquiring.mvc());
        assertThat(enquiring.find(work).conduct().history()).hasSize(2);
        assertThat(counted("enquiries-joint")).doesNotContain(work.id());
        assertThat(enquiring.transfer(work).with("council", "").send(enquiring.mvc()))
                .hasStatus(422);
        enquiring.transfer(work).send(enquiring.mvc());
        assertThat(enquiring.find(work).stage()).isEqualTo(Stage.TRANSFERRED);
        assertThat(enquiring.discussing().get(worker, "/enquiries/" + work.id()))
                .bodyText()
                .contains("Ceredigion");
    }

    @Test
    void its_pages_ask_little_and_are_absent_to_those_who_see_no_child_of_it() {
        var work = enquiring.ready(worker);
        enquiring.told(work).send(enquiring.mvc());
        var page = enquiring.discussing().get(worker, "/enquiries/" + work.id());
        QueryCount.assertThatFewWereSent(page);
        assertThat(page).bodyText().contains("Seen at the surgery twice").contains("42 working");
        var list = enquiring.discussing().get(worker, "/enquiries");
        QueryCount.assertThatFewWereSent(list);
        assertThat(list).bodyText().contains(work.id().toString());
        var ofChild = enquiring.discussing().get(worker, "/enquiries?child=" + work.child());
        assertThat(ofChild).bodyText().contains("1 enquiry on this child");
        var stranger = county.a(Role.PRACTITIONER);
        var path = "/enquiries/" + work.id();
        assertThat(enquiring.discussing().get(stranger, path)).hasStatus(404);
        assertThat(enquiring.discussing().get(stranger, "/enquiries"))
                .bodyText()
                .doesNotContain(work.id().toString());
        assertThat(enquiring.discussing().get(worker, "/enquiries/" + UUID.randomUUID()))
                .hasStatus(404);
        clock.pass(Duration.ofDays(90));
        assertThat(enquiring.discussing().get(worker, "/enquiries?only=late"))
                .bodyText()
                .contains(work.id().toString());
    }

    @Test
    void whoever_leads_sees_the_child_while_they_do() {
        var work = enquiring.opened(worker);
        var colleague = county.a(Role.PRACTITIONER, county.aTeam());
        var other = enquiring.lead(work).with("lead", colleague.id().toString());
        assertThat(other.send(enquiring.mvc())).as("somebody of another team").hasStatus(422);
        enquiring.lead(work).with("lead", manager.id().toString()).send(enquiring.mvc());
        assertThat(enquiring.find(work).lead()).isEqualTo(manager.id());
    }

    private List<UUID> counted(String code) {
        var day = LocalDate.of(2026, 7, 16);
        return figures.stream()
                .filter(it -> it.definition().code().equals(code))
                .findFirst()
                .orElseThrow()
                .rows(new FigureSource.Question(day, day.plusDays(1), null));
    }
}
