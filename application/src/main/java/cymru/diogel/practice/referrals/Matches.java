package cymru.diogel.practice.referrals;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Household;
import cymru.diogel.practice.people.People;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works on a report, and which children on record it is about. */
@Component
public class Matches {
    private static final int SHOWN = 8;

    private final ReferralStore store;
    private final People people;
    private final Trail trail;
    private final ReportGrounds grounds;
    private final ReferralStory story;

    Matches(
            ReferralStore store,
            People people,
            Trail trail,
            ReportGrounds grounds,
            ReferralStory story) {
        this.store = store;
        this.people = people;
        this.trail = trail;
        this.grounds = grounds;
        this.story = story;
    }

    /**
     * Somebody takes a report, or takes it over; its children are open to them from now on, and to
     * whoever had it before no longer.
     */
    @Transactional
    public void take(UUID report, Viewer by) {
        var children =
                SecondLock.deciding(() -> {
                    var it = store.hold(report).orElseThrow(Absent::new);
                    if (it.handling().stage() == Stage.CLOSED) {
                        throw new Absent();
                    }
                    var taken = it.handling().takenBy(by.id());
                    store.write(report, taken);
                    story.waits(it.with(taken));
                    trail.wrote(Entry.done("report.take").with("report", report));
                    var tied = grounds.tied(report);
                    grounds.settle(tied);
                    return tied;
                });
        children.forEach(it -> grounds.open(it, by));
    }

    /** Says which child on record a name is; it is open to whoever says so while this lasts. */
    @Transactional
    public void tie(Named named, UUID child, Viewer by) {
        write(named, child);
        grounds.open(child, by);
    }

    /** Writes a new child down, at the address of the report. */
    @Transactional
    public UUID arrive(Report report, Named named, Viewer by) {
        var child = named.id();
        var mates = SecondLock.deciding(() -> grounds.tied(report.id()));
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
            store.find(named.report()).ifPresent(it -> story.told(it, named, child));
            trail.wrote(
                    Entry.done("report.tie")
                            .ofChild(child, Ground.REPORT.name())
                            .with("report", named.report()));
            return true;
        });
    }
}
