package cymru.diogel.platform.settings.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JourneyTest
class SettingsJourneyTests {
    @Autowired private County county;
    @Autowired private TestClock clock;

    @AfterEach
    void forget(@Autowired JdbcClient database) {
        database.sql("delete from settings.change where from_on < '2090-01-01'").update();
    }

    @Test
    void quality_sets_a_share_from_a_day_on_and_the_head_reads_who_did_and_why(Browser browser) {
        clock.stopAt(Instant.parse("2031-03-03T10:00:00Z"));
        var phone = browser.phone().signedInAs(county.a(Role.QUALITY));
        phone.open("/settings").otherLanguage().shot("settings-phone-cy");
        phone.follow("Cyfran yr ymholiadau unigol a adolygir gan asiantaeth arall hefyd");
        phone.press("Ei osod").shot("setting-problems-phone-cy");
        phone.fill("Pa gyfran, mewn canran?", "25")
                .fill("O ba ddiwrnod?", "1/4/2031")
                .fill("Pam?", "Cytunodd y bwrdd yn y gwanwyn.")
                .press("Ei osod")
                .shot("setting-phone-cy");
        assertThat(phone.text()).contains("25% o 1 Ebrill 2031", "Heddiw: 0%.");
        var head = browser.desk().signedInAs(county.a(Role.HEAD_OF_SERVICE));
        head.open("/settings").shot("settings");
        assertThat(head.text()).contains("25% from 1 April 2031");
        head.follow("Share of single enquiries reviewed by another agency too").shot("setting");
        assertThat(head.text()).contains("Cytunodd y bwrdd yn y gwanwyn.");
    }
}
