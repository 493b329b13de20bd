package cymru.diogel.practice.chronology;

import static gen.db.chronology.Tables.CHOSEN;
import static gen.db.chronology.Tables.ENTRY;

import cymru.diogel.platform.keeping.Keeper;
import cymru.diogel.platform.ledger.Joined;
import gen.db.chronology.tables.records.EntryRecord;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
class HandEntryStore implements Keeper {
    private final DSLContext database;
    private final HappeningStore happenings;

    HandEntryStore(DSLContext database, HappeningStore happenings) {
        this.database = database;
        this.happenings = happenings;
    }

    @EventListener
    @Order(0)
    void on(Joined event) {
        database.update(ENTRY)
                .set(ENTRY.CHILD, event.kept())
                .where(ENTRY.CHILD.eq(event.gone()))
                .execute();
        database.update(CHOSEN)
                .set(CHOSEN.CHILD, event.kept())
                .where(CHOSEN.CHILD.eq(event.gone()))
                .execute();
    }

    @Override
    public String name() {
        return "chronology";
    }

    @Override
    public int destroy(Leaving leaving) {
        return happenings.removeAll(leaving.child())
                + database.deleteFrom(ENTRY).where(ENTRY.CHILD.eq(leaving.child())).execute()
                + database.deleteFrom(CHOSEN).where(CHOSEN.CHILD.eq(leaving.child())).execute();
    }

    boolean add(HandEntry it) {
        var told = it.told();
        return database.insertInto(ENTRY)
                        .set(ENTRY.ID, it.id())
                        .set(ENTRY.CHILD, it.child())
                        .set(ENTRY.HAPPENED_ON, told.when().on())
                        .set(ENTRY.HAPPENED_AT, told.when().at())
                        .set(ENTRY.KNOWN_ON, told.when().knownOn())
                        .set(ENTRY.AGENCY, told.agency().name())
                        .set(ENTRY.SOURCE, told.source())
                        .set(ENTRY.TITLE, told.text().title())
                        .set(ENTRY.WORDS, told.text().more())
                        .set(ENTRY.SIGNIFICANT, told.significant())
                        .set(ENTRY.RESERVED, told.reserved())
                        .set(ENTRY.WRITTEN_AT, it.at().atOffset(ZoneOffset.UTC))
                        .set(ENTRY.WRITTEN_BY, it.by())
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    void addAll(Collection<HandEntry> all) {
        database.batchInsert(all.stream().map(HandEntryStore::written).toList()).execute();
    }

    private static EntryRecord written(HandEntry it) {
        var told = it.told();
        var row = new EntryRecord();
        row.setId(it.id());
        row.setChild(it.child());
        row.setHappenedOn(told.when().on());
        row.setHappenedAt(told.when().at());
        row.setKnownOn(told.when().knownOn());
        row.setAgency(told.agency().name());
        row.setSource(told.source());
        row.setTitle(told.text().title());
        row.setWords(told.text().more());
        row.setSignificant(told.significant());
        row.setReserved(told.reserved());
        row.setWrittenAt(it.at().atOffset(ZoneOffset.UTC));
        row.setWrittenBy(it.by());
        return row;
    }

    boolean withdraw(UUID id, HandEntry.Withdrawn it) {
        return database.update(ENTRY)
                        .set(ENTRY.WITHDRAWN_AT, it.at().atOffset(ZoneOffset.UTC))
                        .set(ENTRY.WITHDRAWN_BY, it.by())
                        .set(ENTRY.WITHDRAWN_WHY, it.why())
                        .where(ENTRY.ID.eq(id), ENTRY.WITHDRAWN_AT.isNull())
                        .execute()
                > 0;
    }

    List<HandEntry> of(UUID child) {
        return database.selectFrom(ENTRY)
                .where(ENTRY.CHILD.eq(child))
                .orderBy(ENTRY.HAPPENED_ON, ENTRY.WRITTEN_AT)
                .fetch(HandEntryStore::read);
    }

    Optional<HandEntry> find(UUID id) {
        return database.selectFrom(ENTRY)
                .where(ENTRY.ID.eq(id))
                .fetchOptional(HandEntryStore::read);
    }

    private static HandEntry read(EntryRecord row) {
        var told =
                new HandEntry.Told(
                        new HandEntry.When(
                                row.getHappenedOn(), row.getHappenedAt(), row.getKnownOn()),
                        Happening.Lane.valueOf(row.getAgency()),
                        row.getSource(),
                        new HandEntry.Text(row.getTitle(), row.getWords()),
                        row.getSignificant(),
                        row.getReserved());
        return new HandEntry(
                row.getId(),
                row.getChild(),
                told,
                row.getWrittenAt().toInstant(),
                row.getWrittenBy(),
                withdrawn(row));
    }

    private static HandEntry.@Nullable Withdrawn withdrawn(EntryRecord row) {
        var at = row.getWithdrawnAt();
        return at == null
                ? null
                : new HandEntry.Withdrawn(
                        at.toInstant(), row.getWithdrawnBy(), row.getWithdrawnWhy());
    }
}
