package cymru.diogel.practice.confirmations;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.confirmations.Confirmation.Came;
import cymru.diogel.practice.confirmations.Confirmation.Chase;
import cymru.diogel.practice.referrals.Referrals;
import cymru.diogel.practice.referrals.Report;
import cymru.diogel.practice.referrals.Report.Kind;
import cymru.diogel.practice.referrals.Report.Way;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What practitioners who reported by telephone owe in writing, until it came or was given up. */
@Component
public class Confirmations {
    /** The clock of it. */
    static final String CLOCK = "REPORT_WRITTEN";

    private final ConfirmationStore store;
    private final ConfirmationTasks tasks;
    private final Trail trail;
    private final Clock clock;

    Confirmations(ConfirmationStore store, ConfirmationTasks tasks, Trail trail, Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether a report is one of those that are to be confirmed: typed in here from a call. */
    public static boolean isAsked(Report it) {
        return it.maker().way() == Way.PHONE
                && it.maker().kind() == Kind.PRACTITIONER
                && it.told().enteredBy() != null;
    }

    // Of one taken over nobody knows what was promised.
    @EventListener
    void on(Referrals.Came event) {
        var report = event.report();
        if (isAsked(report)) {
            var at = report.told().at();
            var rule = Rules.published().on(CLOCK, WallClock.shown(at).toLocalDate());
            SecondLock.entering(() -> store.add(report.id(), rule.limit().due(at), rule.version()));
        }
    }

    // Whoever has it now is to ask for it.
    @EventListener
    void on(Referrals.Moved event) {
        var report = event.report();
        SecondLock.entering(() ->
                store.find(report.id())
                        .filter(Confirmation::isOwed)
                        .ifPresent(it -> tasks.put(report, it)));
    }

    public Optional<Confirmation> of(UUID report) {
        return SecondLock.deciding(() -> store.find(report));
    }

    /** Those that are owed, the longest due first. */
    public List<Confirmation> owed() {
        return SecondLock.deciding(store::owed);
    }

    /** How often each was asked for again. */
    public Map<UUID, List<Chase>> chases(Collection<UUID> reports) {
        return SecondLock.deciding(() -> store.chases(reports));
    }

    /** Keeps that it came or never will; says no once that is known. */
    @Transactional
    public boolean receive(UUID report, Came came, UUID by) {
        return SecondLock.deciding(() -> {
            if (!hold(report).isOwed()) {
                return false;
            }
            store.write(report, came, by, clock.instant());
            tasks.done(report);
            return wrote("confirmation.receive", report);
        });
    }

    /** Keeps that it was asked for again; says no once it came. */
    @Transactional
    public boolean chase(UUID report, String words, UUID by) {
        return SecondLock.deciding(() -> {
            if (!hold(report).isOwed()) {
                return false;
            }
            store.add(new Chase(UUID.randomUUID(), report, words, clock.instant(), by));
            return wrote("confirmation.chase", report);
        });
    }

    private Confirmation hold(UUID report) {
        return store.hold(report).orElseThrow(Absent::new);
    }

    private boolean wrote(String act, UUID report) {
        trail.wrote(Entry.done(act).with("report", report));
        return true;
    }
}
