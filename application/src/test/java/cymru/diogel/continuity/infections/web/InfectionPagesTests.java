package cymru.diogel.continuity.infections.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class InfectionPagesTests {
    private static final LocalDate LAST = LocalDate.of(2028, 3, 8);

    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private TestClock clock;
    private Account silver;
    private String area;

    @BeforeEach
    void begin() {
        clock.stopAt(Instant.parse("2028-03-10T10:00:00Z"));
        silver = county.a(Role.SILVER);
        area = "Area" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(InfectionSendings.areas(silver, area).send(mvc)).hasStatus3xxRedirection();
    }

    private MvcTestResult open(Account by, String path) {
        return mvc.get().uri(path).accept("text/html").with(signedInAs(by)).exchange();
    }

    private static String text(MvcTestResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "4, false"})
    void no_reproduction_number_stands_on_a_page_where_cases_are_few(int each, boolean isFew)
            throws Exception {
        InfectionSendings.counts(silver, area, LAST, each).send(mvc);
        var gold = county.a(Role.GOLD);
        var page = text(open(gold, "/infections?area=" + area));
        assertThat(page).contains("95% interval, exact");
        assertThat(page.contains("Too few cases to say whether")).isEqualTo(isFew);
        assertThat(page.contains("Neither grows nor falls")).isNotEqualTo(isFew);
        assertThat(page).contains("Source: Made up for a test.").contains("There is no map");
        var rate = isFew ? "11.7" : "46.7";
        assertThat(page).contains(area + ": " + rate);
    }

    @Test
    void the_last_days_are_left_out_and_the_days_behind_a_figure_are_listed() throws Exception {
        InfectionSendings.counts(silver, area, LAST, 3).send(mvc);
        var manager = county.a(Role.SERVICE_MANAGER);
        var page = text(open(manager, "/infections?area=" + area));
        assertThat(page).contains("The last 2 days are not complete and are left out");
        assertThat(page).contains("29 February 2028 to 6 March 2028").contains("/infections/days?");
        var days = text(open(manager, "/infections/days?area=" + area));
        assertThat(days).contains("Wednesday 8 March 2028", "Not complete", "In the week that is");
        assertThat(open(manager, "/infections/days?area=nowhere")).hasStatus(404);
        assertThat(open(manager, "/infections/days.csv?area=" + area)).hasStatusOk();
        assertThat(open(manager, "/infections.pdf?area=" + area)).hasStatusOk();
    }

    @Test
    void a_bad_file_is_told_by_line_and_nothing_of_it_is_kept() throws Exception {
        var rows = "area,date,cases\n" + area + ",2028-02-01,3\n" + area + ",2028-02-03,4\n";
        var sent = InfectionSendings.file(silver, "bad.csv", rows);
        var gap = sent.send(mvc);
        assertThat(gap).hasStatus(422);
        assertThat(text(gap)).contains("line 3, column 2: The row before is of 2028-02-01");
        var wrong =
                sent.anew()
                        .with("published", "4/2/2028")
                        .with("file:bad.csv", "area,date,cases\nAberwrong,2028-02-03,4\n")
                        .send(mvc);
        assertThat(text(wrong)).contains("line 2, column 1: “Aberwrong” is no area");
        assertThat(open(silver, "/infections/days?area=" + area)).hasStatus(404);
    }

    @Test
    void a_file_may_be_tried_before_it_is_taken_in() throws Exception {
        var form = InfectionSendings.counts(silver, area, LAST, 3);
        var tried = form.with("how", "TRY").send(mvc);
        assertThat(text(tried)).contains("30 counts can be taken in; 30 say something new");
        assertThat(open(silver, "/infections/days?area=" + area)).hasStatus(404);
        assertThat(form.anew().send(mvc)).hasStatus3xxRedirection();
        assertThat(open(silver, "/infections/days?area=" + area)).hasStatusOk();
        assertThat(form.anew().with("source", "").send(mvc)).hasStatus(422);
    }

    @Test
    void only_those_who_may_take_in_files_and_nobody_without_the_right_reads() {
        assertThat(open(county.a(Role.GOLD), "/infections/import")).hasStatus(404);
        assertThat(open(county.a(Role.SERVICE_MANAGER), "/infections")).hasStatusOk();
        assertThat(open(county.a(Role.PRACTITIONER), "/infections")).hasStatus(404);
    }

    @Test
    void a_limit_is_set_from_a_day_on_and_what_is_wrong_is_told_at_its_field() throws Exception {
        var limit = InfectionSendings.limit(silver, "1203", "1/2/2028");
        assertThat(limit.send(mvc)).hasStatus3xxRedirection();
        assertThat(text(open(silver, "/infections/thresholds"))).contains("Above 1203");
        var wrong = limit.anew().with("trip", "40").with("welsh", "").send(mvc);
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong)).contains("more than 50 percent", "Give its name in Welsh");
        InfectionSendings.counts(silver, area, LAST, 90).send(mvc);
        assertThat(text(open(silver, "/infections?area=" + area)))
                .contains("Above 1203", "Not met");
    }

    @Test
    void the_page_asks_few_questions_however_many_areas() {
        InfectionSendings.counts(silver, area, LAST, 3).send(mvc);
        QueryCount.assertThatFewWereSent(open(county.a(Role.GOLD), "/infections?area=" + area));
    }
}
