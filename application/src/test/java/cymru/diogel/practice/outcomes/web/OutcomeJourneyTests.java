package cymru.diogel.practice.outcomes.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.Screen;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@JourneyTest
class OutcomeJourneyTests {
    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private ApplicationContext beans;
    @Autowired private MockMvcTester mvc;

    @Test
    void a_reviewer_disputes_the_team_answers_and_it_is_opened_again(Browser browser) {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        var cases = new OutcomeCases(beans);
        var it = cases.joint();
        var review = cases.review(it);
        var here = "/outcomes/" + review.id();
        clock.stopAt(Instant.parse("2026-08-03T10:00:00Z"));
        var reviewer = county.a(Role.QUALITY);
        var phone = browser.phone().signedInAs(reviewer);
        phone.open("/outcomes?only=late").shot("outcomes-queue-phone");
        phone.otherLanguage().shot("outcomes-queue-phone-cy").otherLanguage();
        Sending.of(reviewer, here + "/take").send(mvc);
        phone.open(here).shot("outcome-form-phone");
        phone.press("Record your review").shot("outcome-problems-phone");
        phone.otherLanguage();
        phone.open(here).shot("outcome-form-phone-cy");
        dispute(phone).shot("outcome-first-phone-cy");
        var police = county.a(Role.PARTNER);
        Sending.of(police, here + "/take").send(mvc);
        OutcomeSendings.verdict(police, review.id(), "AGREED").send(mvc);
        var manager = browser.desk().signedInAs(it.manager());
        answer(manager, review.reference());
        reopen(browser.desk().signedInAs(county.a(Role.HEAD_OF_SERVICE)), review.reference());
        manager.open(here).shot("outcome-reopened");
        assertThat(manager.text()).contains("The hospital was never asked.");
        phone.open(here).shot("outcome-reopened-phone-cy");
        assertThat(phone.text()).contains("Ailagorwyd");
    }

    private static void answer(Screen manager, String reference) {
        manager.open("/outcomes?only=answer").shot("outcomes-answer").follow(reference);
        manager.fill("What does the team answer?", "We asked the school the day after.")
                .press("Record the answer")
                .shot("outcome-answered");
    }

    private static void reopen(Screen head, String reference) {
        head.open("/outcomes/disputes").shot("outcomes-disputes");
        head.press("Decide on " + reference).shot("outcome-decision");
        head.choose("What do you decide?", "Reopening is recommended")
                .fill("Why?", "The answer does not explain the bruise.")
                .press("Record the decision");
        head.choose(
                        "Is the enquiry opened again?",
                        "Opened again, a new strategy discussion is needed")
                .fill("Why?", "The hospital was never asked.")
                .press("Record this");
    }

    private static Screen dispute(Screen phone) {
        for (var question : OutcomeSendings.QUESTIONS) {
            phone.page().locator("#answer-" + question).check();
        }
        return phone.choose("A ydych yn cytuno â’r canlyniad?", "Anghytuno")
                .choose("Pam nad ydych yn cytuno?", "Ni phwyswyd yr hanes")
                .fill("Yn eich geiriau eich hun", "Roedd dau adroddiad cynharach.")
                .press("Cofnodi eich adolygiad");
    }

    @Test
    void quality_reads_how_often_reviewers_agree_and_draws_a_panel(Browser browser) {
        clock.stopAt(Instant.parse("2026-05-11T10:00:00Z"));
        var cases = new OutcomeCases(beans);
        var reviewer = county.a(Role.QUALITY);
        for (var number = 0; number < 7; number++) {
            var it = cases.single();
            var review = cases.review(it).id();
            Sending.of(reviewer, "/outcomes/" + review + "/take").send(mvc);
            var said = number % 3 == 0 ? "NOT_AGREED" : "AGREED";
            OutcomeSendings.verdict(reviewer, review, said).send(mvc);
        }
        clock.stopAt(Instant.parse("2026-12-01T10:00:00Z"));
        var head = browser.desk().signedInAs(county.a(Role.HEAD_OF_SERVICE));
        head.open("/outcomes/rates").shot("outcomes-rates");
        head.otherLanguage().shot("outcomes-rates-cy").otherLanguage();
        head.page().locator("table a").first().click();
        head.shot("outcomes-rows");
        var phone = browser.phone().signedInAs(county.a(Role.QUALITY));
        phone.open("/outcomes/rates").shot("outcomes-rates-phone");
        phone.open("/outcomes/panels").shot("outcomes-panels-phone");
        phone.page().locator("#quarter").selectOption("2026-04-01");
        phone.press("Draw the sample").shot("outcomes-panels-drawn-phone");
        phone.page().locator("table a").first().click();
        phone.press("Sit on this panel").shot("outcomes-panel-phone");
        phone.otherLanguage().shot("outcomes-panel-phone-cy");
    }
}
