package cymru.diogel.continuity.scenarios.web;

import cymru.diogel.continuity.scenarios.Runs;
import cymru.diogel.continuity.services.Name;
import cymru.diogel.continuity.services.Needs;
import cymru.diogel.continuity.services.Part;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.services.Services;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.testing.County;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The forms by which scenarios are asked for, scored, and what they suppose is set. */
public final class ScenarioSendings {
    private final County county;
    private final Services services;
    private final Runs runs;
    private final MockMvcTester mvc;

    public ScenarioSendings(ApplicationContext beans) {
        this.county = beans.getBean(County.class);
        this.services = beans.getBean(Services.class);
        this.runs = beans.getBean(Runs.class);
        this.mvc = beans.getBean(MockMvcTester.class);
    }

    public void addTo(Map<String, Supplier<Sending>> all) {
        all.put("/scenarios", () -> ask(county.a(Role.SILVER), UUID.randomUUID(), "SURGE"));
        all.put("/scenarios/{id}/came", () -> came(county.a(Role.SILVER), asked(), "20 24"));
        all.put("/assumptions/{assumption}", () -> assume(county.a(Role.SILVER), "imports", "2.5"));
    }

    /** A scenario that was asked for and is not reckoned yet. */
    public UUID asked() {
        var id = UUID.randomUUID();
        ask(county.a(Role.SILVER), id, "SURGE").send(mvc);
        return id;
    }

    /** Waits until all that waits is reckoned, by this test or by the program itself. */
    public void reckoned() {
        while (runs.latest().stream().anyMatch(it -> it.progress().isWaiting())) {
            runs.work();
            Thread.onSpinWait();
        }
    }

    /** A service of the first tier that leans on six people. */
    public Provision aService() {
        var code = "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var it =
                new Provision(
                        UUID.randomUUID(),
                        code,
                        new Name("Home care " + code, "Gofal cartref " + code),
                        Part.ADULTS,
                        new Name("South", "De"),
                        1,
                        new Needs(List.of(new Needs.Staff("CARE", 6, 5)), "None", "None", "None"),
                        new Name("People at home", "Pobl gartref"),
                        Provision.Standing.ALWAYS_RAN);
        services.keep(it, UUID.randomUUID());
        return it;
    }

    static Sending ask(Account by, UUID id, String kind) {
        return Sending.of(by, "/scenarios", "id", id.toString(), "kind", kind)
                .with("area", "Glannant")
                .with("population", "132,000")
                .with("cases", "18 20 17 22 19 25 24")
                .with("r", "1.2")
                .with("sd", "0.1")
                .with("begins", "7/12/2026")
                .with("weeks", "4")
                .with("seed", "7")
                .with("measure", "CANCEL_LEAVE");
    }

    static Sending came(Account by, UUID run, String cases) {
        return Sending.of(
                by,
                "/scenarios/" + run + "/came",
                "id",
                UUID.randomUUID().toString(),
                "came",
                cases,
                "source",
                "Weekly counts of the county");
    }

    static Sending assume(Account by, String assumption, String value) {
        return Sending.of(
                by,
                "/assumptions/" + assumption,
                "id",
                UUID.randomUUID().toString(),
                "value",
                value,
                "source",
                "The county's public health team, 1 December",
                "reason",
                "More people travel before Christmas.");
    }
}
