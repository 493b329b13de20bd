package cymru.diogel.practice.joining;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;

/**
 * The whole database in one number a table, but for what tells of the joining itself: how many rows
 * it has and the sum of a hash of each, so that no row changes, comes or goes unseen.
 */
record EveryRow(Map<String, String> tables) {
    private static final String TABLES =
            """
            select c.oid::regclass::text
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r' and n.nspname not like 'pg\\_%'
               and n.nspname not in ('information_schema', 'public', 'trail', 'witness', 'ledger',
                   'oversight', 'signin')
               and c.oid not in ('joining.fresh'::regclass, 'joining.act'::regclass,
                   'joining.pair'::regclass)
            """;

    static EveryRow of(DSLContext database) {
        var all =
                database.fetchValues(TABLES).stream()
                        .map(EveryRow::rows)
                        .collect(joining(" union all "));
        var tables = new TreeMap<String, String>();
        database.fetch(all)
                .forEach(it ->
                        tables.put(it.get("name", String.class), it.get("told", String.class)));
        return new EveryRow(tables);
    }

    private static String rows(Object table) {
        return """
        select '%1$s' as name, count(*) || ' rows, '
               || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) as told
          from %1$s t
        """
                .formatted(table);
    }
}
