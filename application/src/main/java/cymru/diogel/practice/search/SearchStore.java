package cymru.diogel.practice.search;

import static gen.db.search.Tables.ENTRY;
import static gen.db.search.Tables.QUESTION;
import static gen.db.search.Tables.SECRET;

import cymru.diogel.platform.access.Reach;
import gen.db.search.tables.records.EntryRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Keeps under what people can be found, and what was asked lately. */
@Component
class SearchStore {
    // Names and places are kept in one text each, so that one index reads them all.
    private static final String BETWEEN = " | ";

    private final DSLContext database;

    SearchStore(DSLContext database) {
        this.database = database;
    }

    boolean isEmpty() {
        return !database.fetchExists(ENTRY);
    }

    void replace(Collection<UUID> persons, List<Card> cards) {
        var before = remove(persons);
        database.batchInsert(cards.stream().map(this::row).toList()).execute();
        var words =
                cards.stream()
                        .flatMap(it -> Stream.concat(it.names().stream(), it.places().stream()))
                        .flatMap(it -> Stream.of(it.split(" ")))
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .sorted()
                        .toArray(String[]::new);
        database.execute(
                "insert into search.token select unnest(?::text[]) on conflict do nothing",
                DSL.val(words));
        forgetOf(before);
    }

    /** Nobody finds these people any more, and no word that was theirs alone is left. */
    int forget(Collection<UUID> persons) {
        var before = remove(persons);
        forgetOf(before);
        return before.size();
    }

    private List<String[]> remove(Collection<UUID> persons) {
        return database.deleteFrom(ENTRY)
                .where(ENTRY.PERSON.eq(DSL.any(persons.toArray(UUID[]::new))))
                .returning(ENTRY.KEYS)
                .fetch(ENTRY.KEYS);
    }

    // Words of keys under which nobody is found any more.
    private void forgetOf(List<String[]> keys) {
        var words =
                keys.stream()
                        .flatMap(Stream::of)
                        .filter(it -> it.startsWith("=") || it.startsWith("@"))
                        .map(it -> it.substring(1))
                        .distinct()
                        .toArray(String[]::new);
        database.execute(
                "delete from search.token t where t.word = any (?::text[]) and not exists"
                        + " (select from search.entry e"
                        + " where e.keys && array['=' || t.word, '@' || t.word])",
                DSL.val(words));
    }

    /** Whoever may be meant, of those within reach, the likeliest first. */
    List<Card> candidates(Asked asked, Reach reach) {
        var isHidden = reach instanceof Reach.Everyone;
        var children =
                switch (reach) {
                    case Reach.Everyone every -> every.but();
                    case Reach.Only only -> only.children();
                };
        var keys = asked.keys();
        return database.fetch(
                        "select e.* from search.ids(?::text[], ?::text[], ?::integer[], ?::date[],"
                                + " ?::uuid[], ?) join search.entry e using (person)",
                        asked.telling().toArray(String[]::new),
                        keys.stream().map(Asked.Key::key).toArray(String[]::new),
                        keys.stream().map(Asked.Key::word).toArray(Integer[]::new),
                        asked.days().toArray(LocalDate[]::new),
                        children.toArray(UUID[]::new),
                        isHidden)
                .into(ENTRY)
                .map(SearchStore::card);
    }

    /** Whoever has a key or a day in common, whatever the reach. */
    List<UUID> near(Asked asked, Collection<String> numbers, Collection<LocalDate> days) {
        var keys = new ArrayList<>(asked.keys());
        numbers.forEach(it -> keys.add(new Asked.Key(it, 0)));
        return database.fetch(
                        "select person from search.ids(?::text[], ?::text[], ?::integer[],"
                                + " ?::date[], '{}', true)",
                        asked.telling().toArray(String[]::new),
                        keys.stream().map(Asked.Key::key).toArray(String[]::new),
                        keys.stream().map(Asked.Key::word).toArray(Integer[]::new),
                        days.toArray(LocalDate[]::new))
                .getValues("person", UUID.class);
    }

    void keep(UUID question, UUID account, String asked, Instant at) {
        database.insertInto(QUESTION)
                .set(QUESTION.ID, question)
                .set(QUESTION.ACCOUNT, account)
                .set(QUESTION.ASKED, asked)
                .set(QUESTION.AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** Forgets what anybody asked before this moment. */
    void forget(Instant before) {
        database.deleteFrom(QUESTION)
                .where(QUESTION.AT.lt(before.atOffset(ZoneOffset.UTC)))
                .execute();
    }

    /** What this person asked; nothing when it was somebody else, or too long ago. */
    Optional<String> question(UUID id, UUID account) {
        return database.select(QUESTION.ASKED)
                .from(QUESTION)
                .where(QUESTION.ID.eq(id), QUESTION.ACCOUNT.eq(account))
                .fetchOptional(QUESTION.ASKED);
    }

    byte[] secret() {
        return database.fetchSingle(SECRET).getKey();
    }

    private EntryRecord row(Card card) {
        var row = database.newRecord(ENTRY);
        row.setPerson(card.person());
        row.setChildren(card.children().toArray(UUID[]::new));
        row.setKeys(card.keys().toArray(String[]::new));
        row.setFolded(String.join(BETWEEN, card.names()));
        row.setPlaces(String.join(BETWEEN, card.places()));
        row.setBornOn(card.bornOn());
        return row;
    }

    private static Card card(EntryRecord row) {
        return new Card(
                row.getPerson(),
                List.of(row.getChildren()),
                Set.of(row.getKeys()),
                split(row.getFolded()),
                split(row.getPlaces()),
                row.getBornOn());
    }

    private static List<String> split(String texts) {
        return texts.isEmpty() ? List.of() : List.of(texts.split(" \\| "));
    }
}
