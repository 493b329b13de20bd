package cymru.diogel.platform.signin;

import static gen.db.signin.Tables.PLACE;
import static gen.db.signin.Tables.SPRING_SESSION;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.name;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts.AccessChanged;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody is signed in: seen and ended by themselves alone. */
@Component
public class Sessions {
    private static final Duration KEPT = Duration.ofDays(1);

    private final DSLContext database;
    private final Trail trail;
    private final Clock clock;

    Sessions(DSLContext database, Trail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * One session.
     *
     * @param id tells one from another; nobody signs in with it
     * @param browser empty when it is not known
     */
    public record Opened(
            UUID id, Instant at, Instant last, String browser, String address, boolean own) {}

    /** Remembers from where a session was opened, and forgets those of long ago. */
    public void opened(Account account, String session, String agent, String address) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var old = deleteFrom(PLACE).where(PLACE.AT.lt(now.minus(KEPT))).returning(PLACE.SESSION);
        database.with(name("old").as(old))
                .insertInto(PLACE)
                .set(PLACE.SESSION, session)
                .set(PLACE.ACCOUNT, account.id())
                .set(PLACE.AT, now)
                .set(PLACE.BROWSER, Browsers.family(agent))
                .set(PLACE.ADDRESS, address)
                .onConflictDoNothing()
                .execute();
    }

    /** The sessions of whoever asks, the newest first. */
    public List<Opened> of(Viewer viewer, @Nullable String own) {
        return database.select()
                .from(SPRING_SESSION)
                .leftJoin(PLACE)
                .on(PLACE.SESSION.eq(SPRING_SESSION.SESSION_ID))
                .where(of(viewer.reference()), isAlive())
                .orderBy(SPRING_SESSION.CREATION_TIME.desc())
                .fetch(row -> read(row, own));
    }

    /** Ends one of somebody's own sessions; says no when it is not theirs, or over already. */
    @Transactional
    public boolean end(Viewer viewer, UUID id) {
        return note(viewer, of(viewer.reference()).and(SPRING_SESSION.PRIMARY_ID.eq(id.toString())))
                > 0;
    }

    /** Ends all of somebody's sessions but the one in which they ask. */
    @Transactional
    public int endOthers(Viewer viewer, String own) {
        return note(viewer, of(viewer.reference()).and(SPRING_SESSION.SESSION_ID.ne(own)));
    }

    // In the same transaction as the change.
    @EventListener
    void endAll(AccessChanged changed) {
        delete(of(changed.account().reference()));
    }

    /** Ends all of somebody's sessions. */
    @Transactional
    public void endAll(Account account) {
        delete(of(account.reference()));
    }

    private int note(Viewer viewer, Condition which) {
        var ended = delete(which);
        trail.wrote(Entry.done("session.end").with("account", viewer.id()).with("sessions", ended));
        return ended;
    }

    private int delete(Condition which) {
        return database.deleteFrom(SPRING_SESSION).where(which).execute();
    }

    private Condition isAlive() {
        return SPRING_SESSION.EXPIRY_TIME.gt(clock.millis());
    }

    private static Condition of(String reference) {
        return SPRING_SESSION.PRINCIPAL_NAME.eq(reference);
    }

    private static Opened read(Record row, @Nullable String own) {
        var begun = Instant.ofEpochMilli(row.get(SPRING_SESSION.CREATION_TIME));
        return new Opened(
                UUID.fromString(row.get(SPRING_SESSION.PRIMARY_ID)),
                Optional.ofNullable(row.get(PLACE.AT)).map(it -> it.toInstant()).orElse(begun),
                Instant.ofEpochMilli(row.get(SPRING_SESSION.LAST_ACCESS_TIME)),
                Optional.ofNullable(row.get(PLACE.BROWSER)).orElse(""),
                Optional.ofNullable(row.get(PLACE.ADDRESS)).orElse(""),
                row.get(SPRING_SESSION.SESSION_ID).equals(own));
    }
}
