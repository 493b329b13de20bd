package cymru.diogel.continuity.command.web;

import cymru.diogel.continuity.command.Incident;
import cymru.diogel.continuity.command.Incidents;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.testing.County;
import cymru.diogel.testing.TestClock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** Incidents of a test, and the forms by which command decides. */
public final class CommandSendings {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

    private final County county;
    private final Incidents incidents;
    private final TestClock clock;

    public CommandSendings(ApplicationContext beans) {
        this.county = beans.getBean(County.class);
        this.incidents = beans.getBean(Incidents.class);
        this.clock = beans.getBean(TestClock.class);
    }

    public void addTo(Map<String, Supplier<Sending>> all) {
        all.put(
                "/new-decision",
                () -> decide(county.a(Role.GOLD), incident(false), "GOLD", UUID.randomUUID()));
        all.put("/incidents", () -> open(county.a(Role.SILVER)));
        all.put(
                "/incidents/{incident}/end",
                () ->
                        Sending.of(
                                county.a(Role.SILVER),
                                "/incidents/" + incident(false).id() + "/end"));
    }

    /** An incident that began today. */
    public Incident incident(boolean isExercise) {
        var number = NUMBER.incrementAndGet();
        var it =
                new Incident(
                        UUID.randomUUID(),
                        incidents.hazards().getFirst(),
                        "Incident " + number,
                        "Digwyddiad " + number,
                        isExercise,
                        LocalDate.now(clock),
                        null);
        incidents.open(it, county.a(Role.SILVER).id());
        return it;
    }

    Sending open(Account by) {
        return Sending.of(
                by,
                "/incidents",
                "id",
                UUID.randomUUID().toString(),
                "hazard",
                "FLOOD",
                "english",
                "High water",
                "welsh",
                "Llifogydd",
                "exercise",
                "YES",
                "began",
                LocalDate.now(clock).format(TYPED));
    }

    Sending decide(Account by, Incident in, String tier, UUID id) {
        return Sending.of(
                by,
                "/new-decision",
                "id",
                id.toString(),
                "incident",
                in.id().toString(),
                "tier",
                tier,
                "title",
                "Day service does not restart for now",
                "information",
                "Six of 24 people are shielding.",
                "risk",
                "They could fall ill.",
                "powers",
                "The duty to assess risk on premises.",
                "options",
                "One room at a time was considered.",
                "action",
                "Support goes on in a different way.",
                "reason",
                "People cannot be kept apart.",
                "review",
                LocalDate.now(clock).plusDays(14).format(TYPED));
    }
}
