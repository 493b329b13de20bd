package cymru.diogel.platform.exclusions;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.PageTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class ExclusionsTests {
    @Autowired private Exclusions exclusions;
    @Autowired private Restrictions restrictions;
    @Autowired private Access access;
    @Autowired private People people;
    @Autowired private County county;

    private Account worker;
    private Family family;

    @BeforeEach
    void aWorkerAndTheirOwnWork() {
        worker = county.a(Role.PRACTITIONER);
        family = county.aFamily().allocatedTo(worker).withChildren(2).arrive();
    }

    @Test
    void whoever_lives_at_the_address_of_a_family_is_held_back_until_somebody_else_clears_it() {
        assertThat(sees(worker)).isTrue();
        var address = String.valueOf(family.household().address()).toUpperCase(Locale.ROOT) + "  ";
        exclusions.tell(worker.id(), new Kin("Rhywun", address, null), kin());
        assertThat(sees(worker)).isFalse();
        for (var held : standing(worker)) {
            assertThat(held.why()).isEqualTo(Exclusion.Why.ADDRESS);
            assertThat(exclusions.clear(held.id(), county.a(Role.TEAM_MANAGER).id(), "Another"))
                    .isTrue();
        }
        assertThat(sees(worker)).isTrue();
    }

    @Test
    void a_family_that_arrives_holds_back_whoever_told_of_the_same_address() {
        var number = family.household().address();
        exclusions.tell(worker.id(), new Kin("Prawf", "1 Lôn Hir, Tre" + number, null), Map.of());
        var home =
                new cymru.diogel.practice.people.Household(
                        UUID.randomUUID(),
                        "K-" + UUID.randomUUID(),
                        "K",
                        "1 Lon hir tre" + number,
                        "N");
        var child =
                new Child(
                        UUID.randomUUID(),
                        "K-" + UUID.randomUUID(),
                        home.id(),
                        "K",
                        "PRAWF",
                        null,
                        null);
        people.add(List.of(home), List.of(child));
        assertThat(standing(worker))
                .extracting(Exclusion::child, Exclusion::why)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(
                                child.id(), Exclusion.Why.SURNAME_AND_ADDRESS));
    }

    @Test
    void nobody_clears_their_own_exclusion() {
        var colleague = county.a(Role.PRACTITIONER).id();
        exclusions.declare(worker.id(), List.of(family.child().id()), colleague);
        var held = standing(worker).getFirst();
        assertThat(exclusions.clear(held.id(), worker.id(), "It is not")).isFalse();
        assertThat(exclusions.clear(held.id(), colleague, "It is not")).isFalse();
        assertThat(exclusions.clear(held.id(), county.a(Role.TEAM_MANAGER).id(), " ")).isFalse();
        assertThat(standing(worker)).hasSize(1);
    }

    @Test
    void a_child_who_moves_in_is_barred_like_the_home() {
        exclusions.declare(worker.id(), ids(), worker.id());
        restrictions.restrict(ids(), "Nobody may know where they are.", null);
        var baby =
                new Child(
                        UUID.randomUUID(),
                        "B-" + UUID.randomUUID(),
                        family.household().id(),
                        "B",
                        "Prawf",
                        null,
                        null);
        people.add(List.of(), List.of(baby));
        assertThat(standing(worker)).extracting(Exclusion::child).contains(baby.id());
        var quality = viewer(county.a(Role.QUALITY));
        assertThat(access.grounds(quality, List.of(baby.id()))).isEmpty();
    }

    @Test
    void being_named_on_a_restricted_record_takes_two_people() {
        restrictions.restrict(ids(), "Nobody may know where they are.", null);
        assertThat(sees(worker)).isFalse();
        var manager = county.a(Role.TEAM_MANAGER).id();
        var asked = restrictions.ask(ids(), worker.id(), manager, null);
        assertThat(sees(worker)).isFalse();
        assertThat(restrictions.agree(asked, manager)).as("the same").isFalse();
        assertThat(restrictions.agree(asked, worker.id())).as("oneself").isFalse();
        var second = county.a(Role.TEAM_MANAGER).id();
        assertThat(restrictions.agree(asked, second)).isTrue();
        assertThat(sees(worker)).isTrue();
        assertThat(restrictions.namedFor(worker.id())).containsAll(ids());
    }

    @Test
    void lifting_a_restriction_takes_two_people() {
        restrictions.restrict(ids(), "Nobody may know where they are.", null);
        var quality = viewer(county.a(Role.QUALITY));
        var manager = county.a(Role.TEAM_MANAGER).id();
        var asked = restrictions.askToLift(ids(), manager);
        assertThat(restrictions.waiting())
                .anySatisfy(it -> {
                    assertThat(it.request()).isEqualTo(asked);
                    assertThat(it.lifting()).isTrue();
                });
        assertThat(access.grounds(quality, ids())).isEmpty();
        assertThat(restrictions.agree(asked, manager)).as("the same").isFalse();
        assertThat(restrictions.agree(asked, county.a(Role.TEAM_MANAGER).id())).isTrue();
        assertThat(access.grounds(quality, ids())).hasSize(2);
    }

    @Test
    void one_telephone_however_it_is_written_is_a_relation() {
        var officer = new Kin("Evans", null, "+44 (0)1632 960047");
        assertThat(officer.shared(new Kin("Puw", null, "01632 960 047")))
                .hasValue(Exclusion.Why.PHONE);
        assertThat(officer.shared(new Kin("Evans", null, null))).isEmpty();
        assertThat(new Kin("Siôn", "Tŷ Gwyn", null).shared(new Kin("SION", "ty-gwyn", null)))
                .hasValue(Exclusion.Why.SURNAME_AND_ADDRESS);
        assertThat(new Kin("A", " ", " ").shared(new Kin("A", "", ""))).isEmpty();
    }

    private boolean sees(Account somebody) {
        return !access.grounds(viewer(somebody), ids()).isEmpty();
    }

    private List<Exclusion> standing(Account somebody) {
        return exclusions.standing().stream()
                .filter(it -> it.account().equals(somebody.id()))
                .toList();
    }

    private Map<UUID, Kin> kin() {
        var kin = new Kin("Prawf", family.household().address(), null);
        return Map.of(ids().getFirst(), kin, ids().getLast(), kin);
    }

    private List<UUID> ids() {
        return family.children().stream().map(Child::id).toList();
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
