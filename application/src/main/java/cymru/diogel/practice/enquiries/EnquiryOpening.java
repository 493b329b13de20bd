package cymru.diogel.practice.enquiries;

import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.strategy.DiscussionConcluded;
import cymru.diogel.practice.strategy.Outcome;
import gen.db.enquiries.tables.records.EnquiryRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What a strategy discussion does to enquiries: it opens one for each child who has none, and is
 * the last discussion of those that go on. Never a second open one for a child.
 */
@Component
class EnquiryOpening {
    private static final int SHOWN = 8;

    private final EnquiryStore store;
    private final EnquiryGrounds grounds;
    private final Deadlines deadlines;
    private final Around around;
    private final Clock clock;

    EnquiryOpening(
            EnquiryStore store,
            EnquiryGrounds grounds,
            Deadlines deadlines,
            Around around,
            Clock clock) {
        this.store = store;
        this.grounds = grounds;
        this.deadlines = deadlines;
        this.around = around;
        this.clock = clock;
    }

    /** Whom it tells. */
    @Component("enquiryAround")
    record Around(Trail trail, ApplicationEventPublisher events) {}

    @EventListener
    void on(DiscussionConcluded event) {
        SecondLock.deciding(() -> {
            event.children().stream().sorted().forEach(child -> discussed(event, child));
            return true;
        });
    }

    private void discussed(DiscussionConcluded event, UUID child) {
        store.lock(child);
        var goesOn =
                store.of(List.of(child)).stream().filter(it -> it.stage().isOpen()).findFirst();
        if (goesOn.isPresent()) {
            discussedAgain(event, goesOn.get());
        } else if (event.outcome().opensEnquiries()) {
            open(event, child);
        }
    }

    private void open(DiscussionConcluded event, UUID child) {
        var id = UUID.randomUUID();
        var now = clock.instant();
        var day = WallClock.shown(event.at()).toLocalDate();
        var row = discussion(event, day);
        row.setId(id);
        row.setReference("E-" + id.toString().substring(0, SHOWN).toUpperCase(Locale.ROOT));
        row.setChild(child);
        row.setFirstDiscussion(event.discussion());
        row.setStartedOn(day);
        row.setKnownAt(EnquiryRows.utc(now));
        assess(row, day);
        row.setStage(Stage.OPEN.name());
        row.setMovedAt(EnquiryRows.utc(now));
        store.add(row);
        store.add(id, new Conduct.Since(event.at(), type(event.outcome())));
        wrote("enquiry.open", id, child);
    }

    // A discussion recorded late, before the last one, changes no limit.
    private void discussedAgain(DiscussionConcluded event, Enquiry it) {
        var day = WallClock.shown(event.at()).toLocalDate();
        var row = new EnquiryRecord();
        if (!day.isBefore(it.begun().lastOn())) {
            row = discussion(event, day);
        }
        var opens = event.outcome().opensEnquiries();
        if (it.stage() == Stage.REOPENED && event.outcome() != Outcome.FURTHER_MEETING) {
            row.setStage((opens ? Stage.OPEN : Stage.CONFIRMED).name());
            row.setMovedAt(EnquiryRows.utc(clock.instant()));
        }
        if (it.stage() == Stage.REOPENED && opens) {
            assess(row, day);
        }
        if (row.touched()) {
            store.update(it.id(), row);
        }
        if (opens && it.type() != type(event.outcome())) {
            store.add(it.id(), new Conduct.Since(event.at(), type(event.outcome())));
        }
        // The discussion that has ended closes the child to whoever called it.
        if (it.lead() != null) {
            grounds.open(it.child(), it.lead());
        }
        wrote("enquiry.discussed", it.id(), it.child());
    }

    private EnquiryRecord discussion(DiscussionConcluded event, LocalDate day) {
        var rule = Rules.published().on("S47_CONDUCT", day);
        var row = new EnquiryRecord();
        row.setLastDiscussion(event.discussion());
        row.setLastDiscussedOn(day);
        row.setConductRule(rule.version());
        row.setConductDueOn(rule.limit().due(day, deadlines.calendar()));
        return row;
    }

    private void assess(EnquiryRecord row, LocalDate day) {
        var rule = Rules.published().on("S47_ASSESSMENT", day);
        row.setAssessmentRule(rule.version());
        row.setAssessmentDueOn(rule.limit().due(day, deadlines.calendar()));
    }

    private static Conduct.Type type(Outcome outcome) {
        return outcome == Outcome.SECTION_47_JOINT ? Conduct.Type.JOINT : Conduct.Type.SINGLE;
    }

    private void wrote(String act, UUID enquiry, UUID child) {
        around.trail().wrote(Entry.done(act).ofChild(child, null).with("enquiry", enquiry));
        around.events().publishEvent(new Enquiry.Changed(enquiry));
    }
}
