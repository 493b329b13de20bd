package cymru.diogel.practice.families;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The tables of facts. A fact travels as the row of its table, so that all that is known of
 * somebody is one question, and thousands of facts are one statement a table.
 */
@Component
class FactStore {
    private static final Map<Class<? extends Fact>, String> TABLES =
            Map.of(
                    Fact.Name.class, "name",
                    Fact.Life.class, "life",
                    Fact.Identifier.class, "identifier",
                    Fact.Tie.class, "tie",
                    Fact.Address.class, "address",
                    Fact.LegalStatus.class, "legal_status",
                    Fact.Involvement.class, "involvement",
                    Fact.Language.class, "language");
    private static final Map<String, Class<? extends Fact>> KINDS =
            TABLES.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private static final String KIND = "fact";

    private final DSLContext database;
    private final JsonMapper json =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    FactStore(DSLContext database) {
        this.database = database;
    }

    boolean has(UUID person) {
        return !database.fetch("select from families.person where id = ?::uuid", person).isEmpty();
    }

    void addPersons(Collection<UUID> persons, Instant at) {
        database.execute(
                "insert into families.person (id, added_at)"
                        + " select unnest(?::uuid[]), ?::timestamptz",
                array(persons),
                at.atOffset(ZoneOffset.UTC));
    }

    void add(Collection<Version> versions) {
        versions.stream()
                .collect(groupingBy(it -> table(it.says())))
                .forEach((table, rows) ->
                        database.execute(
                                insert(table),
                                json.writeValueAsString(rows.stream().map(this::row).toList())));
    }

    /** These versions were known until now. */
    void end(Collection<Version> versions, Instant at) {
        versions.stream()
                .collect(groupingBy(it -> table(it.says())))
                .forEach((table, rows) ->
                        database.execute(
                                ("update families.%s set known_until = ?::timestamptz"
                                                + " where id = any(?::uuid[])")
                                        .formatted(table),
                                at.atOffset(ZoneOffset.UTC),
                                rows.stream().map(Version::id).toArray(UUID[]::new)));
    }

    /** Puts these versions in the place of those, which are as if they had never been. */
    void replace(Collection<Version> those, Collection<Version> these) {
        those.stream()
                .collect(groupingBy(it -> table(it.says())))
                .forEach((table, rows) -> {
                    var ids = rows.stream().map(Version::id).toArray(UUID[]::new);
                    database.execute(
                            "delete from families." + table + " where id = any(?::uuid[])",
                            (Object) ids);
                });
        add(these);
    }

    /** All versions of all that was ever known of these people, in no order. */
    List<Version> of(Collection<UUID> persons) {
        return fetch("person", "select unnest(?::uuid[])", (Object) array(persons));
    }

    /** The same of a child and of everybody ever tied to it. */
    List<Version> around(UUID child) {
        return fetch(
                "person",
                "select ?::uuid union select other from families.tie where person = ?",
                child,
                child);
    }

    /** What ties others to these people: who has whom as mother, grandfather, carer. */
    List<Version> tiesTo(Collection<UUID> others) {
        var question = "with asked (id) as (select unnest(?::uuid[])) " + one("tie", "other");
        return database.fetch(question, (Object) array(others)).map(this::version);
    }

    /** Every version of one fact; nobody changes it until the transaction ends. */
    List<Version> line(UUID line) {
        database.execute("select pg_advisory_xact_lock(hashtextextended(?, 80))", "line " + line);
        return fetch("line", "select ?::uuid", line);
    }

    // Each table once; what is asked for is worked out before, so that it stands there once.
    private List<Version> fetch(String column, String asked, Object... values) {
        var tables =
                KINDS.keySet().stream()
                        .sorted()
                        .map(table -> one(table, column))
                        .collect(Collectors.joining(" union all "));
        return database.fetch(
                        "with asked (id) as materialized (%s) %s".formatted(asked, tables), values)
                .map(this::version);
    }

    private static String one(String table, String column) {
        return """
        select '%1$s' as kind, id, line, person, from_on, until_on, known_from, known_until,
               known_by, reason, to_jsonb(it) as says
          from families.%1$s it where %2$s in (select asked.id from asked)\
        """
                .formatted(table, column);
    }

    /** A fact with its kind, to be kept until it is decided on. */
    String json(Fact fact) {
        var node = (ObjectNode) json.valueToTree(fact);
        return node.put(KIND, table(fact)).toString();
    }

    Fact fact(String kept) {
        var node = json.readTree(kept);
        return json.treeToValue(node, KINDS.get(node.get(KIND).asString()));
    }

    private static String insert(String table) {
        var into = "families." + table;
        return "insert into "
                + into
                + " select * from jsonb_populate_recordset(null::"
                + into
                + ", ?::jsonb)";
    }

    private ObjectNode row(Version version) {
        var row = (ObjectNode) json.valueToTree(version.says());
        row.put("id", version.id().toString());
        row.put("line", version.line().toString());
        row.put("person", version.person().toString());
        row.put("from_on", text(version.valid().from()));
        row.put("until_on", text(version.valid().until()));
        row.put("known_from", text(version.known().from()));
        row.put("known_until", text(version.known().until()));
        row.put("known_by", text(version.known().by()));
        row.put("reason", version.known().reason());
        return row;
    }

    private Version version(Record row) {
        var kind = KINDS.get(row.get("kind", String.class));
        return new Version(
                row.get("id", UUID.class),
                row.get("line", UUID.class),
                row.get("person", UUID.class),
                json.readValue(row.get("says", JSONB.class).data(), kind),
                new Period(
                        row.get("from_on", LocalDate.class), row.get("until_on", LocalDate.class)),
                new Version.Knowledge(
                        instant(row, "known_from"),
                        instant(row, "known_until"),
                        row.get("known_by", UUID.class),
                        row.get("reason", String.class)));
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private static String table(Fact fact) {
        return TABLES.getOrDefault(fact.getClass(), "");
    }

    private static @Nullable Instant instant(Record row, String column) {
        var at = row.get(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
