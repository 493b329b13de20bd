package cymru.diogel.visiting.thematic.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.demonstration.loading.CountyLoader;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.documents.ForEveryone;
import cymru.diogel.testing.PageTest;
import cymru.diogel.visiting.patterns.web.PlantedCounty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
@TestPropertySource(properties = PlantedCounty.DATABASE)
class TakenAwayTests {
    private static final String FEW = "from=2025-10-06&to=2025-10-10";

    private final Answers answers;
    private final PlantedCounty county;
    private final Account quality;

    TakenAwayTests(
            @Autowired MockMvcTester mvc,
            @Autowired Accounts accounts,
            @Autowired CountyLoader loader) {
        this.answers = new Answers(mvc);
        this.county = PlantedCounty.in(accounts, loader);
        this.quality = county.a(Role.QUALITY);
    }

    @ParameterizedTest
    @CsvSource({PlantedCounty.DAYS + ", en", PlantedCounty.DAYS + ", cy", FEW + ", cy"})
    void the_pdf_meets_the_standard_for_everyone(String days, String language) throws Exception {
        var choice = days + "&team=" + county.midAfternoon().id() + "&language=" + language;
        var pdf = answers.file("/thematic/report.pdf?" + choice, quality);
        ForEveryone.assertMeetsTheStandard(pdf, 1_000);
    }

    @Test
    void a_file_is_in_its_language_whatever_that_of_the_page() {
        var team = county.midAfternoon();
        var address = "/thematic/report.xlsx?" + PlantedCounty.DAYS + "&team=" + team.id();
        var answer = answers.get(address + "&lang=en&language=cy", quality);
        assertThat(answer)
                .headers()
                .hasValue("Content-Language", "cy")
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        it ->
                                assertThat(it.getFirst())
                                        .contains("archwiliad-thematig-2024-11-21-hyd-2025-11-20")
                                        .contains("-1-tim.xlsx"));
        var summary = Answers.parts(Answers.bytes(answer)).get("xl/worksheets/sheet1.xml");
        assertThat(summary).contains("Hedyn", team.nameWelsh()).doesNotContain("Seed");
        var english = Answers.parts(answers.file(address + "&language=en", quality));
        assertThat(english.get("xl/worksheets/sheet1.xml")).contains("Seed", team.nameEnglish());
    }

    @Test
    void the_welsh_report_stands_on_an_english_page_and_says_that_it_is_welsh() {
        var address = "/thematic/report?" + PlantedCounty.DAYS + "&language=cy";
        var page = answers.page(address, quality);
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.expectFirst("article").attr("lang")).isEqualTo("cy");
        assertThat(page.expectFirst("article .take").attr("lang")).isEqualTo("en");
        assertThat(page.select("article h2").eachText()).contains("Dull", "Cyfyngiadau");
        assertThat(page.select(".take a").eachText())
                .containsExactly(
                        "PDF in Welsh",
                        "PDF in English",
                        "Spreadsheet of figures in Welsh",
                        "Spreadsheet of figures in English",
                        "Read in English");
    }

    @Test
    void too_few_to_say_is_said_with_what_it_would_take() {
        var page = answers.page("/thematic/report?" + FEW, quality);
        assertThat(page.expectFirst("h1").text()).startsWith("Too few visits to say");
        var few = page.expectFirst("#few");
        assertThat(few.expectFirst(".band--few").text()).isEqualTo("Too few to say");
        assertThat(few.text()).contains("at least 4", "longer period or more teams");
        assertThat(page.select("article").text())
                .contains("Nothing can be said of any household")
                .doesNotContain("NaN", "null", "never guessed clearly");
        assertThat(page.select("article .band--strong, article .band--some")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void a_period_without_visits_is_told_beside_the_days_that_were_given(String language) {
        var choice = "from=2001-01-01&to=2001-02-03&team=" + county.midAfternoon().id();
        for (var path : new String[] {"/thematic/report", "/thematic/report.pdf"}) {
            var answer = answers.get(path + "?" + choice + "&lang=" + language, quality);
            assertThat(answer).hasStatus(422);
            var page = Answers.page(answer);
            assertThat(page.expectFirst("#from-error").text())
                    .contains(
                            language.equals("en")
                                    ? "There are no visits of these teams in this period."
                                    : "Nid oes ymweliadau gan y timau hyn yn y cyfnod hwn.");
            assertThat(page.expectFirst("#from").val()).isEqualTo("2001-01-01");
            assertThat(page.select("input[name=team][checked]").eachAttr("value"))
                    .containsExactly(county.midAfternoon().id().toString());
        }
    }
}
