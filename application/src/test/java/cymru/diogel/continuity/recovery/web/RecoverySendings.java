package cymru.diogel.continuity.recovery.web;

import cymru.diogel.continuity.command.Incident;
import cymru.diogel.continuity.command.web.CommandSendings;
import cymru.diogel.continuity.recovery.PlanField;
import cymru.diogel.continuity.recovery.PlanVersion;
import cymru.diogel.continuity.recovery.RecoveryPlans;
import cymru.diogel.continuity.recovery.WatchedFor;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.services.web.ServiceSendings;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.testing.County;
import cymru.diogel.testing.TestClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Recovery plans of a test, and the forms by which they are written and decided. */
public final class RecoverySendings {
    private final County county;
    private final RecoveryPlans plans;
    private final ServiceSendings services;
    private final CommandSendings command;
    private final TestClock clock;
    private final MockMvcTester mvc;

    public RecoverySendings(ApplicationContext beans) {
        this.county = beans.getBean(County.class);
        this.plans = beans.getBean(RecoveryPlans.class);
        this.services = new ServiceSendings(beans);
        this.command = new CommandSendings(beans);
        this.clock = beans.getBean(TestClock.class);
        this.mvc = beans.getBean(MockMvcTester.class);
    }

    public void addTo(Map<String, Supplier<Sending>> all) {
        all.put(
                "/recovery/of/{service}/write/{intention}",
                () -> written(keeper(), services.service(), UUID.randomUUID()));
        all.put("/recovery/{version}/forward", () -> forward(version(services.service())));
        all.put(
                "/recovery/{version}/silver",
                () -> decide(county.a(Role.SILVER), beforeSilver(), "silver", "AGREED"));
        all.put(
                "/recovery/{version}/gold",
                () -> decide(county.a(Role.GOLD), beforeGold(), "gold", "AGREED"));
    }

    Account keeper() {
        return county.a(Role.SERVICE_MANAGER);
    }

    Provision service() {
        return services.service();
    }

    /** A version that is a draft. */
    PlanVersion version(Provision of) {
        return version(of, command.incident(false), List.of());
    }

    PlanVersion version(Provision of, Incident incident, List<WatchedFor> conditions) {
        var words = new EnumMap<PlanField, String>(PlanField.class);
        for (var field : PlanField.values()) {
            words.put(field, "About " + field.slug() + ".");
        }
        var says = new PlanVersion.Says(incident.id(), incident.isExercise(), words, conditions);
        return plans.keep(UUID.randomUUID(), of.id(), says, keeper().id());
    }

    PlanVersion beforeSilver() {
        var it = version(services.service());
        forward(it).send(mvc);
        return it;
    }

    PlanVersion beforeGold() {
        var it = beforeSilver();
        decide(county.a(Role.SILVER), it, "silver", "AGREED").send(mvc);
        return it;
    }

    Sending forward(PlanVersion it) {
        return Sending.of(keeper(), "/recovery/" + it.id() + "/forward");
    }

    Sending decide(Account by, PlanVersion it, String tier, String outcome) {
        return Sending.of(
                by,
                "/recovery/" + it.id() + "/" + tier,
                "id",
                UUID.randomUUID().toString(),
                "outcome",
                outcome,
                "information",
                "The rate is 31.",
                "risk",
                "Six people are shielding.",
                "powers",
                "The duty to assess risk.",
                "options",
                "To wait two weeks.",
                "action",
                "One room opens on Monday.",
                "reason",
                "Enough staff are back.",
                "review",
                ServiceSendings.typed(LocalDate.now(clock).plusDays(14)));
    }

    /** The form of a plan, filled in rightly. */
    Sending written(Account by, Provision of, UUID intention) {
        var fields = new ArrayList<String>();
        fields.addAll(List.of("incident", command.incident(false).id().toString()));
        for (var field : PlanField.values()) {
            fields.addAll(List.of(field.slug(), "Words about " + field.slug() + "."));
        }
        var path = "/recovery/of/" + of.id() + "/write/" + intention;
        return Sending.of(by, path, fields.toArray(String[]::new));
    }
}
