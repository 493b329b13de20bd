package cymru.diogel.platform.drafts;

import static gen.db.drafts.Tables.DRAFT;

import gen.db.drafts.tables.records.DraftRecord;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is being written, at once and as it is. */
@Component
public class Drafts {
    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final DSLContext database;
    private final Clock clock;
    private final Versions versions;
    private final JsonMapper json = JsonMapper.shared();

    Drafts(DSLContext database, Clock clock, Versions versions) {
        this.database = database;
        this.clock = clock;
        this.versions = versions;
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

    /**
     * Keeps what a window sent, and brings it together with what others wrote since the version it
     * shows. What both wrote otherwise stays in the draft as it was, and is told; what this window
     * sent is kept beside it in any case.
     */
    @Transactional
    public Saved save(UUID account, Draft draft, Map<String, List<String>> sent) {
        begin(account, draft.form(), draft.intention(), draft.about());
        var held = hold(account, draft.intention());
        var fields = new LinkedHashMap<>(sent);
        fields.remove(Draft.VERSION);
        var shown = version(sent);
        var window = versions.next(account, draft.intention(), fields);
        if (shown == held.version()) {
            write(account, draft.intention(), window, fields);
            return new Saved(clock.instant(), window, window, fields, Set.of());
        }
        var before = versions.find(account, draft.intention(), shown);
        var merge = Merge.of(before, held.fields(), fields);
        var merged = new LinkedHashMap<>(merge.merged());
        merge.clashes().forEach(it -> merged.put(it, held.fields().getOrDefault(it, List.of())));
        var current = versions.next(account, draft.intention(), merged);
        write(account, draft.intention(), current, merged);
        return new Saved(clock.instant(), window, current, merged, merge.clashes());
    }

    /** Keeps these fields in place of all that was there, in the transaction that read them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(UUID account, Draft draft, Map<String, List<String>> fields) {
        begin(account, draft.form(), draft.intention(), draft.about());
        hold(account, draft.intention());
        var number = versions.next(account, draft.intention(), fields);
        write(account, draft.intention(), number, fields);
    }

    private void write(
            UUID account, UUID intention, long version, Map<String, List<String>> fields) {
        database.update(DRAFT)
                .set(DRAFT.FIELDS, JSONB.valueOf(json.writeValueAsString(fields)))
                .set(DRAFT.SAVED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(DRAFT.VERSION, version)
                .where(DRAFT.ACCOUNT.eq(account), DRAFT.INTENTION.eq(intention))
                .execute();
    }

    private Draft hold(UUID account, UUID intention) {
        return database.selectFrom(DRAFT)
                .where(DRAFT.ACCOUNT.eq(account), DRAFT.INTENTION.eq(intention))
                .forUpdate()
                .fetchSingle(this::read);
    }

    // A window that says nothing, or no number, shows a form on which nothing was kept yet.
    private static long version(Map<String, List<String>> sent) {
        var said = String.join("", sent.getOrDefault(Draft.VERSION, List.of()));
        return said.matches("\\d{1,15}") ? Long.parseLong(said) : 0;
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
                row.getSavedAt().toInstant(),
                row.getVersion());
    }
}
