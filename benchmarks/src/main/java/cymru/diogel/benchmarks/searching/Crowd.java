package cymru.diogel.benchmarks.searching;

import cymru.diogel.statistics.linkage.names.Folding;
import cymru.diogel.statistics.linkage.names.NameKeys;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Pours people into the tables of an installation that is thrown away afterwards. What only matters
 * to writing is left out: constraints against overlapping days, and the work of triggers.
 */
record Crowd(Connection owner) {
    private static final String LOOSEN =
            """
            do $$ declare it record; begin
                for it in select c.conrelid::regclass as of, c.conname from pg_constraint c
                    where c.contype = 'x' and c.connamespace = 'families'::regnamespace
                loop execute format('alter table %s drop constraint %I', it.of, it.conname);
                end loop; end $$;
            set session_replication_role = replica
            """;
    private static final String WORDS =
            "insert into search.token select distinct substr(key, 2)"
                    + " from search.entry, unnest(keys) key where left(key, 1) in ('=', '@')"
                    + " on conflict do nothing";

    void arrive(List<Somebody> people) throws SQLException, IOException {
        execute(LOOSEN);
        pour(
                "people.household (id, reference, name, address)",
                people,
                it -> List.of(home(it), "S" + it.id(), it.family(), it.street()));
        pour(
                "people.child (id, reference, household, given_name, family_name, born_on)",
                people,
                it -> List.of(id(it), "s" + it.id(), home(it), it.given(), it.family(), born(it)));
        pour("families.person (id, added_at)", people, it -> List.of(id(it), "2026-01-01"));
        pour(
                "families.name (id, line, person, kind, given, family)",
                people,
                it -> List.of(id(it), id(it), id(it), "OFFICIAL", it.given(), it.family()));
        pour(
                "families.life (id, line, person, born_on)",
                people,
                it -> List.of(id(it), id(it), id(it), born(it)));
        pour(
                "search.entry (person, children, keys, folded, places, born_on)",
                people,
                it -> List.of(id(it), "{" + id(it) + "}", keys(it), names(it), "", born(it)));
        execute(WORDS);
        execute("vacuum analyze");
    }

    double megabytes() throws SQLException {
        try (var statement = owner.createStatement();
                var row =
                        statement.executeQuery(
                                "select (pg_indexes_size('search.entry')"
                                        + " + pg_total_relation_size('search.token')) / 1e6")) {
            row.next();
            return row.getDouble(1);
        }
    }

    private void pour(
            String table,
            List<Somebody> people,
            java.util.function.Function<Somebody, List<String>> row)
            throws SQLException, IOException {
        Pour.into(owner, table, people, row);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String id(Somebody it) {
        return it.id().toString();
    }

    // One of its own, told from the child by its first sign alone.
    private static String home(Somebody it) {
        var id = id(it);
        return (id.charAt(0) == '0' ? "1" : "0") + id.substring(1);
    }

    private static String born(Somebody it) {
        return it.born().toString();
    }

    private static String names(Somebody it) {
        return Folding.folded(it.given() + " " + it.family());
    }

    private static String keys(Somebody it) {
        var keys = new LinkedHashSet<String>();
        keys.addAll(NameKeys.of(it.given() + " " + it.family()));
        return "{\"" + String.join("\",\"", keys) + "\"}";
    }
}
