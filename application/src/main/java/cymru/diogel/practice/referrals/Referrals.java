package cymru.diogel.practice.referrals;

import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Occasion;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.referrals.Report.Answer;
import cymru.diogel.practice.referrals.Report.Checked;
import cymru.diogel.practice.referrals.Report.Handling;
import cymru.diogel.practice.referrals.Report.How;
import cymru.diogel.practice.referrals.Report.Maker;
import cymru.diogel.practice.referrals.Report.Told;
import cymru.diogel.practice.referrals.Report.Way;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reports of concern from their receipt until a child on record is tied to each name. */
@Component
public class Referrals {
    private static final int SHOWN = 8;

    private final ReferralStore store;
    private final Around around;

    Referrals(ReferralStore store, Around around) {
        this.store = store;
        this.around = around;
    }

    /** What this needs of other modules. */
    @Component
    record Around(People people, Deadlines deadlines, Trail trail, ReferralStory story) {}

    /**
     * A report as it comes in.
     *
     * @param id made with the form, so that a second press reports nothing twice
     */
    public record Coming(UUID id, Maker maker, Told told, List<Meant> children) {}

    /**
     * A child as told.
     *
     * @param child the child on record, where the form offered it and it was chosen
     */
    public record Meant(Named.Called called, @Nullable UUID child) {}

    /** A report came; one taken over from elsewhere did not come here. */
    public record Came(Report report) {}

    /** A report came, or changed hands or stage. */
    public record Moved(Report report) {}

    /**
     * Keeps a report and starts its clocks; the same again changes nothing.
     *
     * @return the reference its maker may ask by
     */
    @Transactional
    public String receive(Coming coming) {
        var row = row(coming);
        SecondLock.entering(() -> {
            if (store.add(row)) {
                around.story().came(row.report());
                around.trail().wrote(received(row));
            }
        });
        return row.report().reference();
    }

    // A child chosen with the form is tied to it from the start, and its story tells it.
    private Entry[] received(ReferralStore.Row row) {
        var report = row.report();
        var entry =
                Entry.done("report.receive")
                        .with("report", report.id())
                        .with("way", report.maker().way())
                        .with("children", row.named().size());
        var entries = new ArrayList<Entry>();
        entries.add(entry);
        for (var named : row.named()) {
            var child = named.child();
            if (child != null) {
                around.story().told(report, named, child);
                entries.add(entry.ofChild(child, null));
            }
        }
        return entries.toArray(Entry[]::new);
    }

    /**
     * Takes over reports as they were kept elsewhere, with what became of them; for the machine.
     *
     * @param past each with the children it names, those on record tied to it
     */
    @Transactional
    public void takeOver(Collection<Past> past) {
        SecondLock.entering(() -> {
            store.addAll(
                    past.stream()
                            .map(it -> new ReferralStore.Row(it.report(), 1, it.named()))
                            .toList());
            around.story().tookOver(past);
            around.trail().wrote(Entry.done("report.take-over").with("reports", past.size()));
        });
    }

    /** A report as it was kept elsewhere. */
    public record Past(Report report, List<Named> named) {}

    private ReferralStore.Row row(Coming it) {
        var at = it.told().at();
        var decision = due("REPORT_DECISION", at);
        var isAnonymous = it.maker().isAnonymous();
        var answer =
                new Answer(
                        day(due("REPORT_ACK", at)),
                        it.maker().way() == Way.POST ? null : at,
                        day(due("REPORT_FEEDBACK", at)),
                        isAnonymous ? How.ANONYMOUS : null,
                        null,
                        isAnonymous ? at : null);
        var handling = new Handling(Stage.RECEIVED, null, day(decision), null, null, null, null);
        var reference = "R-" + it.id().toString().substring(0, SHOWN).toUpperCase(Locale.ROOT);
        var named = new ArrayList<Named>();
        for (var meant : it.children()) {
            var id = UUID.randomUUID();
            var place = named.size() + 1;
            named.add(new Named(id, it.id(), place, meant.called(), meant.child(), null));
        }
        var report = new Report(it.id(), reference, it.maker(), it.told(), handling, answer);
        return new ReferralStore.Row(report, decision.rule().version(), named);
    }

    /** Those received from an instant and before another, for figures. */
    public List<Report> between(Instant from, Instant to) {
        return SecondLock.counting(() -> store.between(from, to));
    }

    /** The children named in each report, for figures. */
    public Map<UUID, List<Named>> counted(Collection<UUID> reports) {
        return SecondLock.counting(() -> store.named(reports));
    }

    /** The last day in time of the first decision on a report that came at a moment. */
    public LocalDate decisionDue(Instant at) {
        return day(due("REPORT_DECISION", at));
    }

    Occasion due(String id, Instant at) {
        var day = WallClock.shown(at).toLocalDate();
        return Rules.published().on(id, day).start(day, around.deadlines().calendar());
    }

    static LocalDate day(Occasion it) {
        return Objects.requireNonNull(it.dueOn());
    }

    public Optional<Report> find(UUID id) {
        return SecondLock.deciding(() -> store.find(id));
    }

    /** One with the children it names, nothing where it is not here. */
    public Map<Report, List<Named>> whole(UUID id) {
        return SecondLock.deciding(() -> store.whole(id));
    }

    /** Several of them at once, by their identity. */
    public Map<UUID, Report> all(Collection<UUID> ids) {
        return SecondLock.deciding(() -> store.all(ids));
    }

    /** A report, and what in it is about a child. */
    public record About(Report report, Named named) {}

    /** What a report said of one child on record. */
    public Optional<About> about(UUID child, UUID named) {
        return SecondLock.deciding(() -> store.about(child, named));
    }

    /** Those on which nothing is decided yet, the most pressing first. */
    public List<Report> undecided() {
        return SecondLock.deciding(() -> store.in(Stage.undecided()));
    }

    /** Those in one stage. */
    public List<Report> in(Stage stage) {
        return SecondLock.deciding(() -> store.in(List.of(stage)));
    }

    /** Those whose maker waits for an answer, the longest due first. */
    public List<Report> owed() {
        return SecondLock.deciding(store::owed);
    }

    /** Somebody's own, the latest first. */
    public List<Report> of(UUID maker) {
        return SecondLock.deciding(() -> store.of(maker));
    }

    /** The children named in each report. */
    public Map<UUID, List<Named>> named(Collection<UUID> reports) {
        return SecondLock.deciding(() -> store.named(reports));
    }

    /** Every report that names one of these children, with all whom it names. */
    public Map<Report, List<Named>> naming(Collection<UUID> children) {
        return SecondLock.deciding(() -> store.namingAll(children));
    }

    public List<Checked> checked(UUID report) {
        return SecondLock.deciding(() -> store.checked(report));
    }

    public List<Report.Reopened> reopened(UUID report) {
        return SecondLock.deciding(() -> store.reopened(report));
    }

    /** Reports before this one on children the viewer sees, or on who lives with them. */
    public Map<Report, List<Named>> earlier(Report than, Collection<Child> seen) {
        var children = new HashSet<UUID>();
        seen.forEach(it -> children.add(it.id()));
        seen.stream()
                .map(Child::household)
                .distinct()
                .forEach(it -> children.addAll(around.people().whoLivesIn(it)));
        var earlier = SecondLock.deciding(() -> store.namingAll(children));
        earlier.keySet().removeIf(it -> !it.told().at().isBefore(than.told().at()));
        return earlier;
    }
}
