package cymru.diogel.continuity.dayservices;

import static gen.db.dayservices.Tables.CENTRE;
import static gen.db.dayservices.Tables.ROOM;
import static gen.db.dayservices.Tables.ROUTE;
import static gen.db.dayservices.Tables.RULE;

import cymru.diogel.continuity.dayservices.Centre.Names;
import cymru.diogel.continuity.dayservices.Centre.Room;
import cymru.diogel.continuity.dayservices.Centre.Route;
import cymru.diogel.planning.dayservices.Apart;
import cymru.diogel.planning.dayservices.Floor;
import gen.db.dayservices.tables.records.RoomRecord;
import gen.db.dayservices.tables.records.RuleRecord;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CentreStore {
    private final DSLContext database;

    CentreStore(DSLContext database) {
        this.database = database;
    }

    /** All centres with rooms and routes, by their names. */
    List<Centre> all() {
        var rooms =
                database.selectFrom(ROOM)
                        .orderBy(ROOM.ENGLISH, ROOM.ID)
                        .fetchGroups(ROOM.CENTRE, CentreStore::room);
        var routes =
                database.selectFrom(ROUTE)
                        .orderBy(ROUTE.ENGLISH, ROUTE.ID)
                        .fetchGroups(
                                ROUTE.CENTRE,
                                row ->
                                        new Route(
                                                row.getId(),
                                                row.getCentre(),
                                                row.getCode(),
                                                new Names(row.getEnglish(), row.getWelsh()),
                                                row.getSeats()));
        return database.selectFrom(CENTRE)
                .orderBy(CENTRE.ENGLISH, CENTRE.ID)
                .fetch(row ->
                        new Centre(
                                row.getId(),
                                row.getCode(),
                                new Names(row.getEnglish(), row.getWelsh()),
                                rooms.getOrDefault(row.getId(), List.of()),
                                routes.getOrDefault(row.getId(), List.of())));
    }

    private static Room room(RoomRecord row) {
        var floor =
                new Floor(
                        row.getLength(),
                        row.getWidth(),
                        row.getUnusable(),
                        row.getFixedSeats(),
                        row.getFire(),
                        given(row.getAir()),
                        row.getStaff(),
                        given(row.getEquipment()));
        var names = new Names(row.getEnglish(), row.getWelsh());
        return new Room(row.getId(), row.getCentre(), names, floor, row.getHoists());
    }

    private static OptionalInt given(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static @Nullable Integer given(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    boolean add(Centre it) {
        return database.insertInto(CENTRE)
                        .set(CENTRE.ID, it.id())
                        .set(CENTRE.CODE, it.code())
                        .set(CENTRE.ENGLISH, it.names().english())
                        .set(CENTRE.WELSH, it.names().welsh())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean keep(Room it) {
        var row = database.newRecord(ROOM);
        row.setId(it.id());
        row.setCentre(it.centre());
        row.setEnglish(it.names().english());
        row.setWelsh(it.names().welsh());
        row.setLength(it.floor().length());
        row.setWidth(it.floor().width());
        row.setUnusable(it.floor().unusable());
        row.setFixedSeats(it.floor().fixedSeats());
        row.setFire(it.floor().fire());
        row.setAir(given(it.floor().air()));
        row.setStaff(it.floor().staff());
        row.setEquipment(given(it.floor().equipment()));
        row.setHoists(it.hoists());
        return database.insertInto(ROOM)
                        .set(row)
                        .onConflict(ROOM.ID)
                        .doUpdate()
                        .setAllToExcluded()
                        .execute()
                == 1;
    }

    boolean add(Route it) {
        return database.insertInto(ROUTE)
                        .set(ROUTE.ID, it.id())
                        .set(ROUTE.CENTRE, it.centre())
                        .set(ROUTE.CODE, it.code())
                        .set(ROUTE.ENGLISH, it.names().english())
                        .set(ROUTE.WELSH, it.names().welsh())
                        .set(ROUTE.SEATS, it.seats())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** All rules, the latest day first, of one day the one said last. */
    List<DistanceRule> rules() {
        return database.selectFrom(RULE)
                .orderBy(RULE.FROM_ON.desc(), RULE.SET_AT.desc(), RULE.ID)
                .fetch(CentreStore::rule);
    }

    private static DistanceRule rule(RuleRecord row) {
        return new DistanceRule(
                row.getId(),
                row.getFromOn(),
                new Apart(row.getDistance(), row.getAir(), row.getRatio()),
                row.getSeatsPercent(),
                row.getRide(),
                row.getReason(),
                row.getSetBy(),
                row.getSetAt().toInstant());
    }

    boolean add(DistanceRule it) {
        return database.insertInto(RULE)
                        .set(RULE.ID, it.id())
                        .set(RULE.FROM_ON, it.from())
                        .set(RULE.DISTANCE, it.apart().distance())
                        .set(RULE.AIR, it.apart().air())
                        .set(RULE.RATIO, it.apart().ratio())
                        .set(RULE.SEATS_PERCENT, it.seatsPercent())
                        .set(RULE.RIDE, it.ride())
                        .set(RULE.REASON, it.reason())
                        .set(RULE.SET_BY, it.by())
                        .set(RULE.SET_AT, it.at().atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
