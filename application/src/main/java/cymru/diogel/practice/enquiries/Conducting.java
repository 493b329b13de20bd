package cymru.diogel.practice.enquiries;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.enquiries.Enquiry.Fact;
import cymru.diogel.practice.strategy.Attendance.Agency;
import gen.db.enquiries.tables.records.EnquiryRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The work of an enquiry while it is open; every act says no once it is not. */
@Component
public class Conducting {
    private final EnquiryStore store;
    private final EnquiryGrounds grounds;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conducting(
            EnquiryStore store,
            EnquiryGrounds grounds,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.grounds = grounds;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Says who leads it; the child is open to them while they do. */
    @Transactional
    public boolean lead(UUID enquiry, UUID lead) {
        return SecondLock.deciding(() -> {
            var it = lock(enquiry);
            if (it.stage() != Stage.OPEN || lead.equals(it.lead())) {
                return false;
            }
            var row = new EnquiryRecord();
            row.setLead(lead);
            store.update(enquiry, row);
            if (it.lead() != null) {
                grounds.close(it.child(), it.lead());
            }
            grounds.open(it.child(), lead);
            return wrote("enquiry.lead", it);
        });
    }

    /** Goes on jointly, or by social services alone, from now; says no where it does already. */
    @Transactional
    public boolean turn(UUID enquiry, Conduct.Type type, String reason, UUID by) {
        return SecondLock.deciding(() -> {
            var it = lock(enquiry);
            if (it.stage() != Stage.OPEN || it.type() == type) {
                return false;
            }
            store.add(enquiry, new Conduct.Since(clock.instant(), type, reason, by));
            return wrote("enquiry.turn", it);
        });
    }

    /** Keeps what an agency told. */
    @Transactional
    public boolean told(UUID enquiry, Agency agency, String words, LocalDate on, UUID by) {
        return SecondLock.deciding(() -> {
            var it = lock(enquiry);
            if (it.stage() != Stage.OPEN) {
                return false;
            }
            var id = UUID.randomUUID();
            store.add(new Fact(id, enquiry, agency, words, on, clock.instant(), by));
            return wrote("enquiry.told", it);
        });
    }

    /** That the child was seen and heard, or why not. */
    public record Sight(
            @Nullable LocalDate on, boolean alone, @Nullable String heard, @Nullable String why) {}

    /** Keeps that the child was seen and heard, or why not. */
    @Transactional
    public boolean seen(UUID enquiry, Sight sight, UUID by) {
        return SecondLock.deciding(() -> {
            var it = lock(enquiry);
            if (it.stage() != Stage.OPEN) {
                return false;
            }
            var row = new EnquiryRecord();
            row.setSeenOn(sight.on());
            row.setSeenAlone(sight.alone());
            row.setHeard(sight.heard());
            row.setUnseenReason(sight.why());
            row.setSeenAt(EnquiryRows.utc(clock.instant()));
            row.setSeenBy(by);
            store.update(enquiry, row);
            return wrote("enquiry.seen", it);
        });
    }

    /** Leaves it to another council. */
    @Transactional
    public boolean transfer(UUID enquiry, String to, String reason, UUID by) {
        return SecondLock.deciding(() -> {
            var it = lock(enquiry);
            if (it.stage() != Stage.OPEN) {
                return false;
            }
            var now = EnquiryRows.utc(clock.instant());
            var row = new EnquiryRecord();
            row.setStage(Stage.TRANSFERRED.name());
            row.setMovedAt(now);
            row.setTransferredTo(to);
            row.setTransferReason(reason);
            row.setTransferredAt(now);
            row.setTransferredBy(by);
            store.update(enquiry, row);
            if (it.lead() != null) {
                grounds.close(it.child(), it.lead());
            }
            return wrote("enquiry.transfer", it);
        });
    }

    /** Takes over enquiries that were led elsewhere, as far as they came, and what was told. */
    @Transactional
    public void takeOver(Collection<Enquiry> all, Collection<Fact> facts) {
        SecondLock.deciding(() -> {
            store.addAll(all, facts);
            trail.wrote(Entry.done("enquiry.take-over").with("enquiries", all.size()));
            return true;
        });
    }

    private Enquiry lock(UUID id) {
        return store.hold(id).orElseThrow(Absent::new);
    }

    private boolean wrote(String act, Enquiry it) {
        trail.wrote(Entry.done(act).ofChild(it.child(), null).with("enquiry", it.id()));
        events.publishEvent(new Enquiry.Changed(it.id()));
        return true;
    }
}
