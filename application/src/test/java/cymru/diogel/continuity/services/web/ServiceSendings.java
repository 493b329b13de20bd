package cymru.diogel.continuity.services.web;

import cymru.diogel.continuity.services.Move;
import cymru.diogel.continuity.services.Moves;
import cymru.diogel.continuity.services.Name;
import cymru.diogel.continuity.services.Needs;
import cymru.diogel.continuity.services.Part;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.services.ServiceState;
import cymru.diogel.continuity.services.Services;
import cymru.diogel.continuity.services.Skill;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.testing.County;
import cymru.diogel.testing.TestClock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** Services of a test, and the forms by which they are written and moved. */
public final class ServiceSendings {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

    private final County county;
    private final Services services;
    private final Moves moves;
    private final TestClock clock;

    public ServiceSendings(ApplicationContext beans) {
        this.county = beans.getBean(County.class);
        this.services = beans.getBean(Services.class);
        this.moves = beans.getBean(Moves.class);
        this.clock = beans.getBean(TestClock.class);
    }

    public void addTo(Map<String, Supplier<Sending>> all) {
        all.put("/new-service", () -> written(keeper(), "/new-service"));
        all.put(
                "/services/{service}/write",
                () -> written(keeper(), "/services/" + service().id() + "/write"));
        all.put("/services/{service}/move", () -> move(keeper(), service(), "PAUSED"));
        all.put(
                "/services/{service}/moves/{move}",
                () -> {
                    var it = service();
                    var move = planned(it, ServiceState.PAUSED, today().plusDays(3));
                    var path = "/services/" + it.id() + "/moves/" + move;
                    return Sending.of(
                            keeper(), path, "what", "HAPPENED", "happened", typed(today()));
                });
        all.put("/service-skills", () -> skill(code()));
        all.put(
                "/service-skills/{skill}/end",
                () -> {
                    var code = code();
                    var name = new Name("A skill", "Sgìl");
                    services.add(new Skill(code, name, today(), null));
                    return Sending.of(keeper(), "/service-skills/" + code + "/end");
                });
    }

    private Sending skill(String code) {
        return Sending.of(
                keeper(), "/service-skills", "code", code, "english", "A skill", "welsh", "Sgìl");
    }

    public Account keeper() {
        return county.a(Role.SERVICE_MANAGER);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public static String typed(LocalDate day) {
        return day.format(TYPED);
    }

    static String code() {
        return "T_"
                + NUMBER.incrementAndGet()
                + "_"
                + UUID.randomUUID().toString().substring(0, 4).toUpperCase(Locale.ROOT);
    }

    /** A service that needs ten, and six to be safe, and that always ran. */
    public Provision service() {
        var code = code();
        var needs =
                new Needs(
                        List.of(new Needs.Staff("CARE", 10, 6)), "The hall", "Gloves", "Rostering");
        var it =
                new Provision(
                        UUID.randomUUID(),
                        code,
                        new Name("Service " + code, "Gwasanaeth " + code),
                        Part.ADULTS,
                        new Name("South", "De"),
                        2,
                        needs,
                        new Name("People at home", "Pobl gartref"),
                        Provision.Standing.ALWAYS_RAN);
        services.keep(it, keeper().id());
        return it;
    }

    UUID planned(Provision of, ServiceState to, LocalDate day) {
        var id = UUID.randomUUID();
        var said = new Move.Said("Staff are away.", "Those who come.", "By telephone.");
        var days = new Move.Days(day, null, day.plusDays(14));
        moves.add(new Moves.Written(id, of.id(), to, days, said), keeper().id());
        return id;
    }

    /** Moves a service today. */
    public Sending move(Account by, Provision it, String to) {
        return Sending.of(
                by,
                "/services/" + it.id() + "/move",
                "id",
                UUID.randomUUID().toString(),
                "to",
                to,
                "happened",
                typed(today()),
                "look",
                typed(today().plusDays(14)),
                "reason",
                "Half of the team is away.",
                "affected",
                "Forty people who come on weekdays.",
                "told",
                "By telephone, in their language.");
    }

    Sending written(Account by, String path) {
        var code = code();
        return Sending.of(
                by,
                path,
                "id",
                UUID.randomUUID().toString(),
                "code",
                code,
                "name-english",
                "Meals " + code,
                "name-welsh",
                "Prydau " + code,
                "place-english",
                "North",
                "place-welsh",
                "Gogledd",
                "part",
                "ADULTS",
                "tier",
                "1",
                "affected-english",
                "People who cannot cook",
                "affected-welsh",
                "Pobl na allant goginio",
                "full-COOK",
                "12",
                "safe-COOK",
                "8");
    }
}
