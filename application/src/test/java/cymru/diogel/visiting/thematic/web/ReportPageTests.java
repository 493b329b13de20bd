package cymru.diogel.visiting.thematic.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.demonstration.loading.CountyLoader;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.visiting.patterns.web.PlantedCounty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
@TestPropertySource(properties = PlantedCounty.DATABASE)
class ReportPageTests {
    private static final String REPORT = "/thematic/report?" + PlantedCounty.DAYS;
    private static final Pattern NUMBER = Pattern.compile("^\\s*([0-9,]+)(?![0-9.%,])");

    private final Answers answers;
    private final PlantedCounty county;
    private final DSLContext database;
    private final Account quality;

    ReportPageTests(
            @Autowired MockMvcTester mvc,
            @Autowired Accounts accounts,
            @Autowired CountyLoader loader,
            @Autowired DSLContext database) {
        this.answers = new Answers(mvc);
        this.database = database;
        this.county = PlantedCounty.in(accounts, loader);
        this.quality = county.a(Role.QUALITY);
    }

    @Test
    void the_finding_of_the_county_is_the_heading_and_every_part_is_in_the_contents() {
        var page = answers.page(REPORT, quality);
        assertThat(page.expectFirst("h1").text()).matches("\\d+ of \\d+ households show strong .+");
        var parts = page.select("article h2[id]").eachAttr("id");
        assertThat(page.select(".contents a").eachAttr("href"))
                .hasSizeGreaterThan(10)
                .allSatisfy(it -> assertThat(parts).contains(it.substring(1)));
        assertThat(page.select("article td:containsOwn(NaN), article :containsOwn(null)"))
                .isEmpty();
    }

    @Test
    void every_number_of_the_county_opens_as_many_rows() {
        var numbers = numbers(REPORT);
        assertThat(numbers).hasSizeGreaterThan(150);
        numbers.forEach((link, number) -> assertThat(heading(link)).as(link).isEqualTo(number));
    }

    @Test
    void every_number_of_two_teams_opens_as_many_rows_and_says_whose() {
        var first = county.midAfternoon();
        var second = county.anotherTeam();
        var two = REPORT + "&team=" + first.id() + "&team=" + second.id();
        var page = answers.page(two, quality);
        assertThat(page.select(".govuk-caption-l").text())
                .contains("Teams: ", first.nameEnglish(), second.nameEnglish());
        assertThat(page.select("#repeat ~ .scroll").text()).contains(first.nameEnglish());
        assertThat(page.text()).contains("Teams chosen").doesNotContain("County ");
        var numbers = numbers(two);
        assertThat(numbers).hasSizeGreaterThan(100);
        numbers.forEach((link, number) -> assertThat(heading(link)).as(link).isEqualTo(number));
        for (var other : county.accounts().teams()) {
            if (!List.of(first, second).contains(other)) {
                assertThat(page.select("article").text()).doesNotContain(other.nameEnglish());
            }
        }
    }

    @Test
    void a_report_sends_few_statements() {
        var uncached = "/thematic/report?from=2024-11-22&to=2025-11-19";
        QueryCount.assertThatFewWereSent(answers.get(uncached, quality));
        var team = county.midAfternoon();
        var manager = county.managerOf(team);
        var own = REPORT + "&team=" + team.id();
        // Worked out anew, it reads the visits, the rota and the placements too.
        QueryCount.assertThatFewWereSent(answers.get(own, manager));
        QueryCount.assertThatFewWereSent(
                answers.get(REPORT.replace("report", "report.xlsx"), quality));
        QueryCount.assertThatFewWereSent(answers.get("/thematic", manager));
        QueryCount.assertThatFewWereSent(answers.get("/thematic?to=2025-13-41", quality));
    }

    @Test
    void a_manager_has_a_report_of_the_own_team_and_of_no_other() {
        var team = county.midAfternoon();
        var manager = county.managerOf(team);
        var own = answers.page(REPORT, manager);
        assertThat(own.select(".govuk-caption-l").text()).contains("Team: " + team.nameEnglish());
        var other = county.anotherTeam();
        assertThat(own.select("article").text()).doesNotContain(other.nameEnglish());
        var link = own.select("article td a[href*=what=unannounced]").attr("href");
        assertThat(answers.get(link, manager)).hasStatusOk();
        assertThat(answers.page("/thematic", manager).select("input[name=team]")).hasSize(1);
        for (var path : List.of("/thematic", "/thematic/report", "/thematic/report.pdf")) {
            var address = path + "?" + PlantedCounty.DAYS + "&team=" + other.id();
            assertThat(answers.get(address, manager)).hasStatus(404);
            assertThat(answers.page(address, manager).select("main").html())
                    .isEqualTo(answers.page("/nothing", manager).select("main").html());
            assertThat(answers.get(path + "?team=" + quality.id(), quality)).hasStatus(404);
            assertThat(answers.get(path + "?team=x", quality)).hasStatus(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"COUNCILLOR", "INSPECTOR", "PRACTITIONER", "ADMINISTRATOR"})
    void for_others_there_is_no_such_page(String role) {
        var somebody = county.a(Role.valueOf(role));
        assertThat(answers.get("/thematic", somebody)).hasStatus(404);
        assertThat(answers.get(REPORT, somebody)).hasStatus(404);
        assertThat(answers.get(REPORT.replace("report", "report.pdf"), somebody)).hasStatus(404);
    }

    @Test
    void a_head_of_service_opens_numbers_but_no_household() {
        var page = answers.page(REPORT, county.a(Role.HEAD_OF_SERVICE));
        assertThat(page.select("article a[href*=/patterns/rows]")).isNotEmpty();
        assertThat(page.select("a[href*=household-], a[href*=/patterns/households/]")).isEmpty();
    }

    @Test
    void no_usual_hour_of_a_household_and_no_practitioner_is_told() {
        var page = answers.page(REPORT, quality);
        for (var table : page.select("table:has(th:containsOwn(Household))")) {
            assertThat(table.text()).doesNotContainPattern("\\d\\d:\\d\\d");
        }
        var book = Answers.parts(answers.file(REPORT.replace("report", "report.xlsx"), quality));
        for (var account : county.accounts().all()) {
            if (account.role() == Role.PRACTITIONER) {
                assertThat(page.select("article").text()).doesNotContain(account.name());
                assertThat(book.values())
                        .noneMatch(it ->
                                it.contains(account.name())
                                        || it.contains(">" + account.reference() + "<"));
            }
        }
    }

    @Test
    void taking_a_report_is_written_down_and_so_is_a_refusal() {
        var manager = county.managerOf(county.midAfternoon());
        answers.get(REPORT, manager);
        answers.get(REPORT.replace("report", "report.pdf"), manager);
        answers.get(REPORT.replace("report", "report.xlsx"), manager);
        answers.get(REPORT + "&team=" + county.anotherTeam().id(), manager);
        for (var act : List.of("thematic.report", "thematic.pdf", "thematic.figures")) {
            assertThat(entries(act, "SEEN", manager)).as(act).isPositive();
        }
        assertThat(entries("thematic.choose", "REFUSED", manager)).isPositive();
    }

    private int entries(String act, String outcome, Account account) {
        return database.fetchSingle(
                        "select count(*) from trail.entry where act = ? and outcome = ?"
                                + " and account = ?",
                        act,
                        outcome,
                        account.id())
                .get(0, Integer.class);
    }

    /** Every link of the report whose words begin with a whole number, and the number. */
    private Map<String, Integer> numbers(String uri) {
        var numbers = new LinkedHashMap<String, Integer>();
        for (var link : answers.page(uri, quality).select("article a[href^=/patterns/]")) {
            var number = NUMBER.matcher(link.text());
            // Of the many households the first are as good as all.
            if (number.find() && (!link.attr("href").contains("unit=household") || few(numbers))) {
                numbers.put(link.attr("href"), read(number.group(1)));
            }
        }
        return numbers;
    }

    private static boolean few(Map<String, Integer> numbers) {
        return numbers.keySet().stream().filter(it -> it.contains("unit=household")).count() < 9;
    }

    private int heading(String uri) {
        var answer = answers.get(uri, quality);
        assertThat(answer).as(uri).hasStatusOk();
        var heading = NUMBER.matcher(Answers.page(answer).expectFirst("h1").text());
        assertThat(heading.find()).as(uri).isTrue();
        return read(heading.group(1));
    }

    private static int read(String number) {
        return Integer.parseInt(number.replace(",", ""));
    }
}
