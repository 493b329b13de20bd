package cymru.diogel.practice.enquiries;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.enquiries.Enquiry.Fact;
import cymru.diogel.practice.enquiries.Enquiry.Made;
import cymru.diogel.practice.enquiries.Enquiry.Ratified;
import gen.db.enquiries.tables.records.EnquiryRecord;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enquiries, what is determined in them and what becomes of that.
 *
 * <p>What it returns is for those who have asked access first, as what it writes is.
 */
@Component
public class Enquiries {
    private final EnquiryStore store;
    private final EnquiryGrounds grounds;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Enquiries(
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

    /** An enquiry, for those who then ask access for its child. */
    public Optional<Enquiry> find(UUID id) {
        return SecondLock.deciding(() -> store.find(id));
    }

    /** The day on which one came to where it stands. */
    public LocalDate movedOn(UUID id) {
        return SecondLock.deciding(() -> store.movedOn(id));
    }

    /** All of these children whom whoever asks may see. */
    public List<Enquiry> of(Collection<UUID> children) {
        return store.of(children);
    }

    /** The same whoever asks, for work that goes on by itself. */
    public List<Enquiry> allOf(Collection<UUID> children) {
        return SecondLock.deciding(() -> store.of(children));
    }

    /** On which days enquiries about each of these children began, whoever asks. */
    public Map<UUID, List<LocalDate>> starts(Collection<UUID> children) {
        return SecondLock.deciding(() -> store.starts(children));
    }

    /** Those that go on, of children whom whoever asks may see; the earliest due first. */
    public List<Enquiry> open() {
        return store.in(Set.of(Stage.OPEN, Stage.REOPENED));
    }

    /** Those determined in which something is missing before that counts. */
    public List<Enquiry> incomplete() {
        return store.in(Set.of(Stage.DETERMINED)).stream().filter(Enquiry::isIncomplete).toList();
    }

    /** Those determined from one moment to another, complete or not. */
    public List<Enquiry> determined(Instant from, Instant to) {
        return store.determined(from, to);
    }

    /** Those that began in these days. */
    public List<Enquiry> begun(LocalDate from, LocalDate to) {
        return store.begun(from, to);
    }

    public List<Fact> facts(UUID enquiry) {
        return store.facts(enquiry);
    }

    /** Determines an enquiry; says no where it is not open, or nobody was told of the child. */
    @Transactional
    public boolean determine(UUID enquiry, Determination which, String reasons, UUID by) {
        return SecondLock.deciding(() -> {
            var it = lock(enquiry);
            if (!it.stage().mayBecome(Stage.DETERMINED) || it.lead() == null || it.seen() == null) {
                return false;
            }
            var now = clock.instant();
            var made = new Made(UUID.randomUUID(), which, reasons, now, by, null, null, null);
            move(it, Stage.DETERMINED);
            keep(it, made);
            return wrote("enquiry.determine", it);
        });
    }

    /** Ratifies what somebody else determined; says no where nothing waits for this manager. */
    @Transactional
    public boolean ratify(UUID enquiry, @Nullable String words, UUID by) {
        return SecondLock.deciding(() -> {
            var it = lock(enquiry);
            var made = it.made();
            if (made == null || !made.asRule().mayBeRatifiedBy(by)) {
                return false;
            }
            var ratified = new Ratified(clock.instant(), by, words);
            keep(it, with(made, ratified, made.conferenceAt()));
            return wrote("enquiry.ratify", it);
        });
    }

    /** Notes that a conference was called; says no where the determination does not wait for it. */
    @Transactional
    public boolean conferenceAskedFor(UUID enquiry) {
        return SecondLock.deciding(() -> {
            var it = lock(enquiry);
            var made = it.made();
            if (made == null
                    || made.asRule().lack().filter(Determined.Lack.CONFERENCE::equals).isEmpty()) {
                return false;
            }
            keep(it, with(made, made.ratified(), clock.instant()));
            return wrote("enquiry.conference", it);
        });
    }

    private static Made with(Made it, @Nullable Ratified ratified, @Nullable Instant conferenceAt) {
        return new Made(
                it.id(),
                it.determination(),
                it.reasons(),
                it.at(),
                it.by(),
                ratified,
                conferenceAt,
                it.completeAt());
    }

    private void keep(Enquiry it, Made made) {
        if (!made.asRule().isComplete()) {
            store.write(it.id(), made);
            return;
        }
        var now = clock.instant();
        var complete =
                new Made(
                        made.id(),
                        made.determination(),
                        made.reasons(),
                        made.at(),
                        made.by(),
                        made.ratified(),
                        made.conferenceAt(),
                        now);
        store.write(it.id(), complete);
        if (it.lead() != null) {
            grounds.close(it.child(), it.lead());
        }
        events.publishEvent(
                new DeterminationMade(it.id(), it.child(), made.determination(), now, made.by()));
    }

    /** A reviewer looks at the outcome. */
    @Transactional
    public boolean underReview(UUID enquiry) {
        return moved(enquiry, Stage.OUTCOME_REVIEW, null);
    }

    /** The outcome stands. */
    @Transactional
    public boolean confirmed(UUID enquiry) {
        return moved(enquiry, Stage.CONFIRMED, null);
    }

    /** The reviewer does not agree. */
    @Transactional
    public boolean disputed(UUID enquiry) {
        return moved(enquiry, Stage.DISPUTED, null);
    }

    /** It is to go on, once a new strategy discussion was held. */
    @Transactional
    public boolean reopen(UUID enquiry, String reason) {
        return moved(enquiry, Stage.REOPENED, reason);
    }

    private boolean moved(UUID enquiry, Stage stage, @Nullable String reason) {
        return SecondLock.deciding(() -> {
            var it = lock(enquiry);
            if (!it.stage().mayBecome(stage) || it.isIncomplete()) {
                return false;
            }
            if (reason != null) {
                var row = new EnquiryRecord();
                row.setReopenReason(reason);
                store.update(enquiry, row);
            }
            move(it, stage);
            return wrote("enquiry." + stage.name().toLowerCase(Locale.ROOT), it);
        });
    }

    private void move(Enquiry it, Stage stage) {
        var row = new EnquiryRecord();
        row.setStage(stage.name());
        row.setMovedAt(EnquiryRows.utc(clock.instant()));
        store.update(it.id(), row);
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
