package cymru.diogel.practice.outcomes.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.platform.settings.web.SettingSendings;
import cymru.diogel.practice.outcomes.Parts;
import cymru.diogel.practice.outcomes.Stage;
import cymru.diogel.practice.outcomes.web.OutcomeCases.Case;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class OutcomePolicyTests {
    private static final Instant BEFORE = Instant.parse("2027-07-15T10:00:00Z");
    private static final Instant FROM = Instant.parse("2027-07-16T10:00:00Z");

    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private TestClock clock;
    private OutcomeCases cases;

    @BeforeEach
    void begin(@Autowired ApplicationContext beans) {
        clock.stopAt(BEFORE);
        cases = new OutcomeCases(beans);
    }

    @AfterEach
    void forget(@Autowired JdbcClient database) {
        database.sql("delete from settings.change where from_on < '2090-01-01'").update();
    }

    @Test
    void another_limit_changes_no_day_that_was_due_before_it() {
        var earlier = cases.single();
        set("outcome-review-days", "3");
        assertThat(due(earlier)).isEqualTo(LocalDate.of(2027, 7, 29));
        clock.stopAt(FROM);
        assertThat(due(cases.single())).isEqualTo(LocalDate.of(2027, 7, 21));
        assertThat(due(earlier)).isEqualTo(LocalDate.of(2027, 7, 29));
    }

    @Test
    void a_reviewer_of_the_same_team_is_let_in_only_where_the_share_leaves_it_and_had_no_part() {
        var earlier = cases.single();
        set("outcome-share-team", "0");
        clock.stopAt(FROM);
        var later = cases.single();
        for (var it : new Case[] {earlier, later}) {
            isLetIn(county.a(Role.PRACTITIONER, it.team()).id(), it);
        }
        var other = county.a(Role.TEAM_MANAGER);
        assertThat(cases.review(earlier).of().wanted().otherTeam()).isTrue();
        assertThat(cases.review(later).of().wanted().otherTeam()).isFalse();
        Sending.of(later.manager(), "/outcomes/" + cases.review(later).id() + "/take").send(mvc);
        assertThat(cases.review(later).stage()).isEqualTo(Stage.DUE);
        Sending.of(other, "/outcomes/" + cases.review(later).id() + "/take").send(mvc);
        assertThat(cases.review(later).stage()).isEqualTo(Stage.IN_REVIEW);
    }

    private void isLetIn(UUID mate, Case it) {
        var parts = cases.review(it).of().parts();
        var isLater = !cases.review(it).of().wanted().otherTeam();
        var candidate = new Parts.Candidate(mate, it.team().id(), true);
        assertThat(parts.mayReview(candidate)).isEqualTo(isLater);
        assertThat(cases.review(it).of().whole().isApart(candidate)).isFalse();
    }

    @Test
    void a_single_enquiry_ends_with_two_verdicts_where_another_agency_is_asked_too() {
        set("outcome-share-agency", "100");
        clock.stopAt(FROM);
        var it = cases.single();
        var review = cases.review(it).id();
        var reviewer = county.a(Role.QUALITY);
        Sending.of(reviewer, "/outcomes/" + review + "/take").send(mvc);
        OutcomeSendings.verdict(reviewer, review, "AGREED").send(mvc);
        assertThat(cases.review(it).stage()).isEqualTo(Stage.IN_REVIEW);
        var nurse = county.a(Role.PARTNER);
        Sending.of(nurse, "/outcomes/" + review + "/take").send(mvc);
        OutcomeSendings.verdict(nurse, review, "AGREED").send(mvc);
        assertThat(cases.review(it).stage()).isEqualTo(Stage.AGREED);
    }

    private void set(String setting, String value) {
        var form = SettingSendings.set(county.a(Role.QUALITY), setting, value, "16/7/2027");
        assertThat(form.send(mvc)).hasStatus3xxRedirection();
    }

    private LocalDate due(Case it) {
        return cases.review(it).reviewBy();
    }
}
