package cymru.diogel.benchmarks.paging;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What tables a county fills, and what their columns hold: read from the county itself. */
record Catalogue(Sql sql) {
    // Not what there is once, whatever the number of counties, such as rules, which have no
    // identity;
    // nor the trail, which is filled apart.
    private static final String FILLED =
            """
            select n.nspname || '.' || c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                   a.attidentity <> '',
                   exists (select from pg_index i where i.indrelid = c.oid and i.indisunique
                              and i.indnkeyatts = 1 and i.indkey[0] = a.attnum)
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
             where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname not in
                   ('information_schema', 'public', 'ledger', 'retention', 'trail', 'witness',
                    'signin', 'oversight', 'joining', 'pace', 'once', 'drafts', 'growing',
                    'services', 'command', 'recovery', 'pressure', 'infections', 'redeployment',
                    'redeployproposals', 'dayservices', 'talks', 'assumptions', 'scenarios',
                    'contingency')
               and n.nspname || '.' || c.relname not in ('access.agency', 'search.secret',
                   'search.token', 'instruments.version', 'instruments.question',
                   'instruments.option', 'conferences.agency', 'conferences.quorum',
                   'register.category', 'outcomes.policy', 'outcomes.panel', 'outcomes.member',
                   'outcomes.panelled')
               and exists (select from pg_attribute u
                            where u.attrelid = c.oid and u.atttypid = 'uuid'::regtype)
             order by 1, a.attnum
            """;

    List<Table> tables() throws SQLException {
        var columns = new LinkedHashMap<String, List<List<String>>>();
        for (var row : sql.rows(FILLED)) {
            columns.computeIfAbsent(row.getFirst(), _ -> new ArrayList<>()).add(row);
        }
        var tables = new ArrayList<Table>();
        for (var it : columns.entrySet()) {
            if (sql.number("select count(*) from " + it.getKey()) > 0) {
                var held = new ArrayList<Column>();
                for (var row : it.getValue()) {
                    held.add(column(it.getKey(), row));
                }
                tables.add(new Table(it.getKey(), held));
            }
        }
        return tables;
    }

    private Column column(String table, List<String> row) throws SQLException {
        var name = row.get(1);
        var type = row.get(2);
        var kind =
                switch (type) {
                    case "uuid" -> kind(table, "select \"" + name + "\" id from " + table);
                    case "uuid[]" ->
                            kind(table, "select unnest(\"" + name + "\") id from " + table);
                    case "text" ->
                            row.get(4).equals("t") && !isKey(name)
                                    ? Column.Kind.UNIQUE
                                    : text(table, name);
                    case "text[]", "jsonb" -> text(table, name);
                    case "date", "timestamp with time zone", "timestamp without time zone" ->
                            Column.Kind.TIME;
                    default -> row.get(3).equals("t") ? Column.Kind.NUMBER : Column.Kind.SAME;
                };
        return new Column(name, type, kind);
    }

    // Most texts hold no identity, and are left as they are.
    private Column.Kind text(String table, String name) throws SQLException {
        return sql.number(
                                """
                                select count(*) from (select from %s
                                    where "%s"::text ~ '[0-9a-f]{8}-[0-9a-f]{4}-' limit 1) one
                                """
                                        .formatted(table, name))
                        == 0
                ? Column.Kind.SAME
                : Column.Kind.TEXT;
    }

    // A key of a module holds an identity.
    private static boolean isKey(String name) {
        return name.equals("key");
    }

    private Column.Kind kind(String table, String ids) throws SQLException {
        if (table.equals("access.account") || table.equals("access.team")) {
            return within(ids, "select id from access.agency")
                    ? Column.Kind.SAME
                    : Column.Kind.STAFF;
        }
        if (within(ids, "select id from access.agency union select id from instruments.version")) {
            return Column.Kind.SAME;
        }
        if (within(ids, "select id from access.account union select id from access.team")) {
            return Column.Kind.STAFF;
        }
        return within(ids, "select id from families.person union select id from people.household")
                ? Column.Kind.PEOPLE
                : Column.Kind.OWN;
    }

    // A column in which there is nothing is the same in every copy.
    private boolean within(String ids, String all) throws SQLException {
        return sql.number(
                        "select count(*) from ("
                                + ids
                                + ") i where id is not null and id not in ("
                                + all
                                + ")")
                == 0;
    }
}
