package cymru.diogel.platform.exclusions;

import static gen.db.exclusions.Tables.NAMED;
import static gen.db.exclusions.Tables.RESTRICTION;

import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that are not there for anybody but those whom two people have named on them. */
@Component
public class Restrictions {
    private final DSLContext database;
    private final Trail trail;
    private final Clock clock;

    Restrictions(DSLContext database, Trail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Somebody to be named on the records of a home, or these to be opened again, once a second
     * person agrees.
     *
     * @param account who is to be named; who asks, where it is to be lifted
     */
    public record Asked(UUID request, UUID account, UUID askedBy, LocalDate on, boolean lifting) {}

    /** Hides these children from all who are not named; they live together, so all or none. */
    @Transactional
    public void restrict(Collection<UUID> children, String reason, @Nullable UUID by) {
        SecondLock.deciding(() -> {
            for (var child : children) {
                database.insertInto(RESTRICTION)
                        .set(RESTRICTION.ID, UUID.randomUUID())
                        .set(RESTRICTION.CHILD, child)
                        .set(RESTRICTION.REASON, reason)
                        .set(RESTRICTION.AT, now())
                        .set(RESTRICTION.BY, by)
                        .onConflictDoNothing()
                        .execute();
                trail.wrote(Entry.done("restriction.add").ofChild(child, null));
            }
            return true;
        });
    }

    /** Asks for somebody to be named; nothing opens before {@link #agree}. */
    @Transactional
    public UUID ask(Collection<UUID> children, UUID account, UUID by, @Nullable LocalDate until) {
        return SecondLock.deciding(() -> {
            var request = UUID.randomUUID();
            for (var child : children) {
                database.insertInto(NAMED)
                        .set(NAMED.ID, UUID.randomUUID())
                        .set(NAMED.REQUEST, request)
                        .set(NAMED.CHILD, child)
                        .set(NAMED.ACCOUNT, account)
                        .set(NAMED.ASKED_BY, by)
                        .set(NAMED.ASKED_AT, now())
                        .set(NAMED.UNTIL_ON, until)
                        .execute();
                trail.wrote(
                        Entry.done("restriction.ask")
                                .ofChild(child, null)
                                .with("account", account));
            }
            return request;
        });
    }

    /** Asks for records to be opened again; nothing opens before {@link #agree}. */
    @Transactional
    public UUID askToLift(Collection<UUID> children, UUID by) {
        return SecondLock.deciding(() -> {
            var request = UUID.randomUUID();
            database.update(RESTRICTION)
                    .set(RESTRICTION.LIFT_REQUEST, request)
                    .set(RESTRICTION.LIFT_ASKED_BY, by)
                    .set(RESTRICTION.LIFT_ASKED_AT, now())
                    .where(RESTRICTION.CHILD.in(children), RESTRICTION.LIFTED_AT.isNull())
                    .execute();
            children.forEach(
                    it -> trail.wrote(Entry.done("restriction.ask-to-lift").ofChild(it, null)));
            return request;
        });
    }

    /** A second person agrees; says no to whoever asked, and to whoever would see it thereby. */
    @Transactional
    public boolean agree(UUID request, UUID by) {
        return SecondLock.deciding(() -> {
            var agreed = agreeToName(request, by) + agreeToLift(request, by);
            if (agreed > 0) {
                trail.wrote(Entry.done("restriction.agree").with("request", request));
            }
            return agreed > 0;
        });
    }

    /** Whether any of these records is restricted. */
    public boolean isAnyRestricted(Collection<UUID> children) {
        return SecondLock.deciding(() ->
                database.fetchExists(
                        RESTRICTION,
                        RESTRICTION.CHILD.in(children).and(RESTRICTION.LIFTED_AT.isNull())));
    }

    private int agreeToName(UUID request, UUID by) {
        return database.update(NAMED)
                .set(NAMED.AGREED_BY, by)
                .set(NAMED.AGREED_AT, now())
                .where(
                        NAMED.REQUEST.eq(request),
                        NAMED.AGREED_AT.isNull(),
                        NAMED.ASKED_BY.ne(by),
                        NAMED.ACCOUNT.ne(by))
                .execute();
    }

    private int agreeToLift(UUID request, UUID by) {
        return database.update(RESTRICTION)
                .set(RESTRICTION.LIFTED_AT, now())
                .set(RESTRICTION.LIFTED_BY, by)
                .where(
                        RESTRICTION.LIFT_REQUEST.eq(request),
                        RESTRICTION.LIFTED_AT.isNull(),
                        RESTRICTION.LIFT_ASKED_BY.ne(by))
                .execute();
    }

    /** What waits for a second person, the oldest first; one for each child of a home. */
    public List<Asked> waiting() {
        return SecondLock.deciding(() -> {
            var waiting = new ArrayList<Asked>();
            database.selectFrom(NAMED)
                    .where(NAMED.AGREED_AT.isNull())
                    .orderBy(NAMED.ASKED_AT, NAMED.ID)
                    .forEach(it ->
                            waiting.add(
                                    new Asked(
                                            it.getRequest(),
                                            it.getAccount(),
                                            it.getAskedBy(),
                                            day(it.getAskedAt()),
                                            false)));
            database.selectFrom(RESTRICTION)
                    .where(RESTRICTION.LIFTED_AT.isNull(), RESTRICTION.LIFT_REQUEST.isNotNull())
                    .orderBy(RESTRICTION.LIFT_ASKED_AT, RESTRICTION.ID)
                    .forEach(it ->
                            waiting.add(
                                    new Asked(
                                            it.getLiftRequest(),
                                            it.getLiftAskedBy(),
                                            it.getLiftAskedBy(),
                                            day(it.getLiftAskedAt()),
                                            true)));
            return waiting;
        });
    }

    /** The restricted children on whose record somebody is named today. */
    public Set<UUID> namedFor(UUID account) {
        return SecondLock.deciding(() ->
                database.selectDistinct(NAMED.CHILD)
                        .from(NAMED)
                        .join(RESTRICTION)
                        .on(RESTRICTION.CHILD.eq(NAMED.CHILD), RESTRICTION.LIFTED_AT.isNull())
                        .where(
                                NAMED.ACCOUNT.eq(account),
                                NAMED.AGREED_AT.isNotNull(),
                                NAMED.UNTIL_ON.isNull().or(NAMED.UNTIL_ON.ge(LocalDate.now(clock))))
                        .fetchSet(NAMED.CHILD));
    }

    private LocalDate day(OffsetDateTime at) {
        return LocalDate.ofInstant(at.toInstant(), clock.getZone());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
