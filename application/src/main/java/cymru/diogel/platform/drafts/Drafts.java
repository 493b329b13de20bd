package cymru.diogel.platform.drafts;

import static gen.db.drafts.Tables.DRAFT;

import cymru.diogel.platform.ledger.Joined;
import gen.db.drafts.tables.records.DraftRecord;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is being written, at once and as it is. */
@Component
public class Drafts {
    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final DSLContext database;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    Drafts(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    // What is being written names the one who stays, in its fields too.
    @EventListener
    @Order(0)
    void on(Joined event) {
        rename(event.gone(), event.kept());
        var homes = event.homes();
        if (homes != null) {
            rename(homes.gone(), homes.kept());
        }
    }

    private void rename(UUID from, UUID to) {
        database.execute(
                """
                update drafts.draft
                   set about = case when about = ?::uuid then ?::uuid else about end,
                       fields = replace(fields::text, ?, ?)::jsonb
                 where about = ?::uuid or position(? in fields::text) > 0
                """,
                from,
                to,
                from.toString(),
                to.toString(),
                from,
                from.toString());
    }

    /** Begins a draft, or returns the one already begun for the same intention. */
    @Transactional
    public Draft begin(UUID account, String form, UUID intention, UUID about) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        database.insertInto(DRAFT)
                .set(DRAFT.ACCOUNT, account)
                .set(DRAFT.FORM, form)
                .set(DRAFT.INTENTION, intention)
                .set(DRAFT.ABOUT, about)
                .set(DRAFT.FIELDS, JSONB.valueOf("{}"))
                .set(DRAFT.STARTED_AT, now)
                .set(DRAFT.SAVED_AT, now)
                .onConflictDoNothing()
                .execute();
        return find(account, intention).orElseThrow();
    }

    /** Keeps the fields as they stand; returns when, or nothing when the draft is no more. */
    @Transactional
    public Optional<Instant> save(UUID account, UUID intention, Map<String, List<String>> fields) {
        var now = clock.instant();
        var saved =
                database.update(DRAFT)
                        .set(DRAFT.FIELDS, JSONB.valueOf(json.writeValueAsString(fields)))
                        .set(DRAFT.SAVED_AT, now.atOffset(ZoneOffset.UTC))
                        .where(DRAFT.ACCOUNT.eq(account), DRAFT.INTENTION.eq(intention))
                        .execute();
        return saved == 1 ? Optional.of(now) : Optional.empty();
    }

    public Optional<Draft> find(UUID account, UUID intention) {
        return database.selectFrom(DRAFT)
                .where(DRAFT.ACCOUNT.eq(account), DRAFT.INTENTION.eq(intention))
                .fetchOptional(this::read);
    }

    /** Somebody's own drafts, the last saved first. */
    public List<Draft> of(UUID account) {
        return database.selectFrom(DRAFT)
                .where(DRAFT.ACCOUNT.eq(account))
                .orderBy(DRAFT.SAVED_AT.desc())
                .fetch(this::read);
    }

    /** Ends a draft, when it has become what it was for or is given up. */
    @Transactional
    public void end(UUID account, UUID intention) {
        database.deleteFrom(DRAFT)
                .where(DRAFT.ACCOUNT.eq(account), DRAFT.INTENTION.eq(intention))
                .execute();
    }

    private Draft read(DraftRecord row) {
        return new Draft(
                row.getForm(),
                row.getIntention(),
                row.getAbout(),
                json.readValue(row.getFields().data(), FIELDS),
                row.getStartedAt().toInstant(),
                row.getSavedAt().toInstant());
    }
}
