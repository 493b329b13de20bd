package cymru.diogel.platform.once.web;

import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;

/**
 * What stands in every table, but for what says only that somebody asked: sessions, the answers
 * themselves, looks in the trail, and what the machine does by itself.
 */
record Snapshot(Map<String, String> tables) {
    private static final String TABLES =
            """
            select n.nspname || '.' || c.relname
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r' and n.nspname not like 'pg\\_%'
               and n.nspname not in ('information_schema', 'public', 'once', 'trail', 'witness')
               and c.relname not like 'spring\\_session%' and c.relname <> 'place'
               and (n.nspname, c.relname) not in (('joining', 'fresh'), ('joining', 'pair'))
            """;
    // What the program goes on with by itself once it was asked for: that it was asked, and what
    // somebody decided, counts.
    private static final Map<String, String> MEANWHILE =
            Map.of(
                    "scenarios.run", "t.id::text",
                    "scenarios.result", "null::text",
                    "redeployproposals.proposal", "t.id::text",
                    "redeployproposals.change",
                            "case when t.decision = 'OPEN' then null else t::text end");

    // That somebody showed a credential is so whatever comes of what they showed it for.
    private static final String DONE =
            "select count(*)::text from trail.entry where outcome = 'DONE'"
                    + " and account is not null and act <> 'step-up'";

    static Snapshot of(DSLContext owner) {
        var tables = new TreeMap<String, String>();
        for (var table : owner.fetchValues(TABLES)) {
            var row = MEANWHILE.getOrDefault(String.valueOf(table), "t::text");
            var rows = "(select md5(" + row + ") as h from " + table + " t) each";
            var hash =
                    owner.fetchValue(
                            "select md5(coalesce(string_agg(h, '' order by h), '')) from " + rows);
            tables.put(String.valueOf(table), String.valueOf(hash));
        }
        tables.put("what was done", String.valueOf(owner.fetchValue(DONE)));
        return new Snapshot(tables);
    }
}
