package cymru.diogel.platform.once.web;

import static java.util.Objects.requireNonNull;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.joining.FoundPairs;
import cymru.diogel.practice.joining.Parish;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import cymru.diogel.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Forms about two records that may be one person’s. */
final class JoiningSendings {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ApplicationContext beans;
    private final County county;

    JoiningSendings(ApplicationContext beans) {
        this.beans = beans;
        this.county = beans.getBean(County.class);
    }

    private record Two(Account manager, Parish parish, UUID one, UUID pair) {
        String path() {
            return "/joining/" + pair;
        }
    }

    void addTo(Map<String, Supplier<Sending>> all) {
        all.put("/joining/{pair}", this::join);
        all.put("/joining/{pair}/part", this::part);
        all.put("/joining/apart/{apart}", this::withdraw);
        all.put("/joining/acts/{act}/decide", this::decide);
        all.put("/joining/acts/{act}/undo", () -> undo(two()));
        all.put("/joining/acts/{act}/stayed/{row}", this::settle);
    }

    // Of one name, home and day of birth, and like nobody else.
    private Two two() {
        var manager = county.a(Role.TEAM_MANAGER);
        var parish =
                new Parish(beans.getBean(People.class), beans.getBean(Families.class), manager);
        var number = NUMBER.incrementAndGet();
        var born = LocalDate.of(2008, 1, 5).plusDays(41L * number).toString();
        var home = number + " Maes y Gwaith, Trefaes";
        var one = parish.child(parish.home(home), "Nest", "Iorwerth", born);
        var other = parish.child(parish.home(home), "Nêst", "Iorwerth", born);
        later();
        return new Two(manager, parish, one, FoundPairs.of(beans, one, other));
    }

    private Sending join() {
        var two = two();
        return join(two, two.manager());
    }

    private static Sending join(Two two, Account somebody) {
        return Sending.of(
                somebody, two.path(), "keep", "one", "reason", "The same as told by Nain");
    }

    private Sending part() {
        var two = two();
        return Sending.of(two.manager(), two.path() + "/part");
    }

    private Sending withdraw() {
        var two = two();
        Sending.of(two.manager(), two.path() + "/part").send(mvc());
        var apart = value("select id from joining.apart where ? in (one, other)", two.one());
        return Sending.of(two.manager(), "/joining/apart/" + apart);
    }

    private Sending decide() {
        var two = two();
        join(two, county.a(Role.QUALITY)).send(mvc());
        return Sending.of(two.manager(), act(two) + "/decide", "say", "agree");
    }

    private Sending undo(Two two) {
        join(two, two.manager()).send(mvc());
        later();
        return Sending.of(two.manager(), act(two) + "/undo", "why", "Two cousins after all");
    }

    private Sending settle() {
        var two = two();
        var undo = undo(two);
        var kept = (UUID) value("select kept from joining.act where ? in (kept, gone)", two.one());
        two.parish().say(kept, new Fact.Identifier(Fact.Identifier.Scheme.COUNCIL, "N" + kept));
        later();
        undo.send(mvc());
        var row =
                value(
                        "select s.id from ledger.stayed s join joining.act a on a.id = s.act"
                                + " where a.kept = ?",
                        kept);
        return Sending.of(two.manager(), act(two) + "/stayed/" + row, "place", "moved");
    }

    private String act(Two two) {
        var id = value("select id from joining.act where ? in (kept, gone)", two.one());
        return "/joining/acts/" + id;
    }

    private Object value(String sql, UUID of) {
        return requireNonNull(beans.getBean(DSLContext.class).fetchValue(sql, of));
    }

    // What is written of somebody must be older than what changes it.
    private void later() {
        beans.getBean(TestClock.class).pass(Duration.ofMinutes(5));
    }

    private MockMvcTester mvc() {
        return beans.getBean(MockMvcTester.class);
    }
}
