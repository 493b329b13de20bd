package cymru.diogel.visiting.thematic.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
@TestPropertySource(properties = "diogel.test.database=no-visits")
class ChoosePageTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;

    @Test
    void an_empty_installation_says_what_will_stand_here() {
        var quality = county.a(Role.QUALITY);
        var english = new Answers(mvc).page("/thematic", quality);
        assertThat(english.select("main").text())
                .contains("will stand here once visits have been recorded or imported")
                .contains("too few to say");
        assertThat(english.select("main form")).isEmpty();
        var welsh = new Answers(mvc).page("/thematic?lang=cy", quality);
        assertThat(welsh.select("main").text()).contains("rhy ychydig i ddweud");
    }

    @Test
    void a_report_of_an_empty_installation_leads_to_the_same_page() {
        var answer = new Answers(mvc).get("/thematic/report", county.a(Role.HEAD_OF_SERVICE));
        assertThat(answer).hasStatus(422);
        assertThat(Answers.page(answer).select("main").text()).contains("will stand here");
    }

    @Test
    void a_manager_without_a_team_has_no_report() {
        var nobodys = county.a(Role.TEAM_MANAGER);
        assertThat(new Answers(mvc).get("/thematic", nobodys)).hasStatusOk();
        assertThat(new Answers(mvc).get("/thematic?team=&sent=yes", nobodys).getResponse())
                .satisfies(it -> assertThat(it.getStatus()).isEqualTo(302));
    }
}
