package cymru.diogel.practice.moves.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.practice.moves.Move;
import cymru.diogel.practice.moves.Move.Stage;
import cymru.diogel.practice.register.Register;
import cymru.diogel.practice.register.Way;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class CouncilMovePagesTests {
    @Autowired private ApplicationContext beans;
    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private MockMvcTester mvc;
    @Autowired private List<FigureSource> figures;
    private String family = "";

    @BeforeEach
    void begin() {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        family = "N" + UUID.randomUUID().toString().replaceAll("[^a-f]", "x");
    }

    @Test
    void a_child_who_leaves_stays_on_our_register_until_the_other_council_has_decided() {
        var moving = Moving.of(beans);
        var child = moving.registered();
        assertThat(get(moving.custodian(), "/register/names/" + child.id()))
                .bodyText()
                .contains("The child moves to another council");
        var leave = moving.leave(child);
        assertThat(leave.with("contact", "").send(mvc)).hasStatus(422);
        var page = redirected(leave.anew().send(mvc));
        var it = moving.moves().openOf(child.id()).orElseThrow();
        assertThat(get(moving.custodian(), page))
                .bodyText()
                .contains("Write to the other council by", "18 July 2026");
        assertThat(moving.transfer(it).send(mvc)).hasStatus3xxRedirection();
        assertThat(on(moving, child.id())).isTrue();
        assertThat(moving.settle(it).with("informed", "").send(mvc)).hasStatus(422);
        assertThat(moving.settle(it).send(mvc)).hasStatus3xxRedirection();
        assertThat(moving.moves().find(it.id()).orElseThrow().stage()).isEqualTo(Stage.TEMPORARY);
        assertThat(moving.transfer(it).send(mvc)).hasStatus3xxRedirection();
        assertThat(on(moving, child.id())).as("a stay of a while ends nothing").isTrue();
        var agreed = moving.settle(it).with("as", "PERMANENT").with("agreed", moving.day(0));
        assertThat(agreed.send(mvc)).hasStatus3xxRedirection();
        assertThat(get(moving.custodian(), page))
                .bodyText()
                .contains("counted from the agreement", "shown, not the day that counts here");
        assertThat(moving.transfer(it).send(mvc)).hasStatus3xxRedirection();
        assertThat(on(moving, child.id())).isFalse();
        var stay = moving.register().stays(Set.of(child.id())).getFirst();
        assertThat(requireNonNull(stay.ending()).way()).isEqualTo(Way.TRANSFERRED);
    }

    @Test
    void a_child_of_another_council_is_entered_at_once_and_in_none_of_our_numbers() {
        var moving = Moving.of(beans);
        var before = moving.register().count(clock.instant()).on(moving.today()).size();
        var sending = moving.come(family);
        assertThat(sending.with("category-neglect", "").send(mvc)).hasStatus(422);
        var page = redirected(sending.anew().send(mvc));
        var child = UUID.fromString(sending.fields().get("child"));
        var count = moving.register().count(clock.instant());
        assertThat(count.on(moving.today())).hasSize(before);
        assertThat(count.temporaryOn(moving.today())).anyMatch(it -> it.child().equals(child));
        assertThat(figure("moves-temporary").rows(today(moving))).contains(child);
        assertThat(get(moving.custodian(), page)).bodyText().contains("7 October 2026");
        var list = get(moving.custodian(), "/register/moves?only=in");
        assertThat(list).bodyText().contains(Moving.given(family) + " " + family, "Ceredigion");
        QueryCount.assertThatFewWereSent(list);
        QueryCount.assertThatFewWereSent(get(moving.custodian(), page));
        assertThat(get(moving.custodian(), "/register/names/" + child))
                .bodyText()
                .contains("Entered for a while since 15 July 2026")
                .doesNotContain("Take the name off");
        assertThat(moving.end(open(moving, child)).send(mvc)).hasStatus3xxRedirection();
        assertThat(moving.register().count(clock.instant()).temporaryOn(moving.today()))
                .noneMatch(it -> it.child().equals(child));
    }

    @Test
    void our_conference_ends_the_entry_and_a_child_on_record_is_not_written_down_twice() {
        var moving = Moving.of(beans);
        var first = moving.come(family);
        assertThat(first.send(mvc)).hasStatus3xxRedirection();
        var child = UUID.fromString(first.fields().get("child"));
        assertThat(moving.end(open(moving, child)).send(mvc)).hasStatus3xxRedirection();
        var again = moving.come(family);
        assertThat(again.send(mvc)).hasStatus(422).bodyText().contains("one of these children");
        assertThat(again.anew().with("is", child.toString()).send(mvc)).hasStatus3xxRedirection();
        var entering =
                new Register.Entering(child, moving.today(), Set.of("neglect"), UUID.randomUUID());
        moving.register().enter(entering);
        assertThat(moving.moves().of(child))
                .extracting(Move::stage)
                .containsExactlyInAnyOrder(Stage.RETURNED, Stage.TRANSFERRED);
        assertThat(moving.register().stays(Set.of(child)))
                .filteredOn(it -> it.temporary() && it.ending() == null)
                .isEmpty();
        assertThat(on(moving, child)).isTrue();
        assertThat(moving.come(family).with("is", child.toString()).send(mvc)).hasStatus(422);
    }

    @Test
    void a_child_who_came_for_good_is_given_to_somebody_who_calls_the_conference() {
        var moving = Moving.of(beans);
        var worker = county.a(Role.PRACTITIONER);
        var sending =
                moving.come(family)
                        .with("as", "PERMANENT")
                        .with("agreed", moving.day(0))
                        .with("worker", worker.id().toString());
        var page = redirected(sending.send(mvc));
        assertThat(get(worker, page)).bodyText().contains("Call the conference for this child");
        assertThat(get(worker, "/work"))
                .bodyText()
                .contains("Call the conference for a child who moved here");
        var child = sending.fields().get("child");
        var form =
                get(
                        worker,
                        "/conferences/new?moved=yes&child="
                                + child
                                + "&discussion="
                                + moving.today());
        assertThat(form)
                .bodyText()
                .contains("Day from which the conference of a child who moved here is counted")
                .contains("6 August 2026");
    }

    @Test
    void who_asks_the_register_is_told_of_the_other_council() {
        var moving = Moving.of(beans);
        assertThat(moving.come(family).send(mvc)).hasStatus3xxRedirection();
        var nurse = county.a(Role.PARTNER);
        assertThat(ask(nurse, Moving.given(family) + " " + family))
                .bodyText()
                .contains("as a child of another council: neglect.", "Ceredigion", "Elin")
                .doesNotContain("Nobody is named");
    }

    @Test
    void figures_of_moves_have_rows_and_leave_out_what_is_not_due() {
        var moving = Moving.of(beans);
        var told = moving.leaving();
        assertThat(moving.settle(told).send(mvc)).hasStatus3xxRedirection();
        var forgotten = moving.leaving();
        clock.pass(Duration.ofDays(2));
        var asked = new FigureSource.Question(moving.today().minusDays(3), moving.today(), null);
        var figure = figure("moves-told-in-time");
        assertThat(figure.rows(asked)).contains(told.child()).doesNotContain(forgotten.child());
        var denominator = requireNonNull(figure.figure(asked).denominator());
        clock.pass(Duration.ofDays(1));
        var later = new FigureSource.Question(asked.from(), moving.today(), null);
        assertThat(figure.figure(later).denominator()).isGreaterThan(denominator);
    }

    @Test
    void who_works_with_the_child_reads_the_move_and_only_the_custodian_writes() {
        var moving = Moving.of(beans);
        var worker = county.a(Role.PRACTITIONER);
        var child = county.aFamily().allocatedTo(worker).arrive().child();
        var on = moving.today().minusDays(60);
        moving.register().enter(new Register.Entering(child.id(), on, Set.of("neglect"), null));
        var page = redirected(moving.leave(child).send(mvc));
        assertThat(get(worker, page))
                .bodyText()
                .contains("Ceredigion")
                .doesNotContain("The other council was written to");
        assertThat(get(worker, "/children/" + child.id() + "/chronology"))
                .bodyText()
                .contains("Move between councils, Ceredigion: Moves away");
        assertThat(get(county.a(Role.PRACTITIONER), page)).hasStatus(404);
        assertThat(get(worker, "/register/moves")).hasStatus(404);
    }

    private FigureSource.Question today(Moving moving) {
        return new FigureSource.Question(moving.today(), moving.today(), null);
    }

    private FigureSource figure(String code) {
        return figures.stream()
                .filter(it -> it.definition().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Move open(Moving moving, UUID child) {
        return moving.moves().openOf(child).orElseThrow();
    }

    private static boolean on(Moving moving, UUID child) {
        return moving.register().on(moving.today(), List.of(child)).containsKey(child);
    }

    private MvcTestResult ask(Account who, String name) {
        var answer =
                Sending.of(
                                who,
                                "/register/ask",
                                "enquiry",
                                UUID.randomUUID().toString(),
                                "name",
                                name,
                                "born",
                                Moving.born(family),
                                "kind",
                                "CONCERN")
                        .send(mvc);
        return get(who, redirected(answer));
    }

    private static String redirected(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult get(Account who, String path) {
        return mvc.get().uri(path).accept("text/html").with(signedInAs(who)).exchange();
    }
}
