package cymru.diogel.demonstration.continuity;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.diogel.continuity.pressure.Pressures;
import cymru.diogel.continuity.pressure.Week;
import cymru.diogel.continuity.services.Move;
import cymru.diogel.continuity.services.Moves;
import cymru.diogel.continuity.services.ServiceState;
import cymru.diogel.continuity.services.Services;
import cymru.diogel.demonstration.county.County;
import cymru.diogel.demonstration.county.Staff;
import cymru.diogel.demonstration.loading.Chapter;
import cymru.diogel.demonstration.loading.Identities;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Nineteen services in the second month of an epidemic, and how each came to stand as it does. */
@Component
@Order(10)
class ServicesStory implements Chapter {
    private static final int WEEKS = 26;
    private static final List<String> COUNTED =
            List.of("FAMILY_SUPPORT", "OCCUPATIONAL_THERAPY", "HOME_CARE_SOUTH");

    private final Services services;
    private final Moves moves;
    private final Pressures pressures;
    private final CommandStory command;
    private final Clock clock;

    ServicesStory(
            Services services,
            Moves moves,
            Pressures pressures,
            CommandStory command,
            Clock clock) {
        this.services = services;
        this.moves = moves;
        this.pressures = pressures;
        this.command = command;
        this.clock = clock;
    }

    @Override
    public void load(County county, Identities ids) {
        var manager = account(county, ids, Staff.Role.SERVICE_MANAGER);
        var today = county.lastDay();
        for (var it : CatalogueRows.read(code -> id(ids, code))) {
            services.keep(it.service(), manager);
            come(it, today, manager);
            if (COUNTED.contains(it.service().code())) {
                pressures.put(it.service().id(), weeks(it, today), manager);
            }
        }
        command.load(county, ids);
    }

    /** The identity of a service of the made-up county. */
    static UUID id(Identities ids, String code) {
        return ids.partOf(new UUID(ids.seed(), 10), code);
    }

    static UUID account(County county, Identities ids, Staff.Role role) {
        return county.staff().accounts().stream()
                .filter(it -> it.role() == role)
                .findFirst()
                .map(it -> ids.account(it.username()))
                .orElseThrow();
    }

    // Restarting, and not restarting for now, come after a pause.
    private void come(CatalogueRows.Standing it, LocalDate today, UUID by) {
        var on = today.minusDays(it.days());
        switch (it.state()) {
            case RUNNING, CLOSED -> {}
            case REDUCED, PAUSED -> move(it, it.state(), on, by);
            case RESTARTING, NOT_RESTARTING_FOR_NOW -> {
                move(it, ServiceState.PAUSED, today.minusDays(62), by);
                move(it, it.state(), on, by);
            }
        }
        // Of a county that ended long ago nothing is planned that is past by now.
        var planned = today.plusDays(16);
        if (it.state() == ServiceState.RESTARTING && planned.isAfter(LocalDate.now(clock))) {
            var days = new Move.Days(planned, null, today.plusDays(30));
            add(it, ServiceState.RUNNING, days, by);
        }
    }

    private void move(CatalogueRows.Standing it, ServiceState to, LocalDate on, UUID by) {
        add(it, to, new Move.Days(null, on, on.plusDays(70)), by);
    }

    private void add(CatalogueRows.Standing it, ServiceState to, Move.Days days, UUID by) {
        var code = it.service().code() + " " + to;
        var id = UUID.nameUUIDFromBytes((it.service().id() + code).getBytes(UTF_8));
        var said =
                new Move.Said(
                        reason(to),
                        it.service().affected().english(),
                        "By telephone in their own language, then by letter in both.");
        moves.add(new Moves.Written(id, it.service().id(), to, days, said), by)
                .ifPresent(why -> {
                    throw new IllegalStateException(code + ": " + why);
                });
    }

    private static String reason(ServiceState to) {
        return switch (to) {
            case RUNNING -> "All rooms are open again and the staff who were lent are back.";
            case REDUCED -> "One in three of the team is away or lent to home care.";
            case PAUSED -> "People cannot be kept apart, and many of them are shielding.";
            case RESTARTING -> "Agreed by gold: one room, two sessions a day.";
            case NOT_RESTARTING_FOR_NOW -> "Most are shielding; they are supported otherwise.";
            case CLOSED -> "It is not needed any more.";
        };
    }

    // Less work came in spring and more waits since; in the second quarter staff were away.
    private static List<Week> weeks(CatalogueRows.Standing it, LocalDate today) {
        var last = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var full = 10 * it.service().needs().full();
        return IntStream.range(0, WEEKS)
                .mapToObj(week -> {
                    var away = week > 8 && week < 18 ? full / 4 : full / 10;
                    var wave = (int) Math.round(full * 0.12 * Math.sin(week / 2.5));
                    return new Week(
                            last.minusWeeks(WEEKS - 1L - week),
                            full * (70 + week) / 100 + wave,
                            full - away);
                })
                .toList();
    }
}
