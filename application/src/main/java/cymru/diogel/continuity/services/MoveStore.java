package cymru.diogel.continuity.services;

import static gen.db.services.Tables.MOVE;

import gen.db.services.tables.records.MoveRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component("serviceMoveStore")
class MoveStore {
    private final DSLContext database;

    MoveStore(DSLContext database) {
        this.database = database;
    }

    /** The moves of every service. */
    Map<UUID, List<Move>> all() {
        return database.selectFrom(MOVE)
                .orderBy(MOVE.MOVED_AT, MOVE.ID)
                .fetchGroups(MOVE.SERVICE, MoveStore::read);
    }

    /** The moves of a service, in the order they were written. */
    List<Move> of(UUID service) {
        return database.selectFrom(MOVE)
                .where(MOVE.SERVICE.eq(service))
                .orderBy(MOVE.MOVED_AT, MOVE.ID)
                .fetch(MoveStore::read);
    }

    Optional<Move> find(UUID id) {
        return database.selectFrom(MOVE).where(MOVE.ID.eq(id)).fetchOptional(MoveStore::read);
    }

    /** Keeps a move; the same form again keeps nothing. */
    boolean add(Move it) {
        return database.insertInto(MOVE)
                        .set(MOVE.ID, it.id())
                        .set(MOVE.SERVICE, it.service())
                        .set(MOVE.STATE, it.to().name())
                        .set(MOVE.PLANNED_ON, it.days().planned())
                        .set(MOVE.HAPPENED_ON, it.days().happened())
                        .set(MOVE.LOOK_ON, it.days().look())
                        .set(MOVE.REASON, it.said().reason())
                        .set(MOVE.AFFECTED, it.said().affected())
                        .set(MOVE.TOLD, it.said().told())
                        .set(MOVE.MOVED_BY, it.by())
                        .set(MOVE.MOVED_AT, it.at().atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Says that what was planned happened on a day; says no where it is no longer to come. */
    boolean happened(UUID id, LocalDate day) {
        return database.update(MOVE)
                        .set(MOVE.HAPPENED_ON, day)
                        .where(MOVE.ID.eq(id), MOVE.HAPPENED_ON.isNull(), MOVE.DROPPED_AT.isNull())
                        .execute()
                == 1;
    }

    boolean drop(UUID id, Instant at) {
        return database.update(MOVE)
                        .set(MOVE.DROPPED_AT, at.atOffset(ZoneOffset.UTC))
                        .where(MOVE.ID.eq(id), MOVE.HAPPENED_ON.isNull(), MOVE.DROPPED_AT.isNull())
                        .execute()
                == 1;
    }

    private static Move read(MoveRecord row) {
        var dropped = row.getDroppedAt();
        return new Move(
                row.getId(),
                row.getService(),
                ServiceState.valueOf(row.getState()),
                new Move.Days(row.getPlannedOn(), row.getHappenedOn(), row.getLookOn()),
                new Move.Said(row.getReason(), row.getAffected(), row.getTold()),
                row.getMovedBy(),
                row.getMovedAt().toInstant(),
                dropped == null ? null : dropped.toInstant());
    }
}
