package cymru.diogel.continuity.infections.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.Screen;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class InfectionJourneyTests {
    @Autowired private County county;
    @Autowired private TestClock clock;

    @Test
    void silver_takes_counts_in_and_gold_reads_them_on_a_phone(Browser browser) {
        clock.stopAt(Instant.parse("2028-09-12T10:00:00Z"));
        var desk = browser.desk().signedInAs(county.a(Role.SILVER));
        desk.open("/infections/import").press("Take it in").shot("infections-import-problems");
        take(desk, "code,name_en,name_cy,population\nAberlas,Aberlas,Aberlas,60000\n", "");
        assertThat(desk.text()).contains("1 areas read; 1 are new or changed");
        take(desk, outlines(), "");
        take(desk, counts(), "11/9/2028");
        desk.open("/infections?area=Aberlas").shot("infections");
        assertThat(desk.heading()).contains("Aberlas: ", "growing");
        desk.open("/infections/thresholds").shot("infections-thresholds");
        var phone = browser.phone().signedInAs(county.a(Role.GOLD));
        phone.open("/infections?area=Aberlas").shot("infections-phone").otherLanguage();
        phone.open("/infections?area=Aberlas&to=2028-07-25").shot("infections-phone-cy");
        assertThat(phone.heading()).contains("Rhy ychydig o achosion i ddweud");
        phone.open("/infections/days?area=Aberlas").shot("infections-days-phone-cy");
        phone.open("/infections/thresholds").shot("infections-thresholds-phone-cy");
    }

    private static void take(Screen desk, String rows, String published) {
        desk.open("/infections/import");
        desk.page()
                .locator("#file")
                .setInputFiles(new FilePayload("rows.csv", "text/csv", rows.getBytes(UTF_8)));
        desk.fill("Published on", published).fill("Source", "Made up for a test.");
        desk.press("Take it in");
    }

    private static String counts() {
        var rows = new StringBuilder("area,date,cases,tests\n");
        var last = LocalDate.of(2028, 9, 10);
        for (int back = 69; back >= 0; back--) {
            int cases = (int) Math.round(14 * Math.exp(-0.07 * back));
            rows.append("Aberlas,%s,%d,60%n".formatted(last.minusDays(back), cases));
        }
        return rows.toString();
    }

    private static String outlines() {
        return """
        {"type":"FeatureCollection","features":[{"type":"Feature",
        "properties":{"name":"Aberlas"},"geometry":{"type":"Polygon",
        "coordinates":[[[-3.5,52.0],[-3.1,52.1],[-3.0,52.5],[-3.6,52.4],[-3.5,52.0]]]}}]}
        """;
    }
}
