package cymru.diogel.continuity.contingency.web;

import cymru.diogel.continuity.command.Incident;
import cymru.diogel.continuity.command.Incidents;
import cymru.diogel.continuity.contingency.Contingencies;
import cymru.diogel.continuity.contingency.MadeSignal;
import cymru.diogel.continuity.contingency.Proposal;
import cymru.diogel.continuity.contingency.Triggers;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.testing.County;
import cymru.diogel.testing.TestClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Plans whose trigger is met, and the forms by which they are written and decided on. */
public final class ContingencySendings {
    private final County county;
    private final MadeSignal signal;
    private final Triggers triggers;
    private final Contingencies plans;
    private final Incidents incidents;
    private final TestClock clock;
    private final MockMvcTester mvc;

    public ContingencySendings(ApplicationContext beans) {
        this.county = beans.getBean(County.class);
        this.signal = beans.getBean(MadeSignal.class);
        this.triggers = beans.getBean(Triggers.class);
        this.plans = beans.getBean(Contingencies.class);
        this.incidents = beans.getBean(Incidents.class);
        this.clock = beans.getBean(TestClock.class);
        this.mvc = beans.getBean(MockMvcTester.class);
    }

    public void addTo(Map<String, Supplier<Sending>> all) {
        all.put("/contingency", () -> write(county.a(Role.SILVER), UUID.randomUUID()));
        all.put("/contingency/{id}/versions", () -> next(county.a(Role.SILVER), aPlan()));
        all.put(
                "/contingency/proposals/{id}/silver",
                () -> decide(county.a(Role.SILVER), "silver", proposed().id(), "agree"));
        all.put(
                "/contingency/proposals/{id}/gold",
                () -> decide(county.a(Role.GOLD), "gold", proposed().id(), "refuse"));
    }

    UUID aPlan() {
        var id = UUID.randomUUID();
        write(county.a(Role.SILVER), id).send(mvc);
        if (plans.find(id).isEmpty()) {
            throw new IllegalStateException("no plan was written");
        }
        return id;
    }

    /** A plan whose trigger was met today. */
    Proposal proposed() {
        signal.measure(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), 30);
        var plan = aPlan();
        return triggers.proposals().stream()
                .filter(it -> it.plan().equals(plan))
                .findFirst()
                .orElseThrow();
    }

    static Sending write(Account by, UUID plan) {
        return Sending.of(
                        by,
                        "/contingency",
                        "id",
                        UUID.randomUUID().toString(),
                        "plan",
                        plan.toString())
                .with("english", "Surge plan")
                .with("welsh", "Cynllun ymchwydd")
                .with("supposed", "A further surge.")
                .with("signal-1", MadeSignal.CODE)
                .with("above-1", "20")
                .with("actions", "Pause tier 3 | Head of adult services | within 24 hours")
                .with("stand-down", "When the trigger clears.");
    }

    static Sending next(Account by, UUID plan) {
        return Sending.of(
                        by,
                        "/contingency/" + plan + "/versions",
                        "id",
                        UUID.randomUUID().toString(),
                        "supposed",
                        "A further surge, as written again.")
                .with("signal-1", MadeSignal.CODE)
                .with("above-1", "20")
                .with("actions", "Pause tier 3 | Silver | at once\nAsk for aid | Gold | 2 days")
                .with("stand-down", "When the trigger clears.");
    }

    /** What command decides, in an incident that goes on. */
    Sending decide(Account by, String tier, UUID proposal, String answer) {
        return Sending.of(
                        by,
                        "/contingency/proposals/" + proposal + "/" + tier,
                        "id",
                        UUID.randomUUID().toString(),
                        "answer",
                        answer)
                .with("incident", incident(false).toString())
                .with("information", "The trigger is met.")
                .with("risk", "Home care falls below its safe minimum.")
                .with("powers", "The county's emergency plan.")
                .with("options", "Wait a week; ask for mutual aid.")
                .with("action", "Tier 3 is paused.")
                .with("reason", "The rate has been high for days.")
                .with("review", "1/1/2090");
    }

    UUID incident(boolean isExercise) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var it =
                new Incident(
                        UUID.randomUUID(),
                        incidents.hazards().getFirst(),
                        "Epidemic",
                        "Epidemig",
                        isExercise,
                        today,
                        null);
        incidents.open(it, UUID.randomUUID());
        return it.id();
    }
}
