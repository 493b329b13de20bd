package cymru.diogel.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Of which tables the ledger is kept: the database is asked, so that no table is forgotten. */
@SpringBootTest
class LedgerTests {
    // What the trail says stays said of whom it was said; what is written down of the joining
    // itself is no part of it. Whoever agrees to an end agrees to that of the records that were
    // asked for, under the numbers they had, and what may end is worked out anew then.
    private static final List<String> NOT_KEPT =
            List.of("trail.entry.child", "trail.entry.household", "retention.item.child");

    // Who uses day services and who is lent stand on lists of their own, not among the families.
    private static final String COLUMNS =
            """
            select c.oid::regclass::text || '.' || a.attname
              from pg_attribute a join pg_class c on c.oid = a.attrelid
              join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
               and a.atttypid = 'uuid'::regtype
               and a.attname in ('child', 'household', 'person', 'other')
               and n.nspname not in ('families', 'dayservices', 'talks', 'redeployment',
                   'redeployproposals') or c.relkind = 'r' and a.attnum > 0
               and n.nspname = 'families' and a.attname in ('person', 'other')
             order by 1
            """;
    private static final String KEPT = "select relation || '.' || person from ledger.place";
    private static final String WITHOUT_TRIGGER =
            """
            select relation from ledger.place p
             where not exists (select from pg_trigger t
                where t.tgrelid = p.relation::regclass and t.tgname = 'ledger')
            """;
    private static final String WITHOUT_KEY =
            """
            select relation from ledger.place p
             where ledger.key_columns(p.relation) is null
            """;

    @Autowired private DSLContext database;

    @Test
    void every_column_that_names_a_person_is_in_the_ledger() {
        var kept = database.fetchValues(KEPT).stream().map(Object::toString).toList();
        var columns = database.fetchValues(COLUMNS).stream().map(Object::toString).toList();
        assertThat(columns)
                .hasSizeGreaterThan(20)
                .filteredOn(it -> !NOT_KEPT.contains(it) && !it.equals("joining.fresh.person"))
                .isSubsetOf(kept);
    }

    @Test
    void every_table_in_the_ledger_has_its_trigger_and_a_key() {
        assertThat(database.fetchValues(WITHOUT_TRIGGER)).isEmpty();
        assertThat(database.fetchValues(WITHOUT_KEY)).isEmpty();
    }
}
