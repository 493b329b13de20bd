package cymru.diogel.platform.once.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.federation.Shown;
import cymru.diogel.platform.federation.Ties;
import cymru.diogel.platform.positions.Position;
import cymru.diogel.platform.positions.Positions;
import cymru.diogel.testing.County;
import cymru.diogel.testing.TestClock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;

/** Forms about who works here from when until when, how they get in, and who is on duty. */
final class DoorSendings {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

    private final ApplicationContext beans;
    private final County county;
    private final Positions positions;
    private final Ties ties;

    DoorSendings(ApplicationContext beans) {
        this.beans = beans;
        this.county = beans.getBean(County.class);
        this.positions = beans.getBean(Positions.class);
        this.ties = beans.getBean(Ties.class);
    }

    void addTo(Map<String, Supplier<Sending>> all) {
        all.put("/accounts/{id}/positions", this::move);
        all.put("/accounts/{id}/positions/leave", this::leave);
        all.put("/accounts/{id}/positions/stay", this::stay);
        all.put("/accounts/{id}/ties", this::tie);
        all.put("/accounts/{id}/ties/{tie}/end", this::untie);
        all.put("/duty", this::duty);
        all.put("/duty/{account}/{from}/end", this::offDuty);
        all.put("/my-sign-in/passkeys/{id}/remove", this::removed);
    }

    private Sending move() {
        var path = "/positions";
        var team = county.aTeam().id().toString();
        return about(worker(), path, "role", "PRACTITIONER", "team", team, "from", typed(8));
    }

    private Sending leave() {
        return about(worker(), "/positions/leave", "last", typed(3));
    }

    private Sending stay() {
        var worker = worker();
        var refused = positions.leave(worker, in(3), county.a(Role.ADMINISTRATOR).id());
        if (refused.isPresent()) {
            throw new IllegalStateException(refused.get().name());
        }
        return about(worker, "/positions/stay");
    }

    private Sending tie() {
        return about(worker(), "/ties", "code", ties.remember(stranger()));
    }

    private Sending untie() {
        var worker = worker();
        var by = county.a(Role.ADMINISTRATOR).id();
        if (!ties.tie(worker, ties.remember(stranger()), by)) {
            throw new IllegalStateException("the code was just given");
        }
        var tie = ties.of(worker.id()).getFirst();
        return about(worker, "/ties/" + tie.id() + "/end");
    }

    private static Shown stranger() {
        return new Shown("https://provider.example", "" + UUID.randomUUID(), null, List.of());
    }

    private Sending duty() {
        return Sending.of(
                county.a(Role.TEAM_MANAGER, county.aTeam()),
                "/duty",
                "who",
                worker().id().toString(),
                "from",
                typed(0),
                "until",
                typed(1));
    }

    private Sending offDuty() {
        var manager = county.a(Role.TEAM_MANAGER, county.aTeam());
        var worker = worker();
        var team = Objects.requireNonNull(manager.team());
        positions.duty(new Position.Duty(worker.id(), team, in(0), in(1)), manager.id());
        return Sending.of(manager, "/duty/" + worker.id() + "/" + in(0) + "/end");
    }

    // As a device made it, but that nothing can be signed with it.
    private Sending removed() {
        var somebody = county.withPassword(Role.QUALITY, "en");
        var passkey = UUID.randomUUID();
        beans.getBean(DSLContext.class)
                .execute(
                        "insert into passkeys.passkey (id, account, label, credential, public_key,"
                                + " transports, verified, backup_eligible, backed_up, signatures,"
                                + " created_at) values (?, ?, 'Laptop', uuid_send(?), '', '',"
                                + " true, false, false, 0, '2026-11-20T10:00:00Z')",
                        passkey,
                        somebody.id(),
                        passkey);
        return Sending.of(somebody, "/my-sign-in/passkeys/" + passkey + "/remove");
    }

    private Account worker() {
        return county.a(Role.PRACTITIONER);
    }

    private LocalDate in(int days) {
        return LocalDate.now(beans.getBean(TestClock.class)).plusDays(days);
    }

    private String typed(int days) {
        return in(days).format(TYPED);
    }

    private Sending about(Account other, String path, String... fields) {
        var administrator = county.a(Role.ADMINISTRATOR);
        return Sending.of(administrator, "/accounts/" + other.id() + path, fields);
    }
}
