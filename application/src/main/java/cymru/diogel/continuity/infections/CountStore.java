package cymru.diogel.continuity.infections;

import static gen.db.infections.Tables.AREA;
import static gen.db.infections.Tables.FILE;
import static gen.db.infections.Tables.PUBLICATION;
import static gen.db.infections.Tables.SMALL_AREA;
import static gen.db.infections.Tables.VERSION;

import cymru.diogel.continuity.countfiles.SnapshotRow;
import cymru.diogel.continuity.infections.Versions.Version;
import gen.db.infections.tables.records.VersionRecord;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Counts as they were known, and the files they came with. */
@Component("infectionCountStore")
class CountStore {
    private final DSLContext database;

    CountStore(DSLContext database) {
        this.database = database;
    }

    /** A file of which something was taken in. */
    record Taken(
            UUID id, String kind, String name, String source, int rows, int fresh, Instant at) {}

    void took(Taken it, byte[] bytes, UUID by) {
        database.insertInto(FILE)
                .set(FILE.ID, it.id())
                .set(FILE.KIND, it.kind())
                .set(FILE.NAME, it.name())
                .set(FILE.DIGEST, digest(bytes))
                .set(FILE.SOURCE, it.source())
                .set(FILE.ROWS, it.rows())
                .set(FILE.FRESH, it.fresh())
                .set(FILE.TAKEN_BY, by)
                .set(FILE.TAKEN_AT, it.at().atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** The files of late, the latest first. */
    List<Taken> taken(int most) {
        return database.selectFrom(FILE)
                .orderBy(FILE.TAKEN_AT.desc(), FILE.ID)
                .limit(most)
                .fetch(row ->
                        new Taken(
                                row.getId(),
                                row.getKind(),
                                row.getName(),
                                row.getSource(),
                                row.getRows(),
                                row.getFresh(),
                                row.getTakenAt().toInstant()));
    }

    /** What stands under every figure: who published the counts that are in use. */
    List<String> sources() {
        return database.selectDistinct(FILE.SOURCE)
                .from(FILE)
                .where(FILE.KIND.in("COUNTS", "SMALL_AREAS"))
                .orderBy(FILE.SOURCE)
                .fetch(FILE.SOURCE);
    }

    /** Every publication of these areas up to a moment. */
    List<Versions.Publication> publications(Collection<String> areas, Instant until) {
        return database.selectFrom(PUBLICATION)
                .where(
                        PUBLICATION.AREA.in(areas),
                        PUBLICATION.KNOWN_AT.le(until.atOffset(ZoneOffset.UTC)))
                .orderBy(PUBLICATION.AREA, PUBLICATION.KNOWN_AT)
                .fetch(row ->
                        new Versions.Publication(
                                row.getArea(), row.getKnownAt().toInstant(), row.getLastOn()));
    }

    /** Every version of these areas’ days from a day on, known by a moment. */
    List<Version> versions(Collection<String> areas, LocalDate from, Instant until) {
        return database.selectFrom(VERSION)
                .where(
                        VERSION.AREA.in(areas),
                        VERSION.SPECIMEN_ON.ge(from),
                        VERSION.KNOWN_AT.le(until.atOffset(ZoneOffset.UTC)))
                .orderBy(VERSION.AREA, VERSION.SPECIMEN_ON, VERSION.KNOWN_AT)
                .fetch(CountStore::version);
    }

    private static Version version(VersionRecord row) {
        return new Version(
                row.getArea(),
                row.getSpecimenOn(),
                row.getKnownAt().toInstant(),
                row.getCases(),
                Objects.requireNonNullElse(row.getTests(), -1));
    }

    void publish(Versions.Publication it, UUID file) {
        database.insertInto(PUBLICATION)
                .set(PUBLICATION.AREA, it.area())
                .set(PUBLICATION.KNOWN_AT, it.at().atOffset(ZoneOffset.UTC))
                .set(PUBLICATION.LAST_ON, it.last())
                .set(PUBLICATION.FILE, file)
                .execute();
    }

    void add(List<Version> versions) {
        database.batchInsert(
                        versions.stream()
                                .map(it -> {
                                    var row = database.newRecord(VERSION);
                                    row.setArea(it.area());
                                    row.setSpecimenOn(it.day());
                                    row.setKnownAt(it.at().atOffset(ZoneOffset.UTC));
                                    row.setCases(it.cases());
                                    row.setTests(it.tests() < 0 ? null : it.tests());
                                    return row;
                                })
                                .toList())
                .execute();
    }

    /** Adds a period of a small area; says no where it is here already. */
    boolean add(SnapshotRow it, UUID file) {
        return database.insertInto(SMALL_AREA)
                        .set(SMALL_AREA.AREA, it.code())
                        .set(SMALL_AREA.PUBLISHED_ON, it.published())
                        .set(SMALL_AREA.FROM_ON, Objects.requireNonNull(it.from()))
                        .set(SMALL_AREA.TO_ON, Objects.requireNonNull(it.to()))
                        .set(SMALL_AREA.LEAST, it.least())
                        .set(SMALL_AREA.MOST, it.most())
                        .set(SMALL_AREA.RATE, it.rate())
                        .set(SMALL_AREA.FILE, file)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Small areas’ latest week to a day at most, as published by a day, the latest first. */
    List<SmallArea> smallAreas(LocalDate published, LocalDate to) {
        var week = SMALL_AREA.TO_ON.eq(SMALL_AREA.FROM_ON.add(6));
        var latest =
                database.select(DSL.max(SMALL_AREA.TO_ON))
                        .from(SMALL_AREA)
                        .where(
                                SMALL_AREA.PUBLISHED_ON.le(published),
                                SMALL_AREA.TO_ON.le(to),
                                week);
        return database.select(SMALL_AREA.fields())
                .select(AREA.NAME_ENGLISH, AREA.NAME_WELSH)
                .from(SMALL_AREA)
                .join(AREA)
                .on(AREA.CODE.eq(SMALL_AREA.AREA))
                .where(SMALL_AREA.PUBLISHED_ON.le(published), SMALL_AREA.TO_ON.eq(latest), week)
                .orderBy(SMALL_AREA.AREA, SMALL_AREA.PUBLISHED_ON.desc())
                .fetch(row ->
                        new SmallArea(
                                new Area(
                                        row.get(SMALL_AREA.AREA),
                                        row.get(AREA.NAME_ENGLISH),
                                        row.get(AREA.NAME_WELSH),
                                        false,
                                        0,
                                        ""),
                                row.get(SMALL_AREA.PUBLISHED_ON),
                                row.get(SMALL_AREA.TO_ON),
                                row.get(SMALL_AREA.LEAST),
                                row.get(SMALL_AREA.MOST),
                                row.get(SMALL_AREA.RATE)));
    }
}
