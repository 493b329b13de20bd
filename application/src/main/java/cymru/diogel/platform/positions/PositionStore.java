package cymru.diogel.platform.positions;

import static gen.db.positions.Tables.DUTY;
import static gen.db.positions.Tables.POSITION;

import cymru.diogel.platform.access.Role;
import gen.db.positions.tables.records.PositionRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PositionStore {
    private final DSLContext database;

    PositionStore(DSLContext database) {
        this.database = database;
    }

    /** The positions of these people, oldest first. */
    List<Position> of(Collection<UUID> accounts) {
        return database.selectFrom(POSITION)
                .where(POSITION.ACCOUNT.in(accounts))
                .orderBy(POSITION.FROM_ON.asc().nullsFirst())
                .fetch(PositionStore::read);
    }

    void add(Position position, @Nullable UUID by, Instant at) {
        database.insertInto(POSITION)
                .set(POSITION.ID, position.id())
                .set(POSITION.ACCOUNT, position.account())
                .set(POSITION.ROLE, position.role().name())
                .set(POSITION.TEAM, position.team())
                .set(POSITION.FROM_ON, position.from())
                .set(POSITION.UNTIL_ON, position.until())
                .set(POSITION.BY, by)
                .set(POSITION.AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void end(UUID position, @Nullable LocalDate last) {
        database.update(POSITION)
                .set(POSITION.UNTIL_ON, last)
                .where(POSITION.ID.eq(position))
                .execute();
    }

    void remove(UUID position) {
        database.deleteFrom(POSITION).where(POSITION.ID.eq(position)).execute();
    }

    void add(Position.Duty duty, UUID by) {
        database.insertInto(DUTY)
                .set(DUTY.ACCOUNT, duty.account())
                .set(DUTY.TEAM, duty.team())
                .set(DUTY.FROM_ON, duty.from())
                .set(DUTY.UNTIL_ON, duty.until())
                .set(DUTY.BY, by)
                .onDuplicateKeyUpdate()
                .set(DUTY.UNTIL_ON, duty.until())
                .set(DUTY.BY, by)
                .execute();
    }

    /** Duties for a team that run on this day or will, the first first. */
    List<Position.Duty> duties(UUID team, LocalDate day) {
        return database.selectFrom(DUTY)
                .where(DUTY.TEAM.eq(team), DUTY.UNTIL_ON.ge(day))
                .orderBy(DUTY.FROM_ON, DUTY.ACCOUNT)
                .fetch(row ->
                        new Position.Duty(
                                row.getAccount(),
                                row.getTeam(),
                                row.getFromOn(),
                                row.getUntilOn()));
    }

    boolean endDuty(UUID account, UUID team, LocalDate from) {
        return database.deleteFrom(DUTY)
                        .where(DUTY.ACCOUNT.eq(account), DUTY.TEAM.eq(team), DUTY.FROM_ON.eq(from))
                        .execute()
                > 0;
    }

    private static Position read(PositionRecord row) {
        return new Position(
                row.getId(),
                row.getAccount(),
                Role.valueOf(row.getRole()),
                row.getTeam(),
                row.getFromOn(),
                row.getUntilOn());
    }
}
