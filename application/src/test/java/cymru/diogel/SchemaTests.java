package cymru.diogel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every table and column says what it means, how sensitive it is and how long it is kept. */
@SpringBootTest
class SchemaTests {
    private static final String TABLES =
            """
            select n.nspname || '.' || c.relname as name, c.oid,
                   coalesce(obj_description(c.oid), '') as comment
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r' and n.nspname not like 'pg\\_%'
               and n.nspname not in ('information_schema', 'public')
             order by 1
            """;
    private static final String UNEXPLAINED =
            """
            select n.nspname || '.' || c.relname || '.' || a.attname
              from pg_attribute a
              join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
               and n.nspname not like 'pg\\_%'
               and n.nspname not in ('information_schema', 'public')
               and c.relname not like 'spring\\_session%'
               and coalesce(col_description(c.oid, a.attnum), '')
                   !~ '\\. Sensitivity: (none|staff|child|secret)\\. Kept: .+\\.$'
             order by 1
            """;

    private final DSLContext database;

    SchemaTests(@Autowired DSLContext database) {
        this.database = database;
    }

    @Test
    void every_column_has_its_meaning_sensitivity_and_retention() {
        assertThat(database.fetchValues(UNEXPLAINED)).isEmpty();
    }

    @Test
    void every_table_has_its_meaning() {
        assertThat(database.fetch(TABLES))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(table.get("comment", String.class)).isNotBlank());
    }

    @Test
    void every_schema_is_named_after_its_module() {
        var schemas =
                database.fetchValues(
                        "select nspname from pg_namespace where nspname not like 'pg\\_%'"
                                + " and nspname not in ('information_schema', 'public')");
        assertThat(schemas.stream().map(Object::toString).toList())
                .allMatch(schema ->
                        List.of("platform", "practice", "visiting", "assurance", "continuity")
                                .stream()
                                .anyMatch(wing -> exists(wing + "/" + schema)));
    }

    private static boolean exists(String module) {
        return new File("src/main/java/cymru/diogel/" + module).isDirectory();
    }
}
