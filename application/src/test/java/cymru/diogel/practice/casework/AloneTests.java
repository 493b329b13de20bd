package cymru.diogel.practice.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.people.Allocation;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.register.Register;
import cymru.diogel.practice.register.Way;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A child on the register whom nobody works with. */
@PageTest
class AloneTests {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 16);

    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Register register;
    @Autowired private DSLContext database;
    @Autowired private AloneTelling telling;
    @Autowired private TestClock clock;

    @BeforeEach
    void begin() {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
    }

    @Test
    void the_senior_manager_is_told_at_once_and_no_longer_once_somebody_works_with_the_child() {
        var child = registered();
        assertThat(told(child)).containsExactly(Right.DECIDE_DISPUTES.name());
        assertThat(Role.QUALITY.may(Right.DECIDE_DISPUTES)).as("the senior manager").isTrue();
        give(child, county.a(Role.PRACTITIONER));
        assertThat(told(child)).isEmpty();
    }

    @Test
    void a_child_who_has_a_social_worker_or_is_on_no_register_is_no_news() {
        var worker = county.a(Role.PRACTITIONER);
        var child = county.aFamily().allocatedTo(worker).arrive().child().id();
        var other = county.aFamily().arrive().child().id();
        register.enter(new Register.Entering(child, DAY, Set.of("neglect"), null));
        telling.lookAtAll();
        assertThat(told(child)).isEmpty();
        assertThat(told(other)).isEmpty();
    }

    @Test
    void a_name_that_nobody_told_of_is_found_by_looking() {
        var child = registered();
        database.execute("delete from work.task where child = ?", child);
        telling.lookAtAll();
        assertThat(told(child)).hasSize(1);
    }

    @Test
    void a_name_that_comes_off_needs_nobody_any_more() {
        var child = registered();
        register.remove(child, DAY, Way.LEFT_UK);
        assertThat(told(child)).isEmpty();
    }

    private UUID registered() {
        var child = county.aFamily().arrive().child().id();
        register.enter(new Register.Entering(child, DAY, Set.of("neglect"), null));
        return child;
    }

    private void give(UUID child, Account to) {
        var team = Objects.requireNonNull(to.team());
        people.allocate(List.of(new Allocation(child, to.id(), team, DAY, null)));
    }

    private List<String> told(UUID child) {
        return database.resultQuery(
                        "select needs from work.task where key = ? and done_at is null",
                        "alone:" + child)
                .fetchInto(String.class);
    }
}
