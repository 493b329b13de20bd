package cymru.diogel.visiting.planner;

import static gen.db.planner.Tables.DRAW;

import cymru.diogel.platform.sealing.SealKey;
import cymru.diogel.platform.sealing.SealKey.Envelope;
import cymru.diogel.visiting.planner.Draw.State;
import gen.db.planner.tables.records.DrawRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps drawn times, sealed. */
@Component
class DrawStore {
    private static final Condition STANDS = DRAW.STATE.in(names(State.standing()));

    private final DSLContext database;
    private final SealKey key;
    private final JsonMapper json = JsonMapper.shared();

    DrawStore(DSLContext database, @Qualifier("plannerKey") SealKey key) {
        this.database = database;
        this.key = key;
    }

    /** A draw and what is sealed of it, sealed. */
    record Kept(Draw draw, Envelope envelope) {}

    // One diary, one household: whoever comes second sees what the first has drawn.
    void hold(UUID practitioner, UUID household) {
        lock("draw " + practitioner);
        lock("draw " + household);
    }

    private void lock(String what) {
        database.execute("select pg_advisory_xact_lock(hashtextextended(?, 1))", what);
    }

    void add(Draw draw, UUID intention, Limits.Kept bounds, Sealed content) {
        var envelope = key.seal(draw.id(), content.bytes());
        var row = database.newRecord(DRAW);
        row.setId(draw.id());
        row.setIntention(intention);
        row.setHousehold(draw.household());
        row.setPractitioner(draw.practitioner());
        row.setDrawnBy(draw.drawnBy());
        row.setDrawnAt(draw.drawnAt().atOffset(ZoneOffset.UTC));
        row.setMinutes(draw.minutes());
        row.setLastDay(draw.lastDay());
        row.setBounds(JSONB.valueOf(json.writeValueAsString(bounds)));
        row.setCells(draw.cells());
        row.setCommitment(draw.commitment());
        row.setSealed(envelope.bytes());
        row.setSealKey(envelope.key());
        row.setState(draw.state().name());
        row.setStateAt(draw.stateAt().atOffset(ZoneOffset.UTC));
        row.insert();
    }

    Sealed open(Kept kept) {
        return Sealed.of(key.open(kept.draw().id(), kept.envelope()));
    }

    Optional<Draw> ofIntention(UUID intention) {
        return find(DRAW.INTENTION.eq(intention)).map(Kept::draw);
    }

    Optional<Kept> find(UUID id) {
        return find(DRAW.ID.eq(id));
    }

    Optional<Kept> ofVisit(UUID visit) {
        return find(DRAW.VISIT.eq(visit));
    }

    Optional<Kept> standingOf(UUID household) {
        return find(DRAW.HOUSEHOLD.eq(household).and(STANDS));
    }

    /** What stands for this household or in the diary of one of these practitioners. */
    List<Kept> standing(UUID household, Collection<UUID> practitioners) {
        return database.selectFrom(DRAW)
                .where(DRAW.HOUSEHOLD.eq(household).or(DRAW.PRACTITIONER.in(practitioners)), STANDS)
                .orderBy(DRAW.DRAWN_AT)
                .fetch(DrawStore::kept);
    }

    List<Kept> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.selectFrom(DRAW).where(DRAW.ID.in(ids)).fetch(DrawStore::kept);
    }

    List<Kept> standing() {
        return database.selectFrom(DRAW).where(STANDS).fetch(DrawStore::kept);
    }

    /** Draws for these households, the last first. */
    List<Kept> of(Collection<UUID> households, int limit) {
        return database.selectFrom(DRAW)
                .where(DRAW.HOUSEHOLD.in(households))
                .orderBy(DRAW.DRAWN_AT.desc(), DRAW.ID)
                .limit(limit)
                .fetch(DrawStore::kept);
    }

    /** All draws, the last first. */
    List<Draw> latest(int limit) {
        return database.selectFrom(DRAW)
                .orderBy(DRAW.DRAWN_AT.desc(), DRAW.ID)
                .limit(limit)
                .fetch(row -> kept(row).draw());
    }

    /** Ends what stands for this household and went by; returns what ended. */
    List<UUID> lapse(UUID household, LocalDate today, Instant now) {
        return database.update(DRAW)
                .set(DRAW.STATE, State.LAPSED.name())
                .set(DRAW.STATE_AT, now.atOffset(ZoneOffset.UTC))
                .where(DRAW.HOUSEHOLD.eq(household), STANDS, DRAW.LAST_DAY.lt(today))
                .returningResult(DRAW.ID)
                .fetch(DRAW.ID);
    }

    /** Puts another time in place of the one that stands; false when none stands any more. */
    boolean replace(Draw draw, Sealed content) {
        var envelope = key.seal(draw.id(), content.bytes());
        return database.update(DRAW)
                        .set(DRAW.CELLS, draw.cells())
                        .set(DRAW.COMMITMENT, draw.commitment())
                        .set(DRAW.SEALED, envelope.bytes())
                        .set(DRAW.SEAL_KEY, envelope.key())
                        .set(DRAW.BY_HAND, draw.byHand())
                        .set(DRAW.OVERRIDES, draw.overrides())
                        .set(DRAW.STATE, draw.state().name())
                        .set(DRAW.STATE_AT, draw.stateAt().atOffset(ZoneOffset.UTC))
                        .where(
                                DRAW.ID.eq(draw.id()),
                                STANDS,
                                DRAW.OVERRIDES.eq(draw.overrides() - 1))
                        .execute()
                == 1;
    }

    void visited(UUID draw, UUID visit, @Nullable Integer difference, Instant now) {
        database.update(DRAW)
                .set(DRAW.STATE, State.VISITED.name())
                .set(DRAW.STATE_AT, now.atOffset(ZoneOffset.UTC))
                .set(DRAW.VISIT, visit)
                .set(DRAW.DIFFERENCE_MINUTES, difference)
                .where(DRAW.ID.eq(draw), STANDS)
                .execute();
    }

    void corrected(UUID draw, @Nullable Integer difference) {
        database.update(DRAW)
                .set(DRAW.DIFFERENCE_MINUTES, difference)
                .where(DRAW.ID.eq(draw))
                .execute();
    }

    private Optional<Kept> find(Condition condition) {
        return database.selectFrom(DRAW).where(condition).fetchOptional(DrawStore::kept);
    }

    private static Set<String> names(Set<State> states) {
        return states.stream().map(State::name).collect(Collectors.toSet());
    }

    private static Kept kept(DrawRecord row) {
        var draw =
                new Draw(
                        row.getId(),
                        row.getHousehold(),
                        row.getPractitioner(),
                        row.getDrawnBy(),
                        row.getDrawnAt().toInstant(),
                        row.getMinutes(),
                        row.getLastDay(),
                        row.getCells(),
                        row.getCommitment(),
                        row.getByHand(),
                        row.getOverrides(),
                        State.valueOf(row.getState()),
                        row.getStateAt().toInstant(),
                        row.getDifferenceMinutes());
        return new Kept(draw, new Envelope(row.getSealed(), row.getSealKey()));
    }
}
