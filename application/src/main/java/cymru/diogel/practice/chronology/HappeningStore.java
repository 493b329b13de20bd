package cymru.diogel.practice.chronology;

import static gen.db.chronology.Tables.HAPPENING;

import cymru.diogel.platform.language.Phrase;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.ledger.Joined;
import gen.db.chronology.tables.records.HappeningRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps what modules told, and tells it again. */
@Component
class HappeningStore implements StorySource {
    private final DSLContext database;

    HappeningStore(DSLContext database) {
        this.database = database;
    }

    @EventListener
    @Order(0)
    void on(Joined event) {
        var other = HAPPENING.as("other");
        database.deleteFrom(HAPPENING)
                .where(
                        HAPPENING.CHILD.eq(event.gone()),
                        DSL.exists(
                                DSL.selectOne()
                                        .from(other)
                                        .where(
                                                other.KEY.eq(HAPPENING.KEY),
                                                other.CHILD.eq(event.kept()))))
                .execute();
        database.update(HAPPENING)
                .set(HAPPENING.CHILD, event.kept())
                .where(HAPPENING.CHILD.eq(event.gone()))
                .execute();
    }

    void put(UUID child, StoryBook.Told told, Instant at) {
        var row = row(child, told, at);
        database.insertInto(HAPPENING)
                .set(row)
                .onConflict(HAPPENING.CHILD, HAPPENING.KEY)
                .doUpdate()
                .set(row)
                .execute();
    }

    void addAll(Collection<StoryBook.Of> all, Instant at) {
        database.batchInsert(all.stream().map(it -> row(it.child(), it.told(), at)).toList())
                .execute();
    }

    private static HappeningRecord row(UUID child, StoryBook.Told told, Instant at) {
        var times = told.times();
        var sort = told.sort();
        var more = told.says().more();
        var row = new HappeningRecord();
        row.setChild(child);
        row.setKey(told.key());
        row.setOnDay(times.on());
        row.setAtTime(times.at());
        row.setKnownOn(times.knownOn());
        row.setKind(sort.kind().name());
        row.setAgency(sort.lane().name());
        row.setSignificant(sort.isKey());
        row.setReserved(sort.isReserved());
        row.setTitle(told.says().title().key());
        row.setTitleValues(told.says().title().kept());
        row.setMore(more == null ? null : more.key());
        row.setMoreValues(more == null ? new String[0] : more.kept());
        row.setHref(told.href());
        row.setToldAt(at.atOffset(ZoneOffset.UTC));
        return row;
    }

    void remove(UUID child, String key) {
        database.deleteFrom(HAPPENING)
                .where(HAPPENING.CHILD.eq(child), HAPPENING.KEY.eq(key))
                .execute();
    }

    int removeAll(UUID child) {
        return database.deleteFrom(HAPPENING).where(HAPPENING.CHILD.eq(child)).execute();
    }

    @Override
    public List<Happening> tell(Telling telling) {
        return database.selectFrom(HAPPENING)
                .where(HAPPENING.CHILD.eq(telling.opened().child().id()))
                .fetch(it -> read(it, telling.words()));
    }

    /** The last that happened, the latest first. */
    List<Happening> latest(UUID child, Words words, int most) {
        return database.selectFrom(HAPPENING)
                .where(HAPPENING.CHILD.eq(child))
                .orderBy(HAPPENING.ON_DAY.desc(), HAPPENING.AT_TIME.desc().nullsLast())
                .limit(most)
                .fetch(it -> read(it, words));
    }

    private static Happening read(HappeningRecord row, Words words) {
        var more = row.getMore();
        return new Happening(
                row.getKey(),
                new Happening.Times(row.getOnDay(), row.getAtTime(), row.getKnownOn(), true),
                new Happening.Sort(
                        Happening.Kind.valueOf(row.getKind()),
                        Happening.Lane.valueOf(row.getAgency()),
                        row.getSignificant(),
                        row.getReserved()),
                new Said(
                        Phrase.kept(row.getTitle(), row.getTitleValues()),
                        more == null ? null : Phrase.kept(more, row.getMoreValues()),
                        words),
                row.getHref());
    }

    private record Said(Phrase first, @Nullable Phrase second, Words words)
            implements Happening.Saying {
        @Override
        public String title() {
            return first.in(words);
        }

        @Override
        public String more() {
            return second == null ? "" : second.in(words);
        }
    }
}
