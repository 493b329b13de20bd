package cymru.diogel.assurance.measures.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.assurance.measures.Measures;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class MeasuresPageTests {
    private static final FigureSource.Question YEAR =
            new FigureSource.Question(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), null);

    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private Measures measures;
    @Autowired private List<FigureSource> sources;

    @Test
    void every_module_has_a_page_of_few_questions_on_which_each_figure_says_its_unit() {
        var quality = county.a(Role.QUALITY);
        for (var module : measures.modules().keySet()) {
            var page = get(quality, "/measures?about=" + module);
            assertThat(page).hasStatusOk();
            QueryCount.assertThatFewWereSent(page);
        }
        assertThat(get(quality, "/measures?about=conferences"))
                .bodyText()
                .contains("children at conferences", ">conferences<");
    }

    @Test
    void every_figure_opens_as_many_rows_as_it_counts() {
        var quality = county.a(Role.QUALITY);
        for (var source : sources) {
            var code = source.definition().code();
            assertThat(source.rows(YEAR)).as(code).hasSize(source.figure(YEAR).numerator());
            assertThat(get(quality, "/measures/" + code)).as(code).hasStatusOk();
        }
    }

    @Test
    void whoever_reads_no_children_reads_figures_and_opens_none() {
        var councillor = county.a(Role.COUNCILLOR);
        assertThat(get(councillor, "/measures"))
                .bodyText()
                .contains("Reports of concern")
                .doesNotContain("/measures/reports-received");
        assertThat(get(councillor, "/measures/reports-received")).hasStatus(404);
        assertThat(get(county.a(Role.PRACTITIONER), "/measures")).hasStatus(404);
    }

    @Test
    void a_figure_that_is_not_there_is_not_there() {
        assertThat(get(county.a(Role.QUALITY), "/measures/nonsense")).hasStatus(404);
        assertThat(get(county.a(Role.QUALITY), "/measures?about=nonsense&from=x&page=9"))
                .hasStatusOk();
    }

    private MvcTestResult get(Account who, String path) {
        return mvc.get().uri(path).accept("text/html").with(signedInAs(who)).exchange();
    }
}
