package cymru.diogel.continuity.redeployment.web;

import cymru.diogel.continuity.redeployment.LentImport;
import cymru.diogel.continuity.redeployment.LentPerson;
import cymru.diogel.continuity.redeployment.LentPerson.Checks;
import cymru.diogel.continuity.redeployment.LentPerson.Level;
import cymru.diogel.continuity.redeployment.Loan;
import cymru.diogel.continuity.redeployment.Placement;
import cymru.diogel.continuity.redeployment.PlacementStage;
import cymru.diogel.continuity.redeployment.Redeployment;
import cymru.diogel.continuity.services.Name;
import cymru.diogel.continuity.services.Needs;
import cymru.diogel.continuity.services.Part;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.services.Services;
import cymru.diogel.continuity.services.Skill;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.County;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;

/** Services that lend and services that lean, made for a test, each with codes of its own. */
public final class LentCounty {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    public final Account silver;
    public final Redeployment redeployment;

    /** What these people can do and nobody else can. */
    public final String skill = "K" + NUMBER.incrementAndGet();

    private final Services services;
    private final LentImport imports;
    private final LocalDate today;

    public LentCounty(ApplicationContext beans) {
        silver = beans.getBean(County.class).a(Role.SILVER);
        redeployment = beans.getBean(Redeployment.class);
        services = beans.getBean(Services.class);
        imports = beans.getBean(LentImport.class);
        today = LocalDate.now(beans.getBean(Clock.class));
        services.add(new Skill(skill, new Name("Care", "Gofal"), today.minusYears(1), null));
    }

    public static int next() {
        return NUMBER.incrementAndGet();
    }

    /** A service that needs so many people who care. */
    public Provision service(String called, int tier, int full, int safe) {
        var number = next();
        var it =
                new Provision(
                        UUID.randomUUID(),
                        "S" + number,
                        new Name(called + " " + number, called + " (C) " + number),
                        Part.ADULTS,
                        new Name("Llanfaen", "Llanfaen"),
                        tier,
                        new Needs(List.of(new Needs.Staff(skill, full, safe)), "", "", ""),
                        new Name("Everybody", "Pawb"),
                        Provision.Standing.ALWAYS_RAN);
        services.keep(it, silver.id());
        return it;
    }

    public void own(Provision service, int people) {
        redeployment.ownStaff(service.id(), Map.of(skill, people), silver.id());
    }

    /** Somebody of a service who may care, checked a month ago. */
    public LentPerson person(Provision home) {
        var number = next();
        var it =
                new LentPerson(
                        UUID.randomUUID(),
                        "P" + number,
                        "Mari Lent " + number,
                        home.id(),
                        List.of(skill),
                        37,
                        "Area " + number,
                        new Checks(Level.ENHANCED, today.minusMonths(1), null),
                        false,
                        true);
        redeployment.keep(List.of(it), silver.id());
        return it;
    }

    /** So many people of one service who work in another. */
    public List<Loan> lend(Provision from, Provision to, int people) {
        for (var count = 0; count < people; count++) {
            var who = person(from);
            redeployment.agree(placement(who, to), silver.id());
        }
        return redeployment.loans().stream()
                .filter(it -> it.person().home().equals(from.id()))
                .toList();
    }

    public Placement placement(LentPerson who, Provision to) {
        return new Placement(
                UUID.randomUUID(),
                who.id(),
                to.id(),
                skill,
                "Care worker",
                today.minusWeeks(2),
                null,
                new Placement.Ready(today, today, today, "Elin"),
                "Head of leisure",
                PlacementStage.WORKING,
                null);
    }

    public LentImport.Outcome take(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return imports.take(() -> new ByteArrayInputStream(bytes), silver.id());
    }
}
