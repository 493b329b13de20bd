package cymru.diogel.visiting.visits.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.SharedFiles;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.TestClock;
import cymru.diogel.visiting.visits.Visits;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

@JourneyTest
class WindowsJourneyTests {
    private static final String CHANGED = "What has changed in their day-to-day lives?";

    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Visits visits;
    @Autowired private MockMvcTester mvc;
    @Autowired private TestClock clock;
    private Account practitioner;
    private Morris morris;

    @BeforeEach
    void begin() {
        clock.stopAt(Instant.parse("2026-10-27T18:00:00Z"));
        practitioner = county.a(Role.PRACTITIONER);
        morris = Morris.arrive(people, practitioner, LocalDate.of(2026, 10, 27));
    }

    @Test
    void a_window_is_told_that_another_wrote_in_the_same_place_and_both_are_shown(Browser browser) {
        var first = browser.phone().signedInAs(practitioner).open(morris.address());
        var second = browser.phone().signedInAs(practitioner).open(first.path());
        first.fill(CHANGED, "As the first window has it.");
        first.page().getByText("Saved ").first().waitFor();
        second.fill(CHANGED, "As the second window has it.");
        second.page().getByText("Both are kept").first().waitFor();
        second.press("Check and finish");
        assertThat(second.text())
                .contains("As the first window has it.", "As the second window has it.");
        second.shot("visit-windows-phone-en");
        assertThat(second.page().locator("#account").inputValue())
                .isEqualTo("As the second window has it.");
        second.otherLanguage().shot("visit-windows-phone-cy");
    }

    @Test
    void the_nastiest_strings_are_words_and_nothing_runs(Browser browser) {
        var strings =
                JsonMapper.shared()
                        .readValue(SharedFiles.find("data/hostile/blns.json"), String[].class);
        var nasty =
                Arrays.stream(strings)
                        .filter(it -> it.matches("(?is).*(<|javascript:|onerror|\\{\\{|\\$\\{).*"))
                        .collect(Collectors.joining("\n"));
        assertThat(nasty.length()).isGreaterThan(3_000);
        var intention = UUID.randomUUID();
        var report = Typed.of(morris).with("account", nasty).with("said", nasty);
        assertThat(report.post(mvc, morris.address() + "/" + intention, practitioner))
                .hasStatus(302);
        var visit = visits.ofIntention(intention).orElseThrow();
        var screen = browser.desk().signedInAs(practitioner);
        screen.page()
                .onDialog(it -> {
                    throw new AssertionError("a script asked: " + it.message());
                });
        screen.open("/visits/" + visit.id()).follow("Correct this report");
        assertThat(screen.page().locator("#account").inputValue())
                .isEqualTo(nasty.replace("\r\n", "\n").replace("\r", "\n").replace("\0", ""));
        assertThat(screen.page().locator("main img, main iframe, main svg script").count())
                .isZero();
    }
}
