package cymru.diogel.continuity.talks.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.continuity.dayservices.Person;
import cymru.diogel.continuity.signals.Signals;
import cymru.diogel.continuity.situation.SituationSource;
import cymru.diogel.continuity.talks.Standing;
import cymru.diogel.continuity.talks.Talks;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.language.Words;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class TalkPagesTests {
    private static final LocalDate TODAY = LocalDate.of(2031, 7, 2);

    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private Talks talks;
    @Autowired private Signals signals;
    @Autowired private List<SituationSource> situation;
    @Autowired private TestClock clock;
    private TalkSendings sendings;
    private Account manager;

    @BeforeEach
    void begin(@Autowired ApplicationContext beans, @Autowired JdbcClient database) {
        clock.stopAt(Instant.parse("2031-07-02T10:00:00Z"));
        database.sql("update dayservices.person set ended_on = '2020-01-01'").update();
        sendings = new TalkSendings(beans);
        manager = county.a(Role.SERVICE_MANAGER);
    }

    @Test
    void whoever_has_no_place_is_on_the_list_until_something_is_arranged_and_works() {
        var person = sendings.aPerson();
        assertThat(standing(person)).isEqualTo(Standing.NO_TALK);
        assertThat(get("/day-services/talks"))
                .bodyText()
                .contains(person.said().name(), "1 person waits", "No talk yet");
        TalkSendings.talk(manager, person).with("kind", "NONE").send(mvc);
        assertThat(standing(person)).isEqualTo(Standing.NOTHING_ARRANGED);
        TalkSendings.talk(manager, person).with("on", "2/3/2020").send(mvc);
        assertThat(standing(person)).isEqualTo(Standing.ARRANGED);
        sendings.look(manager, person, "NO").send(mvc);
        assertThat(standing(person)).isEqualTo(Standing.DOES_NOT_WORK);
        clock.stopAt(Instant.parse("2031-07-02T11:00:00Z"));
        sendings.look(manager, person, "YES").send(mvc);
        assertThat(standing(person)).isEqualTo(Standing.ARRANGED);
        clock.stopAt(Instant.parse("2091-01-01T10:00:00Z"));
        assertThat(standing(person)).isEqualTo(Standing.REVIEW_DUE);
    }

    @Test
    void a_talk_keeps_their_own_words_and_a_form_that_lacks_something_says_what() {
        var person = sendings.aPerson();
        var refused = TalkSendings.talk(manager, person).with("matters", "").send(mvc);
        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("Write what matters to them", "Galwad ffôn yn Gymraeg");
        TalkSendings.talk(manager, person).send(mvc);
        assertThat(get("/day-services/people/" + person.id() + "/talks"))
                .bodyText()
                .contains("Y canu ar ddydd Iau", "Telephone calls", manager.name());
        assertThat(TalkSendings.talk(manager, person).with("review", "1/7/2031").send(mvc))
                .hasStatus(422);
        assertThat(TalkSendings.talk(manager, person).with("on", "3/7/2031").send(mvc))
                .hasStatus(422);
    }

    @Test
    void the_situation_counts_those_without_a_talk_and_names_nobody() {
        var person = sendings.aPerson();
        for (var words : List.of(Words.in("en"), Words.in("cy"))) {
            var section =
                    situation.stream()
                            .map(SituationSource::section)
                            .filter(it -> it.order() == 50)
                            .findFirst()
                            .orElseThrow();
            var finding = Optional.ofNullable(section.finding()).orElseThrow();
            assertThat(finding.in(words)).contains("1 person");
            assertThat(section.notes().getFirst().in(words)).endsWith(": 1");
            var cells =
                    section.rows().stream()
                            .flatMap(List::stream)
                            .map(it -> it.said().in(words))
                            .toList();
            assertThat(cells)
                    .contains(words.say("talks.fewer"))
                    .noneMatch(it -> it.contains(person.said().name()));
        }
        assertThat(signals.readings("dayservices.without-talk", TODAY, TODAY))
                .extracting(it -> it.value())
                .containsExactly(1.0);
        assertThat(
                        signals.readings(
                                "dayservices.without-talk", TODAY.plusDays(1), TODAY.plusDays(2)))
                .isEmpty();
    }

    @Test
    void only_whoever_runs_day_services_reads_talks() {
        var person = sendings.aPerson();
        for (var role : List.of(Role.GOLD, Role.SILVER, Role.TEAM_MANAGER, Role.INSPECTOR)) {
            var path = "/day-services/people/" + person.id() + "/talks";
            assertThat(as(county.a(role), path)).hasStatus(404);
            assertThat(as(county.a(role), "/day-services/talks")).hasStatus(404);
        }
    }

    private Standing standing(Person person) {
        return talks.waiting().stream()
                .filter(it -> it.person().id().equals(person.id()))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    private MvcTestResult get(String path) {
        return as(manager, path);
    }

    private MvcTestResult as(Account who, String path) {
        return mvc.get().uri(path).accept("text/html").with(signedInAs(who)).exchange();
    }
}
