package cymru.diogel.practice.joining;

import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;

/** A copy of the whole database, row by row, but for what tells of the joining itself. */
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
        var tables = new TreeMap<String, String>();
        for (var table : database.fetchValues(TABLES)) {
            var rows =
                    database.fetchValue(
                            "select coalesce(string_agg(t::text, E'\\n' order by t::text), '')"
                                    + " from "
                                    + table
                                    + " t");
            tables.put(table.toString(), String.valueOf(rows));
        }
        return new EveryRow(tables);
    }
}
