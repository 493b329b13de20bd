package cymru.diogel.practice.strategy.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.settings.web.SettingSendings;
import cymru.diogel.practice.strategy.Discussions;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class StrategyLimitTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private Discussions discussions;
    @Autowired private ApplicationContext beans;

    @AfterEach
    void forget(@Autowired JdbcClient database) {
        database.sql("delete from settings.change where from_on < '2090-01-01'").update();
    }

    @Test
    void the_county_sets_by_when_one_is_held_and_those_decided_on_before_keep_their_day() {
        clock.stopAt(Instant.parse("2027-03-03T10:00:00Z"));
        var earlier = called();
        SettingSendings.set(county.a(Role.HEAD_OF_SERVICE), "strategy-days", "3", "4/3/2027")
                .send(mvc);
        clock.stopAt(Instant.parse("2027-03-04T10:00:00Z"));
        assertThat(due(called())).isEqualTo(LocalDate.of(2027, 3, 9));
        assertThat(due(earlier)).isEqualTo(LocalDate.of(2027, 3, 4));
    }

    private UUID called() {
        Account worker = county.a(Role.PRACTITIONER);
        var child = county.aFamily().allocatedTo(worker).arrive().child().id();
        return new Discussing(beans).called(worker, child).id();
    }

    private LocalDate due(UUID id) {
        return discussions.find(id).orElseThrow().called().dueOn();
    }
}
