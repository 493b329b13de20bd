package cymru.diogel.practice.moves.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.practice.moves.Move;
import cymru.diogel.practice.moves.Moves;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.register.Register;
import cymru.diogel.testing.County;
import cymru.diogel.testing.TestClock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** Children on their way between councils, and the forms that say so. */
public record Moving(ApplicationContext beans, Account custodian) {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

    static Moving of(ApplicationContext beans) {
        return new Moving(beans, beans.getBean(County.class).a(Role.QUALITY));
    }

    LocalDate today() {
        return LocalDate.now(beans.getBean(TestClock.class));
    }

    String day(int before) {
        return TYPED.format(today().minusDays(before));
    }

    Moves moves() {
        return beans.getBean(Moves.class);
    }

    Register register() {
        return beans.getBean(Register.class);
    }

    /** A child whose name is on our register. */
    Child registered() {
        var county = beans.getBean(County.class);
        var child = county.aFamily().allocatedTo(county.a(Role.PRACTITIONER)).arrive().child();
        var on = today().minusDays(60);
        register().enter(new Register.Entering(child.id(), on, Set.of("neglect"), null));
        return child;
    }

    /** A child of ours of whom a move became known. */
    Move leaving() {
        var id = UUID.randomUUID();
        var other = new Move.Other("Ceredigion", "Elin, 01545 000000", "The health visitor");
        var notice = new Moves.Notice(id, registered().id(), other, custodian.id());
        moves().leave(notice, today().minusDays(1));
        return moves().find(id).orElseThrow();
    }

    /** The same once the move is for good. */
    Move leftForGood() {
        var it = leaving();
        var heard = it.days().heardOn();
        var days = new Move.Days(heard, heard, heard, null, heard, null);
        var where = new Move.Staying("1 Heol y Môr", "They visit", null);
        moves().settle(it.id(), Move.Stage.PERMANENT, days, where, custodian.id());
        return moves().find(it.id()).orElseThrow();
    }

    Sending leave(Child child) {
        var path = MovesPage.PATH + "/out/" + child.id();
        return Sending.of(
                custodian,
                path,
                Stream.concat(Stream.of("move", UUID.randomUUID().toString()), other().stream())
                        .toArray(String[]::new));
    }

    private java.util.List<String> other() {
        return java.util.List.of(
                "council",
                "Ceredigion",
                "contact",
                "Elin, 01545 000000",
                "told-by",
                "The health visitor",
                "heard",
                day(1));
    }

    Sending settle(Move it) {
        return Sending.of(
                custodian,
                MovesPage.PATH + "/" + it.id() + "/settle",
                "informed",
                day(0),
                "as",
                "TEMPORARY",
                "arrived",
                day(0),
                "address",
                "1 Heol y Môr",
                "supervision",
                "They visit each week.");
    }

    Sending end(Move it) {
        var path = MovesPage.PATH + "/" + it.id() + "/end";
        return Sending.of(custodian, path, "over", day(0), "why", "They came home.");
    }

    Sending transfer(Move it) {
        var path = MovesPage.PATH + "/" + it.id() + "/transfer";
        return Sending.of(custodian, path, "held", day(0), "decided", "Registered there.");
    }

    /** Nobody is like anybody else, so that nobody is taken for another. */
    static String given(String family) {
        return "Ma" + new StringBuilder(family).reverse();
    }

    static String born(String family) {
        var days = Math.floorMod(family.hashCode(), 3000);
        return TYPED.format(LocalDate.of(2012, 1, 1).plusDays(days));
    }

    /** A child of another council, new here. */
    Sending come(String family) {
        var fields =
                Stream.of(
                        "move",
                        UUID.randomUUID().toString(),
                        "child",
                        UUID.randomUUID().toString(),
                        "given",
                        given(family),
                        "family",
                        family,
                        "born",
                        born(family),
                        "category-neglect",
                        "yes",
                        "as",
                        "TEMPORARY",
                        "arrived",
                        day(1),
                        "address",
                        "2 Stryd Fawr",
                        "supervision",
                        "Their worker visits, ours in between.");
        return Sending.of(
                custodian,
                MovesPage.PATH + "/in",
                Stream.concat(fields, other().stream()).toArray(String[]::new));
    }
}
