package cymru.diogel.continuity.dayservices.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.demonstration.continuity.DayChapter;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.Screen;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@JourneyTest
class DayJourneyTests {
    @Autowired private County county;
    @Autowired private TestClock clock;

    @Test
    void a_manager_shares_out_a_week_and_talks_with_whoever_has_no_place(
            Browser browser, @Autowired ApplicationContext beans, @Autowired JdbcClient database)
            throws Exception {
        clock.stopAt(Instant.parse("2032-07-06T10:00:00Z"));
        database.sql("update dayservices.person set ended_on = '2020-01-01'").update();
        DayChapter.load(beans);
        var phone = browser.phone().signedInAs(county.a(Role.SERVICE_MANAGER));
        phone.open("/day-services").otherLanguage().shot("day-services-phone-cy");
        phone.follow("Beth fyddai pellter arall yn ei newid").shot("day-distance-phone-cy");
        phone.open("/day-services").follow("Lleoedd yr wythnos hon").shot("day-week-phone-cy");
        phone.press("Newid y lle").shot("day-week-problems-phone-cy");
        phone.open("/day-services/talks").shot("day-talks-phone-cy");
        assertThat(phone.text()).contains("Dim sgwrs eto");
        var name = phone.page().locator("tbody th a").first().innerText();
        talk(phone, name);
        lookAtTheDesk(browser, name);
    }

    private static void talk(Screen phone, String name) {
        phone.follow(name);
        phone.press("Cadw’r sgwrs").shot("day-talk-problems-phone-cy");
        phone.fill("Diwrnod y sgwrs", "5/7/2032")
                .choose("Pa iaith a siaradwyd?", "Cymraeg")
                .fill("Pwy gymerodd ran?", "Y person a’i merch")
                .fill("Beth sy’n bwysig iddynt", "Y canu ar ddydd Iau")
                .fill("Beth a gynigiwyd", "Galwad ffôn neu ymweliad")
                .fill("Beth a ddewisasant", "Galwad ffôn")
                .choose("Beth a drefnwyd?", "Galwadau ffôn")
                .fill("Sut, pryd a chan bwy?", "Bob dydd Mawrth, gan Mair.")
                .fill("Erbyn pryd yr edrychwn a yw’n gweithio?", "20/7/2032")
                .press("Cadw’r sgwrs")
                .shot("day-talk-phone-cy");
        assertThat(phone.text()).contains("Galwadau ffôn: Bob dydd Mawrth");
        phone.open("/day-services/people").shot("day-people-phone-cy").follow(name);
        phone.shot("day-person-phone-cy");
    }

    private void lookAtTheDesk(Browser browser, String name) {
        var desk = browser.desk().signedInAs(county.a(Role.SERVICE_MANAGER));
        desk.open("/day-services").shot("day-services");
        desk.follow("What another distance would change").shot("day-distance");
        desk.open("/day-services").follow("Places of this week").shot("day-week");
        desk.press("Propose places").shot("day-week-proposed");
        desk.press("Accept this week");
        assertThat(desk.text()).contains("The week is accepted.");
        desk.open("/day-services/talks").shot("day-talks");
        assertThat(desk.text()).contains("2 people wait", name);
        desk.open("/day-services/import").shot("day-import");
        desk.open("/day-services").follow("Bryn Teg Day Centre").shot("day-centre");
    }
}
