package cymru.diogel.practice.referrals;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Household;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.referrals.Report.Handling;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works on a report, and which children on record it is about. */
@Component
public class Matches {
    private static final int SHOWN = 8;

    private final ReferralStore store;
    private final Access access;
    private final People people;
    private final Trail trail;
    private final Clock clock;

    Matches(ReferralStore store, Access access, People people, Trail trail, Clock clock) {
        this.store = store;
        this.access = access;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    /** Somebody takes a report, or takes it over; its children are open to them from now on. */
    @Transactional
    public void take(UUID report, Viewer by) {
        var children =
                SecondLock.deciding(() -> {
                    var it = store.hold(report).orElseThrow(Absent::new);
                    var was = it.handling();
                    var stage =
                            was.stage().mayBecome(Stage.CHECKING) ? Stage.CHECKING : was.stage();
                    store.write(
                            report,
                            new Handling(
                                    stage,
                                    by.id(),
                                    was.dueOn(),
                                    was.police(),
                                    was.consent(),
                                    was.consentWords(),
                                    was.decidedAt()));
                    trail.wrote(Entry.done("report.take").with("report", report));
                    return it.handling().stage() == Stage.CLOSED ? List.<UUID>of() : tied(report);
                });
        children.forEach(it -> open(it, by));
    }

    /** Says which child on record a name is; it is open to whoever says so while this lasts. */
    @Transactional
    public void tie(Named named, UUID child, Viewer by) {
        write(named, child);
        open(child, by);
    }

    /** Writes a new child down, at the address of the report. */
    @Transactional
    public UUID arrive(Report report, Named named, Viewer by) {
        var child = named.id();
        var mates = tied(report.id());
        SecondLock.entering(() -> {
            var home = people.children(mates).values().stream().map(Child::household).findFirst();
            var household = home.orElseGet(UUID::randomUUID);
            var code = "D-" + child.toString().substring(0, SHOWN).toUpperCase(Locale.ROOT);
            var called = named.called();
            var living = report.told().places().living();
            var fresh = new Household(household, code, called.family(), living, null);
            people.add(
                    home.isPresent() ? List.of() : List.of(fresh),
                    List.of(
                            new Child(
                                    child,
                                    code,
                                    household,
                                    called.given(),
                                    called.family(),
                                    called.born(),
                                    null)));
        });
        tie(named, child, by);
        return child;
    }

    private void write(Named named, UUID child) {
        SecondLock.deciding(() -> {
            store.tie(named.id(), child);
            trail.wrote(
                    Entry.done("report.tie")
                            .ofChild(child, Ground.REPORT.name())
                            .with("report", named.report()));
            return true;
        });
    }

    private List<UUID> tied(UUID report) {
        return SecondLock.deciding(() -> store.named(List.of(report)))
                .getOrDefault(report, List.of())
                .stream()
                .map(Named::child)
                .filter(Objects::nonNull)
                .toList();
    }

    private void open(UUID child, Viewer by) {
        if (!access.grounds(by, List.of(child)).containsKey(child)) {
            var today = LocalDate.now(clock);
            var opening = Ground.Opening.lasting(child, by.id(), today);
            access.open(opening, Ground.REPORT);
        }
    }
}
