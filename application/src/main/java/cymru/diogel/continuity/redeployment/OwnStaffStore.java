package cymru.diogel.continuity.redeployment;

import static gen.db.redeployment.Tables.JOURNEY;
import static gen.db.redeployment.Tables.OWN_STAFF;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class OwnStaffStore {
    private final DSLContext database;

    OwnStaffStore(DSLContext database) {
        this.database = database;
    }

    /** People of its own that each service has on duty, by skill. */
    Map<UUID, Map<String, Integer>> all() {
        var all = new HashMap<UUID, Map<String, Integer>>();
        database.selectFrom(OWN_STAFF)
                .forEach(row ->
                        all.computeIfAbsent(row.getService(), _ -> new HashMap<>())
                                .put(row.getSkill(), row.getPeople()));
        return all;
    }

    void keep(UUID service, Map<String, Integer> people, UUID by, Instant at) {
        database.deleteFrom(OWN_STAFF).where(OWN_STAFF.SERVICE.eq(service)).execute();
        people.forEach((skill, count) ->
                database.insertInto(OWN_STAFF)
                        .set(OWN_STAFF.SERVICE, service)
                        .set(OWN_STAFF.SKILL, skill)
                        .set(OWN_STAFF.PEOPLE, count)
                        .set(OWN_STAFF.CHANGED_BY, by)
                        .set(OWN_STAFF.CHANGED_AT, at.atOffset(ZoneOffset.UTC))
                        .execute());
    }

    /** Minutes from each area to each service. */
    Map<String, Map<UUID, Integer>> journeys() {
        var all = new HashMap<String, Map<UUID, Integer>>();
        database.selectFrom(JOURNEY)
                .forEach(row ->
                        all.computeIfAbsent(row.getArea(), _ -> new HashMap<>())
                                .put(row.getService(), row.getMinutes()));
        return all;
    }

    void journey(String area, UUID service, int minutes) {
        database.insertInto(JOURNEY)
                .set(JOURNEY.AREA, area)
                .set(JOURNEY.SERVICE, service)
                .set(JOURNEY.MINUTES, minutes)
                .onConflict(JOURNEY.AREA, JOURNEY.SERVICE)
                .doUpdate()
                .set(JOURNEY.MINUTES, minutes)
                .execute();
    }
}
