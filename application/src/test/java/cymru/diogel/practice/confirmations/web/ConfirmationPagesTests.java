package cymru.diogel.practice.confirmations.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.practice.confirmations.Confirmation.How;
import cymru.diogel.practice.confirmations.Confirmations;
import cymru.diogel.practice.confirmations.web.ConfirmationSendings.Call;
import cymru.diogel.practice.referrals.Referrals;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A report by telephone is confirmed in writing within 24 hours, or asked for. */
@PageTest
class ConfirmationPagesTests {
    @Autowired private Confirmations confirmations;
    @Autowired private Referrals referrals;
    @Autowired private County county;
    @Autowired private MockMvcTester mvc;
    @Autowired private TestClock clock;
    @Autowired private List<FigureSource> figures;
    private ConfirmationSendings sendings;

    // Five to ten on a Saturday night: hours run on through weekends.
    private static final Instant CALLED = Instant.parse("2027-07-17T20:55:00Z");

    @BeforeEach
    void begin(@Autowired ApplicationContext beans) {
        clock.stopAt(CALLED);
        sendings = new ConfirmationSendings(beans);
    }

    @Test
    void it_is_due_24_hours_after_the_call_whatever_day_it_is() {
        var it = confirmations.of(sendings.called().report()).orElseThrow();
        assertThat(it.dueAt()).isEqualTo(Instant.parse("2027-07-18T20:55:00Z"));
        assertThat(it.isLate(CALLED.plus(Duration.ofHours(24)))).isFalse();
        assertThat(it.isLate(CALLED.plus(Duration.ofHours(24)).plusSeconds(1))).isTrue();
    }

    @Test
    void who_made_the_call_finds_it_on_their_list_and_confirms_it_here() {
        var call = sendings.taken();
        var reference = reference(call);
        assertThat(get(call.maker(), "/work"))
                .bodyText()
                .contains("Confirm report " + reference + " in writing");
        assertThat(get(call.maker(), "/reports/mine"))
                .bodyText()
                .contains("Please confirm this in writing by 18 July 2027.");
        var own = "/reports/mine/" + call.report() + "/confirm";
        var page = get(call.maker(), own);
        QueryCount.assertThatFewWereSent(page);
        assertThat(page).bodyText().contains("A bruise that was not there on Monday.");
        assertThat(get(county.a(Role.SCHOOL), own)).hasStatus(404);
        assertThat(post(call.maker(), own, "words", "")).hasStatus(422);
        assertThat(post(call.maker(), own, "words", "Two bruises")).hasStatus3xxRedirection();
        var came = Objects.requireNonNull(confirmations.of(call.report()).orElseThrow().came());
        assertThat(came.how()).isEqualTo(How.HERE);
        assertThat(came.words()).isEqualTo("Two bruises");
        assertThat(get(call.maker(), "/work"))
                .bodyText()
                .doesNotContain("Confirm report " + reference);
        assertThat(get(call.door(), "/reports/" + call.report()))
                .bodyText()
                .contains("Confirmed in writing here, 17 July 2027.");
    }

    @Test
    void who_took_it_asks_again_and_notes_that_a_letter_came() {
        var call = sendings.taken();
        var here = "/reports/" + call.report() + "/confirmation";
        clock.stopAt(CALLED.plus(Duration.ofHours(25)));
        assertThat(get(call.door(), "/reports/confirmations"))
                .bodyText()
                .contains(reference(call), "Overdue", "Not asked for again");
        assertThat(post(call.door(), here + "/chased", "chase", "")).hasStatus(422);
        assertThat(post(call.door(), here + "/chased", "chase", "They will write tonight"))
                .hasStatus3xxRedirection();
        var page = get(call.door(), here);
        QueryCount.assertThatFewWereSent(page);
        assertThat(page).bodyText().contains("They will write tonight", "Asked for again 1 time");
        assertThat(post(call.door(), here + "/received", "how", "LETTER", "on", "16/7/2027"))
                .as("before the call")
                .hasStatus(422);
        assertThat(post(call.door(), here + "/received", "how", "NEVER", "on", "18/7/2027"))
                .as("without a reason")
                .hasStatus(422);
        assertThat(post(call.door(), here + "/received", "how", "LETTER", "on", "18/7/2027"))
                .hasStatus3xxRedirection();
        assertThat(get(call.door(), "/reports/confirmations"))
                .bodyText()
                .doesNotContain(reference(call));
        assertThat(post(call.door(), here + "/chased", "chase", "Too late"))
                .hasStatus3xxRedirection();
        assertThat(confirmations.chases(List.of(call.report())).get(call.report())).hasSize(1);
    }

    @Test
    void only_who_took_it_reads_of_it_and_of_other_reports_nobody() {
        var call = sendings.taken();
        var other = county.a(Role.FRONT_DOOR);
        assertThat(get(other, "/reports/" + call.report() + "/confirmation")).hasStatus(404);
        assertThat(get(other, "/reports/confirmations")).hasStatusOk();
        assertThat(get(call.maker(), "/reports/confirmations")).hasStatus(404);
    }

    @Test
    void the_figure_counts_what_came_before_its_time_was_over() {
        var before = counted();
        var inTime = sendings.taken();
        var late = sendings.taken();
        sendings.taken();
        post(inTime.maker(), "/reports/mine/" + inTime.report() + "/confirm", "words", "So it was");
        clock.stopAt(CALLED.plus(Duration.ofHours(26)));
        post(late.maker(), "/reports/mine/" + late.report() + "/confirm", "words", "So it was");
        var after = counted();
        assertThat(after.numerator()).isEqualTo(before.numerator() + 1);
        assertThat(after.denominator()).isEqualTo(Objects.requireNonNull(before.denominator()) + 3);
        assertThat(source().rows(question()))
                .contains(inTime.report())
                .doesNotContain(late.report());
    }

    private FigureSource.Figure counted() {
        return source().figure(question());
    }

    private FigureSource source() {
        return figures.stream()
                .filter(it -> it.definition().code().equals("phone-reports-confirmed-in-time"))
                .findFirst()
                .orElseThrow();
    }

    private static FigureSource.Question question() {
        var day = LocalDate.of(2027, 7, 18);
        return new FigureSource.Question(day, day, null);
    }

    private String reference(Call call) {
        return referrals.find(call.report()).orElseThrow().reference();
    }

    private MvcTestResult get(Account who, String path) {
        return mvc.get().uri(path).accept("text/html").with(signedInAs(who)).exchange();
    }

    private MvcTestResult post(Account who, String path, String... fields) {
        var request = mvc.post().uri(path).accept("text/html").with(signedInAs(who));
        for (var place = 0; place < fields.length; place += 2) {
            request.param(fields[place], fields[place + 1]);
        }
        return request.exchange();
    }
}
