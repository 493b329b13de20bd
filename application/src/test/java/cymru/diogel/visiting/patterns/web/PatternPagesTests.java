package cymru.diogel.visiting.patterns.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.demonstration.loading.CountyLoader;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
@TestPropertySource(properties = PlantedCounty.DATABASE)
class PatternPagesTests {
    private static final String DAYS = "?" + PlantedCounty.DAYS;
    private static final Pattern LINK =
            Pattern.compile(
                    "<a [^>]*href=\"(/patterns/(?:rows|households)\\?[^\"]+)\""
                            + "[^>]*>(.*?)</a>");
    private static final Pattern NUMBER = Pattern.compile("^\\s*([0-9,]+)(?![0-9.%])");
    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>\\s*([0-9,]+)?");

    private final MockMvcTester mvc;
    private final PlantedCounty county;
    private final DSLContext database;
    private final TestClock clock;

    PatternPagesTests(
            @Autowired MockMvcTester mvc,
            @Autowired Accounts accounts,
            @Autowired CountyLoader loader,
            @Autowired DSLContext database,
            @Autowired TestClock clock) {
        this.mvc = mvc;
        this.clock = clock;
        this.database = database;
        this.county = PlantedCounty.in(accounts, loader);
    }

    @Test
    void every_number_of_a_team_opens_as_many_rows() {
        var quality = county.a(Role.QUALITY);
        var numbers = numbers("/patterns/teams/" + county.midAfternoon().id() + DAYS, quality);
        assertThat(numbers).hasSizeGreaterThan(60);
        numbers.forEach(
                (link, number) -> assertThat(heading(link, quality)).as(link).isEqualTo(number));
    }

    @Test
    void every_number_of_the_county_opens_as_many_rows() {
        var quality = county.a(Role.QUALITY);
        var numbers = numbers("/patterns" + DAYS, quality);
        assertThat(numbers).hasSizeGreaterThan(100);
        numbers.forEach(
                (link, number) -> assertThat(heading(link, quality)).as(link).isEqualTo(number));
    }

    @Test
    void a_page_sends_few_statements() {
        var quality = county.a(Role.QUALITY);
        var team = county.midAfternoon();
        get("/patterns" + DAYS, quality);
        for (var page :
                new String[] {
                    "/patterns" + DAYS,
                    "/patterns/teams/" + team.id() + DAYS,
                    "/patterns/rows" + DAYS + "&unit=county&what=unannounced",
                    "/patterns/rows" + DAYS + "&unit=team-" + team.id() + "&what=late",
                    "/patterns/households" + DAYS + "&unit=county&which=attention",
                    "/figures"
                }) {
            QueryCount.assertThatFewWereSent(get(page, quality));
            QueryCount.assertThatFewWereSent(get(page, county.a(Role.INSPECTOR)));
        }
        QueryCount.assertThatFewWereSent(
                get("/patterns/teams/" + team.id() + DAYS, county.managerOf(team)));
    }

    @Test
    void a_manager_is_led_to_the_team_and_sees_no_other() {
        var team = county.midAfternoon();
        var manager = county.managerOf(team);
        assertThat(get("/patterns", manager)).redirectedUrl().endsWith("/teams/" + team.id());
        assertThat(get("/patterns/teams/" + team.id() + DAYS, manager)).hasStatusOk();
        var other = county.anotherTeam();
        assertThat(get("/patterns/teams/" + other.id() + DAYS, manager)).hasStatus(404);
        assertThat(get("/patterns/rows" + DAYS + "&unit=county&what=late", manager)).hasStatus(404);
        var practitioner = county.practitionerIn(other).orElseThrow().id();
        assertThat(get("/patterns/practitioners/" + practitioner + DAYS, manager)).hasStatus(404);
    }

    @Test
    void what_is_not_there_and_what_is_not_to_be_seen_look_alike() {
        var practitioner = county.practitionerIn(county.anotherTeam()).orElseThrow();
        var unknown = "/patterns/households/" + UUID.randomUUID();
        assertThat(get(unknown, practitioner)).hasStatus(404);
        assertThat(get(unknown, county.a(Role.QUALITY))).hasStatus(404);
        assertThat(get("/patterns", practitioner)).hasStatus(404);
        assertThat(get("/patterns", county.a(Role.COUNCILLOR))).hasStatus(404);
        assertThat(get("/patterns/practitioners/" + practitioner.id(), practitioner))
                .hasStatus(404);
        assertThat(get("/patterns/teams/" + UUID.randomUUID(), county.a(Role.QUALITY)))
                .hasStatus(404);
    }

    @Test
    void the_head_of_service_reads_no_names_of_households_or_practitioners() {
        var page = text(get("/patterns" + DAYS, county.a(Role.HEAD_OF_SERVICE)));
        assertThat(page).doesNotContain("id=\"attention\"", "id=\"practitioners\"");
        var rows =
                text(
                        get(
                                "/patterns/rows" + DAYS + "&unit=county&what=unannounced",
                                county.a(Role.HEAD_OF_SERVICE)));
        assertThat(rows).contains("Name not shown").doesNotContain("href=\"/visits/");
        var households =
                text(
                        get(
                                "/patterns/households" + DAYS + "&unit=county&which=strong",
                                county.a(Role.HEAD_OF_SERVICE)));
        assertThat(households).doesNotContain("/patterns/households/");
    }

    @Test
    void the_figures_name_no_team_no_household_and_no_hour() {
        clock.stopAt(PlantedCounty.TODAY);
        var page = text(get("/figures", county.a(Role.COUNCILLOR)));
        assertThat(page).contains("right in two guesses");
        assertThat(page).doesNotContain("/patterns/", county.midAfternoon().nameEnglish());
    }

    @Test
    void days_that_cannot_be_are_refused_with_a_reason() {
        var quality = county.a(Role.QUALITY);
        var mistyped = get("/patterns?from=2025-02-30&to=2025-03-01", quality);
        assertThat(mistyped).hasStatus(422).bodyText().contains("Enter the first day");
        var reversed = get("/patterns?from=2025-03-02&to=2025-03-01", quality);
        assertThat(reversed).hasStatus(422).bodyText().contains("The first day must be");
        var tooLong = get("/patterns?from=2015-03-02&to=2025-03-01", quality);
        assertThat(tooLong).hasStatus(422).bodyText().contains("5 years or less");
    }

    @Test
    void without_visits_the_page_says_so() {
        var page = get("/patterns?from=2010-01-01&to=2010-12-31", county.a(Role.QUALITY));
        assertThat(page).hasStatusOk().bodyText().contains("No visits in this period");
    }

    @Test
    void the_hours_on_the_rota_are_outlined_and_it_is_said() {
        var page = text(get("/patterns" + DAYS, county.a(Role.QUALITY)));
        assertThat(page).contains(" line-n line-w\"", "Inside the line: somebody was on the rota");
        assertThat(page).contains("at most 1 record of that length in 20");
    }

    @Test
    void the_months_come_as_a_file() {
        var file = get("/patterns/trend" + DAYS + "&unit=county", county.a(Role.QUALITY));
        assertThat(file).hasStatusOk().bodyText().startsWith("month,planned,").hasLineCount(14);
    }

    @Test
    void a_look_is_written_down_and_so_is_a_refusal() {
        var manager = county.managerOf(county.midAfternoon());
        var seen = entries("SEEN", manager);
        var refused = entries("REFUSED", manager);
        get("/patterns/teams/" + county.midAfternoon().id() + DAYS, manager);
        get("/patterns/teams/" + county.anotherTeam().id() + DAYS, manager);
        assertThat(entries("SEEN", manager)).isEqualTo(seen + 1);
        assertThat(entries("REFUSED", manager)).isEqualTo(refused + 1);
    }

    private int entries(String outcome, Account account) {
        return database.fetchSingle(
                        "select count(*) from trail.entry where act = 'patterns.team'"
                                + " and outcome = ? and account = ?",
                        outcome,
                        account.id())
                .get(0, Integer.class);
    }

    private MvcTestResult get(String uri, Account account) {
        return mvc.get().uri(uri).with(signedInAs(account)).exchange();
    }

    /** Every link whose words begin with a whole number, and the number. */
    private Map<String, Integer> numbers(String uri, Account account) {
        var numbers = new LinkedHashMap<String, Integer>();
        var links = LINK.matcher(text(get(uri, account)));
        while (links.find()) {
            var number = NUMBER.matcher(links.group(2));
            if (number.find()) {
                numbers.put(links.group(1).replace("&amp;", "&"), read(number.group(1)));
            }
        }
        return numbers;
    }

    private int heading(String uri, Account account) {
        var heading = HEADING.matcher(text(get(uri, account)));
        assertThat(heading.find()).as(uri).isTrue();
        return read(heading.group(1));
    }

    private static int read(String number) {
        return Integer.parseInt(number.replace(",", ""));
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
