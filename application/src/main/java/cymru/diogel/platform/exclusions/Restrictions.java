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
import java.util.Collection;
import java.util.List;
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

    /** Somebody to be named on a record, once a second person agrees. */
    public record Asked(UUID id, UUID child, UUID account, UUID askedBy) {}

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

    @Transactional
    public void lift(Collection<UUID> children, UUID by) {
        SecondLock.deciding(() -> {
            for (var child : children) {
                database.update(RESTRICTION)
                        .set(RESTRICTION.LIFTED_AT, now())
                        .set(RESTRICTION.LIFTED_BY, by)
                        .where(RESTRICTION.CHILD.eq(child), RESTRICTION.LIFTED_AT.isNull())
                        .execute();
                trail.wrote(Entry.done("restriction.lift").ofChild(child, null));
            }
            return true;
        });
    }

    /** Asks for somebody to be named; nothing opens before {@link #agree}. */
    @Transactional
    public List<UUID> ask(
            Collection<UUID> children, UUID account, UUID by, @Nullable LocalDate until) {
        return SecondLock.deciding(
                () -> children.stream().map(it -> ask(it, account, by, until)).toList());
    }

    /** A second person agrees; says no to whoever asked, and to whoever would see it thereby. */
    @Transactional
    public boolean agree(UUID asked, UUID by) {
        return SecondLock.deciding(() -> {
            var agreed =
                    database.update(NAMED)
                            .set(NAMED.AGREED_BY, by)
                            .set(NAMED.AGREED_AT, now())
                            .where(
                                    NAMED.ID.eq(asked),
                                    NAMED.AGREED_AT.isNull(),
                                    NAMED.ASKED_BY.ne(by),
                                    NAMED.ACCOUNT.ne(by))
                            .execute();
            if (agreed > 0) {
                trail.wrote(Entry.done("restriction.agree").with("named", asked));
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

    /** What waits for a second person. */
    public List<Asked> waiting() {
        return SecondLock.deciding(() ->
                database.selectFrom(NAMED)
                        .where(NAMED.AGREED_AT.isNull())
                        .orderBy(NAMED.ASKED_AT, NAMED.ID)
                        .fetch(row ->
                                new Asked(
                                        row.getId(),
                                        row.getChild(),
                                        row.getAccount(),
                                        row.getAskedBy())));
    }

    private UUID ask(UUID child, UUID account, UUID by, @Nullable LocalDate until) {
        var id = UUID.randomUUID();
        database.insertInto(NAMED)
                .set(NAMED.ID, id)
                .set(NAMED.CHILD, child)
                .set(NAMED.ACCOUNT, account)
                .set(NAMED.ASKED_BY, by)
                .set(NAMED.ASKED_AT, now())
                .set(NAMED.UNTIL_ON, until)
                .execute();
        trail.wrote(Entry.done("restriction.ask").ofChild(child, null).with("account", account));
        return id;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
