package cymru.diogel.practice.coregroups;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.register.Register;
import cymru.diogel.practice.register.Way;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A core group begins and ends as the register says. */
@PageTest
class CoreGroupRegisterTests {
    private static final LocalDate ON = LocalDate.of(2026, 7, 2);

    @Autowired private County county;
    @Autowired private Register register;
    @Autowired private CoreGroups groups;
    @Autowired private TestClock clock;

    @Test
    void names_of_one_conference_get_one_core_group_which_ends_with_the_last_of_them() {
        clock.stopAt(Instant.parse("2026-07-14T10:00:00Z"));
        var family =
                county.aFamily().withChildren(3).allocatedTo(county.a(Role.PRACTITIONER)).arrive();
        var children = family.children().stream().map(it -> it.id()).toList();
        var conference = UUID.randomUUID();
        for (var it : children.subList(0, 2)) {
            enter(it, conference);
        }
        var group = groups.of(children).getFirst();
        assertThat(groups.of(children)).hasSize(1);
        assertThat(group.children()).containsExactlyInAnyOrderElementsOf(children.subList(0, 2));
        assertThat(group.conference()).isEqualTo(conference);
        register.remove(children.getFirst(), ON.plusDays(5), Way.LEFT_UK);
        assertThat(groups.find(group.id()).orElseThrow().isOpen()).isTrue();
        register.remove(children.get(1), ON.plusDays(6), Way.LEFT_UK);
        var ended = groups.find(group.id()).orElseThrow();
        assertThat(ended.endedOn()).isEqualTo(ON.plusDays(6));
        assertThat(ended.everybody()).hasSize(2);
        assertThat(groups.awaited(List.of(group.id()))).isEmpty();
    }

    @Test
    void names_that_came_on_the_same_day_without_a_conference_share_one_by_their_home() {
        clock.stopAt(Instant.parse("2026-07-14T10:00:00Z"));
        var family =
                county.aFamily().withChildren(2).allocatedTo(county.a(Role.PRACTITIONER)).arrive();
        family.children().forEach(it -> enter(it.id(), null));
        var children = family.children().stream().map(it -> it.id()).toList();
        assertThat(groups.of(children)).hasSize(1);
    }

    private void enter(UUID child, @Nullable UUID conference) {
        register.enter(new Register.Entering(child, ON, Set.of("neglect"), conference));
    }
}
