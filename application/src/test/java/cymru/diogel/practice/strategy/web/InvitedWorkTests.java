package cymru.diogel.practice.strategy.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a strategy discussion puts on the list of whoever is invited. */
@PageTest
class InvitedWorkTests {
    private static final String ATTEND = "Take part in the strategy discussion on";

    @Autowired private County county;

    @Test
    void somebody_invited_has_it_on_their_list_until_it_was_held(
            @Autowired ApplicationContext beans, @Autowired TestClock clock) {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        var discussing = new Discussing(beans);
        var worker = county.a(Role.PRACTITIONER);
        var officer = county.a(Role.PARTNER);
        var family = county.aFamily().allocatedTo(worker).arrive();
        var it = discussing.called(worker, family.child().id());
        assertThat(work(discussing, officer)).doesNotContain(ATTEND);
        discussing
                .on(it, "/invite", "who", officer.name(), "agency", "POLICE")
                .with("account", officer.id().toString())
                .send(discussing.mvc());
        assertThat(work(discussing, officer))
                .contains(ATTEND + " " + family.child().title(), "/strategy/" + it.id());
        assertThat(work(discussing, worker)).doesNotContain(ATTEND);
        discussing.hold(it, "SOCIAL_SERVICES", "POLICE").send(discussing.mvc());
        assertThat(work(discussing, officer)).doesNotContain(ATTEND);
    }

    private static String work(Discussing discussing, Account who) {
        var answer = discussing.get(who, "/work");
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
