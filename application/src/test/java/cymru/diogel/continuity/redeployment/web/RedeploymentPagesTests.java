package cymru.diogel.continuity.redeployment.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.continuity.redeployment.LentFile;
import cymru.diogel.continuity.redeployment.Loan;
import cymru.diogel.continuity.redeployment.PlacementStage;
import cymru.diogel.continuity.signals.Signals;
import cymru.diogel.continuity.situation.Section;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class RedeploymentPagesTests {
    private static final LocalDate TODAY = LocalDate.of(2028, 6, 14);

    @Autowired private MockMvcTester mvc;
    @Autowired private County people;
    @Autowired private TestClock clock;
    private LentCounty county;

    @BeforeEach
    void begin(@Autowired ApplicationContext beans) {
        clock.stopAt(Instant.parse("2028-06-14T10:00:00Z"));
        county = new LentCounty(beans);
    }

    @Test
    void what_a_service_leans_on_is_said_without_names() {
        var to = county.service("Home care", 1, 10, 6);
        county.own(to, 4);
        var loans = county.lend(county.service("Leisure", 3, 5, 0), to, 3);
        var page = read(people.a(Role.GOLD), "/redeployment");
        assertThat(page).contains(to.name().english(), "Falls");
        assertThat(page).doesNotContain(loans.getFirst().person().name(), "/people");
        assertThat(read(county.silver, "/redeployment/people?service=" + to.id()))
                .contains(loans.getFirst().person().name());
        assertThat(mvc.get().uri("/redeployment/people").with(signedInAs(people.a(Role.GOLD))))
                .hasStatus(404);
    }

    @Test
    void nobody_begins_before_checks_training_induction_and_assessment() {
        var who = county.person(county.service("Leisure", 3, 5, 0));
        var to = county.service("Home care", 1, 5, 3);
        var sendings = new RedeploymentSendings(county);
        assertThat(sendings.loan(who.id().toString(), to.id().toString()).send(mvc))
                .hasStatus3xxRedirection();
        var begin = sendings.move(who.id().toString(), "WORKING", "14/6/2028");
        assertThat(begin.send(mvc))
                .hasStatus(422)
                .bodyText()
                .contains("The induction was not done.", "Nobody is named who supervises there.");
        assertThat(stage(who.id())).isEqualTo(PlacementStage.AGREED);
        var ready =
                sendings.loan(who.id().toString(), to.id().toString())
                        .with("trained", "1/6/2028")
                        .with("inducted", "2/6/2028")
                        .with("assessed", "3/6/2028")
                        .with("supervisor", "Elin");
        assertThat(ready.send(mvc)).hasStatus3xxRedirection();
        assertThat(begin.anew().send(mvc)).hasStatus3xxRedirection();
        assertThat(stage(who.id())).isEqualTo(PlacementStage.WORKING);
        assertThat(sendings.move(who.id().toString(), "CANCELLED", "14/6/2028").send(mvc))
                .hasStatus(422);
    }

    @Test
    void a_file_is_taken_whole_or_refused_with_line_column_and_reason() throws IOException {
        var home = county.service("Leisure", 3, 5, 0);
        var to = county.service("Home care", 1, 5, 3);
        var good =
                line("A1", home.code(), "37", to.code(), "2028-06-01")
                        + line("A2", home.code(), "22", "", "");
        var bad = line("A3", "NOWHERE", "99", to.code(), "");
        var refused = county.take(headings() + good + bad);
        assertThat(refused.faults())
                .extracting(it -> it.line() + ":" + it.column() + " " + it.key())
                .containsExactly("4:3 no-service", "4:5 no-hours", "4:15 needed");
        assertThat(of(home.id())).isEmpty();
        assertThat(county.take(headings() + good).changed()).isEqualTo(2);
        assertThat(of(home.id())).hasSize(2);
        var again = county.take(headings() + good);
        assertThat(again.changed()).isZero();
        assertThat(again.same()).isEqualTo(2);
    }

    @Test
    void a_page_tells_what_is_wrong_with_a_file() {
        var sending =
                Sending.of(
                        county.silver,
                        "/redeployment/import",
                        "file:lent.csv",
                        headings() + line("A9", "NOWHERE", "37", "", ""));
        assertThat(sending.send(mvc))
                .hasStatus(422)
                .bodyText()
                .contains("There is no service “NOWHERE” in the catalogue.", "Nothing was kept.");
        assertThat(read(county.silver, "/redeployment/import/template.csv"))
                .contains(String.join(",", LentFile.HEADINGS));
    }

    @Test
    void what_lapses_within_four_weeks_is_an_alert() {
        var home = county.service("Leisure", 3, 5, 0);
        county.lend(home, county.service("Home care", 1, 5, 3), 1);
        // The check was made on 14 May 2028 and counts for three years.
        clock.stopAt(Instant.parse("2031-04-15T10:00:00Z"));
        assertThat(of(home.id()).getFirst().lapses(LocalDate.of(2031, 4, 15))).isEmpty();
        assertThat(of(home.id()).getFirst().lapses(LocalDate.of(2031, 4, 16))).hasSize(1);
    }

    @Test
    void signals_count_who_is_lent_and_who_came_back(@Autowired Signals signals) {
        var home = county.service("Leisure", 3, 5, 0);
        var to = county.service("Home care", 1, 5, 3);
        var loans = county.lend(home, to, 2);
        county.redeployment.move(
                loans.getFirst(), PlacementStage.RETURNED, TODAY, county.silver.id());
        var lent = signals.readings("redeployment.lent." + to.code(), TODAY, TODAY.plusDays(1));
        assertThat(lent).extracting(it -> it.value()).containsExactly(2.0, 1.0);
        var back =
                signals.readings("redeployment.returned." + home.code(), TODAY.minusDays(1), TODAY);
        assertThat(back).extracting(it -> it.value()).containsExactly(0.0, 1.0);
    }

    @Test
    void the_situation_says_what_falls(@Autowired ApplicationContext beans) {
        var to = county.service("Home care", 1, 10, 6);
        county.own(to, 4);
        county.lend(county.service("Leisure", 3, 5, 0), to, 3);
        var section = beans.getBean(RedeploySection.class).section();
        var row =
                section.rows().stream()
                        .filter(it -> said(it.getFirst()).equals(to.name().english()))
                        .findFirst()
                        .orElseThrow();
        assertThat(row)
                .extracting(RedeploymentPagesTests::said)
                .containsExactly(to.name().english(), "3", "7", "6", "Falls");
    }

    private static String said(Section.Cell cell) {
        return cell.said().in(Words.in("en"));
    }

    private static String headings() {
        return String.join(",", LentFile.HEADINGS) + "\n";
    }

    private String line(String number, String home, String hours, String to, String since) {
        var skill = county.skill;
        var loan =
                to.isEmpty()
                        ? ",,,,,,,,,"
                        : to + "," + skill + ",Care worker," + since + ",,,,,,Head of leisure";
        return county.skill
                + number
                + ",Carys Lent,"
                + home
                + ","
                + skill
                + ","
                + hours
                + ",Llanfaen,ENHANCED,2028-01-15,,no,yes,"
                + loan
                + "\n";
    }

    private List<Loan> of(UUID home) {
        return county.redeployment.loans().stream()
                .filter(it -> it.person().home().equals(home))
                .toList();
    }

    private PlacementStage stage(UUID person) {
        return county.redeployment.history(person).getFirst().stage();
    }

    private String read(Account who, String path) {
        var answer = mvc.get().uri(path).with(signedInAs(who)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
