package cymru.diogel.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.DecisionTable.Sensitivity;
import cymru.diogel.platform.access.NeedToKnow.Depth;
import cymru.diogel.platform.access.NeedToKnow.Facts;
import cymru.diogel.platform.access.NeedToKnow.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NeedToKnowTests {
    private static final DecisionTable TABLE = DecisionTable.read();
    private static final List<Ground> HELD =
            EnumSet.complementOf(EnumSet.of(Ground.QUALITY_ASSURANCE)).stream().toList();

    @Test
    void every_role_and_every_set_of_grounds_is_decided_as_the_table_says() {
        var wrong = new ArrayList<String>();
        var cases = 0;
        for (var role : Role.values()) {
            for (var depth : Depth.values()) {
                for (var bits = 0; bits < 1 << HELD.size(); bits++) {
                    var grounds = grounds(bits);
                    cases++;
                    if (decided(role, grounds, depth) != allowed(role, grounds, depth)) {
                        wrong.add(role + " " + grounds + " " + depth);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(cases).isGreaterThan(100_000);
    }

    @Test
    void an_exclusion_beats_every_role_and_every_ground() {
        for (var role : Role.values()) {
            for (var restricted : List.of(true, false)) {
                var facts = new Facts(EnumSet.allOf(Ground.class), true, restricted);
                var decision = NeedToKnow.decide(role, facts, Depth.PLAN);
                assertThat(decision.ground()).as(role.name()).isNull();
                assertThat(NeedToKnow.mayBreakGlass(role, facts)).isFalse();
            }
        }
    }

    @Test
    void on_a_restricted_record_only_being_named_counts() {
        var all = EnumSet.allOf(Ground.class);
        var unnamed = EnumSet.complementOf(EnumSet.of(Ground.NAMED));
        for (var role : Role.values()) {
            var decision = NeedToKnow.decide(role, new Facts(unnamed, false, true), Depth.PLAN);
            assertThat(decision.ground()).as(role.name()).isNull();
            assertThat(NeedToKnow.mayBreakGlass(role, new Facts(unnamed, false, true))).isFalse();
        }
        assertThat(NeedToKnow.decide(Role.SCHOOL, new Facts(all, false, true), Depth.RECORD))
                .isEqualTo(
                        new NeedToKnow.Decision(Rule.NAMED_ON_A_RESTRICTED_RECORD, Ground.NAMED));
    }

    @Test
    void neither_councillor_nor_school_breaks_glass() {
        assertThat(NeedToKnow.mayBreakGlass(Role.PARTNER, Facts.NONE)).isTrue();
        for (var role : List.of(Role.COUNCILLOR, Role.SCHOOL, Role.INSPECTOR, Role.ADMINISTRATOR)) {
            assertThat(NeedToKnow.mayBreakGlass(role, Facts.NONE)).as(role.name()).isFalse();
        }
    }

    private static boolean decided(Role role, Set<Ground> grounds, Depth depth) {
        return NeedToKnow.decide(role, new Facts(grounds, false, false), depth).ground() != null;
    }

    private static boolean allowed(Role role, Set<Ground> grounds, Depth depth) {
        return TABLE.allows(role, "NONE", true, Sensitivity.PLAIN, depth)
                || grounds.stream()
                        .anyMatch(it ->
                                TABLE.allows(role, it.name(), true, Sensitivity.PLAIN, depth));
    }

    private static Set<Ground> grounds(int bits) {
        var grounds = EnumSet.noneOf(Ground.class);
        for (var place = 0; place < HELD.size(); place++) {
            if ((bits & 1 << place) != 0) {
                grounds.add(HELD.get(place));
            }
        }
        return grounds;
    }
}
