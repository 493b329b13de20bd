package cymru.diogel.visiting.thematic.web;

import static cymru.diogel.visiting.visits.SomeVisit.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Team;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.visiting.rotas.Rotas;
import cymru.diogel.visiting.rotas.Shift;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visit.Remarks;
import cymru.diogel.visiting.visits.Visit.Seen;
import cymru.diogel.visiting.visits.Visits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@PageTest
class SameBytesTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private Accounts accounts;
    @Autowired private Visits visits;
    @Autowired private Rotas rotas;
    @Autowired private TransactionTemplate transaction;

    private Answers answers;
    private Account quality;
    private Account practitioner;
    private Visit last;
    private String choice = "";

    @BeforeEach
    void record() {
        answers = new Answers(mvc);
        quality = county.a(Role.QUALITY);
        practitioner = county.a(Role.PRACTITIONER);
        var family = county.aFamily().allocatedTo(practitioner).arrive();
        var child = new Seen(family.child().id(), null, true, true, true, null, Remarks.NONE);
        var all = new ArrayList<Visit>();
        for (var week = 0; week < 8; week++) {
            all.add(
                    aVisit().on(LocalDate.of(2023, 3, 6).plusWeeks(week).toString())
                            .from("15:%02d".formatted(5 * week), null)
                            .told(
                                    practitioner.id(),
                                    practitioner.team(),
                                    family.household().id(),
                                    child)
                            .visit());
        }
        transaction.executeWithoutResult(_ -> visits.addAll(all));
        last = all.getLast();
        choice = "from=2023-03-01&to=2023-04-30&team=" + practitioner.team();
    }

    @Test
    void the_same_choice_gives_the_same_bytes_of_figures() throws InterruptedException {
        for (var language : List.of("en", "cy")) {
            var first = figures(language);
            // So that a time of day in the file would show: a zip file counts in steps of two.
            Thread.sleep(2_100);
            assertThat(Answers.sha256(figures(language))).isEqualTo(Answers.sha256(first));
        }
        assertThat(article(report())).isEqualTo(article(report()));
    }

    @Test
    void a_visit_that_is_corrected_gives_another_hash_and_other_bytes() {
        var before = figures("en");
        var hash = fact(report(), "Visits (SHA-256");
        var changed =
                aVisit().on(last.when().on().toString())
                        .from("09:15", null)
                        .told(
                                last.practitioner(),
                                last.team(),
                                last.household(),
                                last.children().getFirst())
                        .visit();
        var corrected = with(last, changed);
        visits.correct(corrected, practitioner.id(), "The time was wrong.");
        assertThat(fact(report(), "Visits (SHA-256")).matches("[0-9a-f]{16}").isNotEqualTo(hash);
        assertThat(Answers.sha256(figures("en"))).isNotEqualTo(Answers.sha256(before));
    }

    @Test
    void a_rota_that_is_added_has_a_hash_of_its_own() {
        assertThat(fact(report(), "Rota")).isEqualTo("none");
        transaction.executeWithoutResult(_ ->
                rotas.add(
                        List.of(
                                new Shift(
                                        practitioner.id(), LocalDate.of(2023, 3, 6), 540, 1020))));
        assertThat(fact(report(), "Rota")).matches("[0-9a-f]{16}");
    }

    @Test
    void the_page_carries_what_it_takes_to_make_it_again() {
        var page = report();
        assertThat(fact(page, "Address on this installation"))
                .isEqualTo("/thematic/report?" + choice);
        assertThat(fact(page, "Teams")).isEqualTo(team().nameEnglish());
        assertThat(fact(page, "Period")).isEqualTo("1 March 2023 to 30 April 2023");
        assertThat(fact(page, "Seed")).isEqualTo("1");
        assertThat(fact(page, "Settings (SHA-256")).matches("[0-9a-f]{16}");
        var summary = Answers.parts(figures("en")).get("xl/worksheets/sheet1.xml");
        assertThat(summary)
                .contains(
                        fact(page, "Visits (SHA-256"),
                        fact(page, "Settings (SHA-256"),
                        "/thematic/report?" + choice);
    }

    private Team team() {
        return accounts.teams().stream()
                .filter(it -> it.id().equals(practitioner.team()))
                .findFirst()
                .orElseThrow();
    }

    private static Visit with(Visit old, Visit told) {
        return new Visit(
                old.id(),
                old.household(),
                old.practitioner(),
                old.team(),
                old.notice(),
                old.plannedFor(),
                told.when(),
                old.place(),
                old.mode(),
                old.access(),
                old.circumstances(),
                old.words(),
                old.agencies(),
                old.children(),
                old.recording());
    }

    private byte[] figures(String language) {
        var file = "/thematic/report.xlsx?" + choice + "&language=" + language;
        return answers.file(file, quality);
    }

    private Document report() {
        return answers.page("/thematic/report?" + choice, quality);
    }

    private static String article(Document page) {
        return page.expectFirst("article").html();
    }

    private static String fact(Document page, String what) {
        return page.select("#repeat ~ .scroll tr").stream()
                .filter(it -> it.text().startsWith(what))
                .map(it -> it.expectFirst("td").text())
                .findFirst()
                .orElseThrow();
    }
}
