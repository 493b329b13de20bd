package cymru.diogel.assurance.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.assurance.oversight.Finding.Reason;
import cymru.diogel.assurance.oversight.Finding.State;
import cymru.diogel.assurance.oversight.Oversight.Outcome;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PageTest
class LookingSearchTests {
    @Autowired private ApplicationContext beans;
    @Autowired private County county;
    @Autowired private LookingSearch search;
    @Autowired private Oversight oversight;
    @Autowired private TestClock clock;

    @Test
    void forty_children_in_an_hour_are_not_unusual_and_forty_one_are() {
        var looker = county.a(Role.PRACTITIONER);
        Prying.of(beans).by(looker, 40);
        search.find();
        assertThat(about(looker)).isEmpty();
        Prying.of(beans).by(looker, 1);
        search.find();
        assertThat(about(looker))
                .singleElement()
                .satisfies(it -> assertThat(it.burst().children()).isEqualTo(41));
    }

    @Test
    void looking_once_more_changes_nothing_and_looking_on_makes_the_same_finding_larger() {
        var looker = county.a(Role.PRACTITIONER);
        Prying.of(beans).by(looker, 45);
        search.find();
        search.find();
        Prying.of(beans).by(looker, 10);
        search.find();
        assertThat(about(looker))
                .singleElement()
                .satisfies(it -> assertThat(it.burst().children()).isEqualTo(55));
    }

    @Test
    void the_line_manager_must_answer_and_without_one_quality() {
        var team = county.aTeam();
        var manager = county.a(Role.TEAM_MANAGER, team);
        var managed = county.a(Role.PRACTITIONER, team);
        var alone = county.a(Role.PRACTITIONER);
        county.a(Role.QUALITY);
        Prying.of(beans).by(managed, 41).by(alone, 41).by(manager, 41);
        search.find();
        assertThat(about(managed).getFirst().answers()).isEqualTo(manager.id());
        assertThat(role(about(alone).getFirst().answers())).isEqualTo(Role.QUALITY);
        assertThat(role(about(manager).getFirst().answers())).isEqualTo(Role.QUALITY);
    }

    @Test
    void a_finding_is_answered_judged_and_opened_again() {
        var team = county.aTeam();
        var manager = viewer(county.a(Role.TEAM_MANAGER, team));
        var quality = viewer(county.a(Role.QUALITY));
        var looker = county.a(Role.PRACTITIONER, team);
        Prying.of(beans).by(looker, 41);
        search.find();
        var id = about(looker).getFirst().id();
        assertThat(say(quality, id, Reason.DUTY)).isEqualTo(Outcome.NOT_YOURS);
        assertThat(say(manager, id, Reason.DUTY)).isEqualTo(Outcome.DONE);
        assertThat(say(manager, id, Reason.ENOUGH)).isEqualTo(Outcome.NOT_YOURS);
        assertThat(say(quality, id, Reason.NOT_ENOUGH)).isEqualTo(Outcome.DONE);
        assertThat(say(manager, id, Reason.NO_REASON)).isEqualTo(Outcome.DONE);
        assertThat(say(quality, id, Reason.ENOUGH)).isEqualTo(Outcome.DONE);
        assertThat(say(quality, id, Reason.ENOUGH)).isEqualTo(Outcome.TOO_LATE);
        assertThat(about(looker).getFirst().state()).isEqualTo(State.ACCEPTED);
        assertThat(oversight.steps(about(looker).getFirst())).hasSize(4);
    }

    @Test
    void the_same_form_sent_twice_answers_once() {
        var team = county.aTeam();
        var manager = viewer(county.a(Role.TEAM_MANAGER, team));
        var looker = county.a(Role.PRACTITIONER, team);
        Prying.of(beans).by(looker, 41);
        search.find();
        var id = about(looker).getFirst().id();
        var intention = UUID.randomUUID();
        for (var time = 0; time < 2; time++) {
            assertThat(oversight.say(manager, id, intention, Reason.COVER, "Cover for a colleague"))
                    .isEqualTo(Outcome.DONE);
        }
        assertThat(oversight.steps(about(looker).getFirst())).hasSize(1);
    }

    @Test
    void what_is_looked_at_after_the_answer_is_a_new_finding() {
        var team = county.aTeam();
        var manager = viewer(county.a(Role.TEAM_MANAGER, team));
        var looker = county.a(Role.PRACTITIONER, team);
        Prying.of(beans).by(looker, 41);
        search.find();
        say(manager, about(looker).getFirst().id(), Reason.DUTY);
        clock.pass(Duration.ofMinutes(2));
        Prying.of(beans).by(looker, 41);
        search.find();
        assertThat(about(looker)).hasSize(2);
    }

    @Test
    void nobody_sees_or_answers_a_finding_about_themselves() {
        var quality = county.a(Role.QUALITY);
        Prying.of(beans).by(quality, 41);
        search.find();
        var id = about(quality).getFirst().id();
        assertThat(oversight.find(viewer(quality), id)).isEmpty();
        assertThat(oversight.findings(viewer(quality)))
                .noneMatch(it -> it.account().equals(quality.id()));
        assertThat(say(viewer(quality), id, Reason.DUTY)).isEqualTo(Outcome.NOT_YOURS);
    }

    private Outcome say(Viewer viewer, UUID id, Reason reason) {
        return oversight.say(viewer, id, UUID.randomUUID(), reason, "It was so and not otherwise");
    }

    private List<Finding> about(Account looker) {
        return oversight.findings(viewer(county.a(Role.QUALITY))).stream()
                .filter(it -> it.account().equals(looker.id()))
                .toList();
    }

    private Role role(@org.jspecify.annotations.Nullable UUID account) {
        assertThat(account).isNotNull();
        return beans.getBean(cymru.diogel.platform.access.Accounts.class)
                .find(java.util.Objects.requireNonNull(account))
                .orElseThrow()
                .role();
    }

    private static Viewer viewer(Account account) {
        return new Viewer(
                account.id(),
                account.reference(),
                account.name(),
                account.role(),
                account.team(),
                "en");
    }
}
