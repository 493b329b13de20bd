package cymru.diogel.continuity.infections;

import static gen.db.infections.Tables.AREA;
import static gen.db.infections.Tables.BOUNDARY;
import static gen.db.infections.Tables.INTERVAL;
import static gen.db.infections.Tables.POPULATION;
import static gen.db.infections.Tables.THRESHOLD;

import cymru.diogel.continuity.countfiles.AreaFile.AreaRow;
import cymru.diogel.statistics.epidemic.alarms.RateThreshold;
import gen.db.infections.tables.records.ThresholdRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Areas, who lives there, their outlines, and what is assumed and watched. */
@Component("infectionAreaStore")
class AreaStore {
    private final DSLContext database;

    AreaStore(DSLContext database) {
        this.database = database;
    }

    /** Who says how many live where, from which day on. */
    record Said(LocalDate from, String source, UUID by, Instant at) {}

    /** Every area with its population on a day, by code. */
    List<Area> areas(LocalDate day) {
        var said =
                DSL.select(POPULATION.AREA, POPULATION.PEOPLE, POPULATION.SOURCE)
                        .distinctOn(POPULATION.AREA)
                        .from(POPULATION)
                        .orderBy(
                                POPULATION.AREA,
                                POPULATION.FROM_ON.le(day).desc(),
                                POPULATION.FROM_ON.desc(),
                                POPULATION.SET_AT.desc())
                        .asTable("said");
        return database.select(
                        AREA.CODE,
                        AREA.NAME_ENGLISH,
                        AREA.NAME_WELSH,
                        AREA.IS_COUNTY,
                        DSL.coalesce(said.field(POPULATION.PEOPLE), 0),
                        DSL.coalesce(said.field(POPULATION.SOURCE), ""))
                .from(AREA)
                .leftJoin(said)
                .on(AREA.CODE.eq(said.field(POPULATION.AREA)))
                .orderBy(AREA.CODE)
                .fetch(Records.mapping(Area::new));
    }

    /** Adds an area or gives it its names. */
    void name(String code, String english, String welsh) {
        database.insertInto(AREA)
                .set(AREA.CODE, code)
                .set(AREA.NAME_ENGLISH, english)
                .set(AREA.NAME_WELSH, welsh)
                .onConflict(AREA.CODE)
                .doUpdate()
                .set(AREA.NAME_ENGLISH, english)
                .set(AREA.NAME_WELSH, welsh)
                .execute();
    }

    void populate(AreaRow row, Said said) {
        database.insertInto(POPULATION)
                .set(POPULATION.AREA, row.code())
                .set(POPULATION.FROM_ON, said.from())
                .set(POPULATION.PEOPLE, row.population())
                .set(POPULATION.SOURCE, said.source())
                .set(POPULATION.SET_BY, said.by())
                .set(POPULATION.SET_AT, said.at().atOffset(ZoneOffset.UTC))
                .execute();
    }

    void makeCounty(String code) {
        database.update(AREA)
                .set(AREA.IS_COUNTY, false)
                .where(AREA.IS_COUNTY.isTrue(), AREA.CODE.ne(code))
                .execute();
        database.update(AREA).set(AREA.IS_COUNTY, true).where(AREA.CODE.eq(code)).execute();
    }

    Map<String, Boundaries.Outline> outlines() {
        return database.selectFrom(BOUNDARY)
                .fetchMap(
                        BOUNDARY.AREA,
                        row -> new Boundaries.Outline(row.getOutline(), row.getSource()));
    }

    void outline(String area, Boundaries.Outline it, UUID file) {
        database.insertInto(BOUNDARY)
                .set(BOUNDARY.AREA, area)
                .set(BOUNDARY.OUTLINE, it.rings())
                .set(BOUNDARY.SOURCE, it.source())
                .set(BOUNDARY.FILE, file)
                .onConflict(BOUNDARY.AREA)
                .doUpdate()
                .set(BOUNDARY.OUTLINE, it.rings())
                .set(BOUNDARY.SOURCE, it.source())
                .set(BOUNDARY.FILE, file)
                .execute();
    }

    AreaFigures.Assumed interval(LocalDate day) {
        var row =
                database.selectFrom(INTERVAL)
                        .orderBy(INTERVAL.FROM_ON.le(day).desc(), INTERVAL.FROM_ON.desc())
                        .limit(1)
                        .fetchSingle();
        return new AreaFigures.Assumed(
                row.getMeanDays(),
                row.getSdDays(),
                row.getMeanDoubt(),
                row.getSdDoubt(),
                row.getSource());
    }

    /**
     * All thresholds that were ever set, the latest day first, and of one day what was said last.
     */
    List<Threshold> thresholds() {
        return database.selectFrom(THRESHOLD)
                .orderBy(THRESHOLD.FROM_ON.desc(), THRESHOLD.SET_AT.desc(), THRESHOLD.RATE)
                .fetch(AreaStore::threshold);
    }

    boolean add(Threshold it) {
        var rule = it.rule();
        return database.insertInto(THRESHOLD)
                        .set(THRESHOLD.ID, it.id())
                        .set(THRESHOLD.CODE, it.code())
                        .set(THRESHOLD.FROM_ON, it.from())
                        .set(THRESHOLD.NAME_ENGLISH, it.english())
                        .set(THRESHOLD.NAME_WELSH, it.welsh())
                        .set(THRESHOLD.RATE, rule.limit())
                        .set(THRESHOLD.TRIP_PERCENT, (int) Math.round(100 * rule.tripAt()))
                        .set(THRESHOLD.CLEAR_PERCENT, (int) Math.round(100 * rule.clearBelow()))
                        .set(THRESHOLD.CLEAR_DAYS, rule.clearDays())
                        .set(THRESHOLD.IS_WATCHED, it.isWatched())
                        .set(THRESHOLD.SOURCE, it.source())
                        .set(THRESHOLD.SET_BY, it.by())
                        .set(THRESHOLD.SET_AT, it.at().atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static Threshold threshold(ThresholdRecord row) {
        return new Threshold(
                row.getId(),
                row.getCode(),
                row.getFromOn(),
                row.getNameEnglish(),
                row.getNameWelsh(),
                new RateThreshold(
                        row.getRate(),
                        row.getTripPercent() / 100.0,
                        row.getClearPercent() / 100.0,
                        row.getClearDays()),
                row.getIsWatched(),
                row.getSource(),
                row.getSetBy(),
                row.getSetAt().toInstant());
    }
}
