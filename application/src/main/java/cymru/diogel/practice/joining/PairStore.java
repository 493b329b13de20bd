package cymru.diogel.practice.joining;

import static gen.db.joining.Tables.APART;
import static gen.db.joining.Tables.FRESH;
import static gen.db.joining.Tables.PAIR;

import cymru.diogel.statistics.linkage.compare.Field;
import cymru.diogel.statistics.linkage.compare.Level;
import cymru.diogel.statistics.linkage.model.Band;
import cymru.diogel.statistics.linkage.model.Caution;
import cymru.diogel.statistics.linkage.model.Reason;
import gen.db.joining.tables.records.ApartRecord;
import gen.db.joining.tables.records.PairRecord;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Keeps who may be the same, who is not, and for whom that is still to be looked for. */
@Component
class PairStore {
    private final DSLContext database;
    private final Clock clock;

    PairStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void addFresh(Collection<UUID> persons) {
        database.execute(
                "insert into joining.fresh (person, at) select unnest(?::uuid[]), ?::timestamptz",
                array(persons),
                now());
    }

    /** Some of those still to be looked for; one transaction at a time looks. */
    Set<UUID> takeFresh(int most) {
        database.execute("select pg_advisory_xact_lock(140)");
        return database.deleteFrom(FRESH)
                .where(
                        FRESH.NUMBER.in(
                                DSL.select(FRESH.NUMBER)
                                        .from(FRESH)
                                        .orderBy(FRESH.NUMBER)
                                        .limit(most)))
                .returning(FRESH.PERSON)
                .fetchSet(FRESH.PERSON);
    }

    /** Puts these pairs in the place of all that name one of these people. */
    void replace(Collection<UUID> persons, List<Pair> pairs, String model) {
        database.deleteFrom(PAIR).where(PAIR.ONE.in(persons).or(PAIR.OTHER.in(persons))).execute();
        var rows = pairs.stream().map(it -> row(it, model)).toList();
        if (!rows.isEmpty()) {
            database.insertInto(PAIR).set(rows).onConflictDoNothing().execute();
        }
    }

    /** The likeliest first. */
    List<Pair> likeliest(int most) {
        return database.selectFrom(PAIR)
                .orderBy(PAIR.WEIGHT.desc(), PAIR.ID)
                .limit(most)
                .fetch(PairStore::pair);
    }

    /** Those under a reference. */
    List<Pair> under(String reference) {
        var start = reference.toLowerCase(Locale.ROOT) + "%";
        return database.selectFrom(PAIR)
                .where(PAIR.ONE.cast(String.class).like(start))
                .or(PAIR.OTHER.cast(String.class).like(start))
                .orderBy(PAIR.WEIGHT.desc(), PAIR.ID)
                .fetch(PairStore::pair);
    }

    Optional<Pair> find(UUID id) {
        return database.selectFrom(PAIR).where(PAIR.ID.eq(id)).fetchOptional(PairStore::pair);
    }

    /** What was said of these people and stands. */
    List<Apart> apart(Collection<UUID> persons) {
        return database.selectFrom(APART)
                .where(APART.WITHDRAWN_AT.isNull())
                .and(APART.ONE.in(persons).or(APART.OTHER.in(persons)))
                .fetch(PairStore::apart);
    }

    /** All that stands, the last first. */
    List<Apart> allApart(int most) {
        return database.selectFrom(APART)
                .where(APART.WITHDRAWN_AT.isNull())
                .orderBy(APART.SAID_AT.desc(), APART.ID)
                .limit(most)
                .fetch(PairStore::apart);
    }

    Optional<Apart> findApart(UUID id) {
        return database.selectFrom(APART)
                .where(APART.ID.eq(id), APART.WITHDRAWN_AT.isNull())
                .fetchOptional(PairStore::apart);
    }

    /** Says that one is none of these others, and offers the pairs no more. */
    void part(UUID person, Collection<UUID> others, UUID by) {
        for (var other : others) {
            var one = first(person, other);
            var two = one.equals(person) ? other : person;
            database.insertInto(APART)
                    .set(APART.ID, UUID.randomUUID())
                    .set(APART.ONE, one)
                    .set(APART.OTHER, two)
                    .set(APART.SAID_BY, by)
                    .set(APART.SAID_AT, now())
                    .onConflictDoNothing()
                    .execute();
            database.deleteFrom(PAIR).where(PAIR.ONE.eq(one), PAIR.OTHER.eq(two)).execute();
        }
    }

    boolean withdraw(UUID apart, UUID by) {
        return database.update(APART)
                        .set(APART.WITHDRAWN_BY, by)
                        .set(APART.WITHDRAWN_AT, now())
                        .where(APART.ID.eq(apart), APART.WITHDRAWN_AT.isNull())
                        .execute()
                == 1;
    }

    /** What was said of somebody who turned out to be another was said of the other. */
    void follow(UUID kept, UUID gone) {
        var said = apart(List.of(gone));
        database.deleteFrom(APART)
                .where(APART.WITHDRAWN_AT.isNull())
                .and(APART.ONE.eq(gone).or(APART.OTHER.eq(gone)))
                .execute();
        for (var it : said) {
            part(kept, List.of(it.one().equals(gone) ? it.other() : it.one()), it.saidBy());
        }
        database.deleteFrom(PAIR).where(PAIR.ONE.eq(gone).or(PAIR.OTHER.eq(gone))).execute();
    }

    /** In the order of the database, so that a pair is one pair. */
    static UUID first(UUID a, UUID b) {
        return a.toString().compareTo(b.toString()) < 0 ? a : b;
    }

    private PairRecord row(Pair pair, String model) {
        var row = database.newRecord(PAIR);
        row.setId(pair.id());
        row.setOne(pair.one());
        row.setOther(pair.other());
        row.setBand(pair.band().name());
        row.setWeight(pair.weight());
        row.setReasons(pair.reasons().stream().map(PairStore::text).toArray(String[]::new));
        row.setCautions(pair.cautions().stream().map(Enum::name).sorted().toArray(String[]::new));
        row.setModel(model);
        row.setFoundAt(now());
        return row;
    }

    private static String text(Reason it) {
        return it.field() + " " + it.level() + " " + it.weight();
    }

    private static Reason reason(String text) {
        var parts = text.split(" ");
        return new Reason(
                Field.valueOf(parts[0]), Level.valueOf(parts[1]), Double.parseDouble(parts[2]));
    }

    private static Pair pair(PairRecord row) {
        return new Pair(
                row.getId(),
                row.getOne(),
                row.getOther(),
                Band.valueOf(row.getBand()),
                row.getWeight(),
                Arrays.stream(row.getReasons()).map(PairStore::reason).toList(),
                Arrays.stream(row.getCautions()).map(Caution::valueOf).collect(Collectors.toSet()));
    }

    private static Apart apart(ApartRecord row) {
        return new Apart(
                row.getId(),
                row.getOne(),
                row.getOther(),
                row.getSaidBy(),
                row.getSaidAt().toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
