package cymru.diogel.platform.sight;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Which tables the second lock is on, and who opens it. */
@SpringBootTest
class SecondLockTests {
    // Tables that name a child or household, or what is reached through one.
    private static final String UNPROTECTED =
            """
            select c.oid::regclass::text
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%'
               and n.nspname not in ('information_schema', 'public')
               and not (c.relrowsecurity and c.relforcerowsecurity)
               and exists (select from pg_attribute a
                            where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                              and a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype)
                              and a.attname in ('child', 'household', 'children', 'households')
                              and a.atttypid <> 'integer'::regtype
                            union all
                           select from pg_constraint k
                             join pg_class o on o.oid = k.confrelid
                            where k.conrelid = c.oid and k.contype = 'f' and o.relrowsecurity)
             order by 1
            """;
    private static final String OPEN_VIEWS =
            """
            select c.oid::regclass::text
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('v', 'm') and n.nspname not like 'pg\\_%'
               and n.nspname not in ('information_schema', 'public')
               and not coalesce(c.reloptions::text like '%security_invoker=true%', false)
            """;
    private static final String LOOSE_FUNCTIONS =
            """
            select p.oid::regprocedure::text
              from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where p.prosecdef and n.nspname not like 'pg\\_%'
               and not coalesce(p.proconfig::text like '%search_path=%', false)
            """;

    @Autowired private DSLContext database;

    @Test
    void every_table_with_a_child_or_a_household_has_the_lock_on_it_for_its_owner_too() {
        assertThat(database.fetchValues(UNPROTECTED)).isEmpty();
    }

    @Test
    void no_view_sees_more_than_whoever_asks_it() {
        assertThat(database.fetchValues(OPEN_VIEWS)).isEmpty();
    }

    @Test
    void every_function_that_sees_more_has_its_search_path_pinned() {
        assertThat(database.fetchValues(LOOSE_FUNCTIONS)).isEmpty();
    }

    @Test
    void the_roles_own_nothing_and_can_neither_sign_in_nor_pass_by_a_policy() {
        assertThat(
                        database.fetchValues(
                                """
                                select rolname::text from pg_roles r
                                 where rolname like 'diogel\\_%'
                                   and (rolcanlogin or rolbypassrls or rolsuper or rolcreaterole
                                        or exists (select from pg_class where relowner = r.oid))
                                """))
                .isEmpty();
        assertThat(
                        database.fetchValues(
                                """
                                select distinct grantee::text
                                   from information_schema.role_table_grants
                                 where privilege_type = 'TRUNCATE' and grantee like 'diogel\\_%'
                                """))
                .isEmpty();
    }

    @Test
    void only_these_open_the_second_lock() {
        var callers =
                new ClassFileImporter()
                                .withImportOption(new DoNotIncludeTests())
                                .importPackages("cymru.diogel")
                                .get(SecondLock.class)
                                .getMethodCallsToSelf()
                                .stream()
                                .map(it -> outermost(it.getOriginOwner()) + "." + it.getName())
                                .filter(it -> !it.startsWith("SecondLock."))
                                .distinct()
                                .sorted()
                                .toList();
        assertThat(callers).isEqualTo(SteppedRound.PLACES);
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass()
                .map(SecondLockTests::outermost)
                .orElse(type.getSimpleName());
    }
}
