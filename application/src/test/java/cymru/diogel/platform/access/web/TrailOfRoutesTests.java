package cymru.diogel.platform.access.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static gen.db.trail.Tables.ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.Owner;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.Site;
import gen.db.trail.tables.records.EntryRecord;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class TrailOfRoutesTests {
    private static final String WRITERS =
            "session_user, diogel_scoped, diogel_wide, diogel_counting, diogel_system";
    private static final int DENIALS = 1000;

    @Autowired private ApplicationContext application;
    @Autowired private County county;
    @Autowired private Site site;
    @Autowired private MockMvcTester mvc;
    @Autowired private DSLContext database;
    @Autowired private Environment environment;

    @ParameterizedTest
    @EnumSource
    void every_request_with_a_right_leaves_exactly_one_line_whatever_comes_of_it(Role role) {
        var somebody = county.a(role);
        for (var route : routes()) {
            for (var method : methods(route)) {
                var before = last();
                ask(route, method, somebody);
                var lines = since(before, somebody);
                // A list has one line of its own, and one of each child it names.
                var own = lines.size() == 1 ? lines : ofNobody(lines);
                assertThat(own)
                        .as(role + " " + method + " " + route.pattern() + " " + acts(lines))
                        .hasSize(1);
                assertThat(lines).allSatisfy(it -> check(it, role));
                assertThat(Set.copyOf(acts(lines))).hasSize(1);
            }
        }
    }

    @Test
    void while_the_trail_cannot_be_written_to_no_page_is_shown_and_nothing_is_done() {
        var people = List.of(county.a(Role.QUALITY), county.a(Role.PRACTITIONER));
        var family = county.aFamily().allocatedTo(people.getLast()).arrive();
        asOwner("revoke insert on trail.entry from " + WRITERS);
        try {
            for (var route : routes()) {
                for (var somebody : people) {
                    if (route.isGet()) {
                        var path =
                                route.pattern()
                                        .replaceAll("\\{[^}]*}", family.household().id() + "");
                        var answer = site.get(path, somebody);
                        assertThat(answer.statusCode())
                                .as(somebody.role() + " " + path)
                                .isEqualTo(503);
                        assertThat(answer.body()).doesNotContain(family.child().reference());
                    } else {
                        var answer = ask(route, HttpMethod.POST, somebody);
                        assertThat(answer).as(route.pattern()).isEqualTo(503);
                    }
                }
            }
        } finally {
            asOwner("grant insert on trail.entry to " + WRITERS);
        }
    }

    @Test
    void a_thousand_denials_are_a_thousand_lines() {
        var somebody = county.a(Role.COUNCILLOR);
        for (var number = 0; number < DENIALS; number++) {
            mvc.get().uri("/accounts").with(signedInAs(somebody)).exchange();
        }
        var denied =
                database.fetchCount(
                        ENTRY, ENTRY.ACCOUNT.eq(somebody.id()), ENTRY.OUTCOME.eq("REFUSED"));
        assertThat(denied).isEqualTo(DENIALS);
    }

    // Only the owner of a table gives and takes rights to it.
    private void asOwner(String statement) {
        Owner.of(environment).execute(statement);
    }

    private List<Routes.Route> routes() {
        return Routes.of(application).all().stream().filter(it -> !it.isOpen()).toList();
    }

    private static List<HttpMethod> methods(Routes.Route route) {
        return route.methods().stream().map(it -> HttpMethod.valueOf(it.name())).toList();
    }

    private int ask(Routes.Route route, HttpMethod method, Account somebody) {
        return mvc.method(method)
                .uri(route.path())
                .with(signedInAs(somebody))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private static void check(EntryRecord line, Role role) {
        assertThat(line.getAct()).isNotBlank();
        assertThat(line.getOutcome()).isIn("SEEN", "DONE", "REFUSED");
        assertThat(line.getRole()).isEqualTo(role.name());
        assertThat(line.getAddress()).isEqualTo("127.0.0.1");
        assertThat(line.getRequest()).isNotNull();
        assertThat(line.getAt()).isNotNull();
        if (line.getChild() != null && line.getOutcome().equals("SEEN")) {
            assertThat(line.getGround()).isNotNull();
        }
    }

    private long last() {
        var last = database.select(DSL.max(ENTRY.ID)).from(ENTRY).fetchOne(0, Long.class);
        return last == null ? 0 : last;
    }

    private List<EntryRecord> since(long before, Account somebody) {
        return database.selectFrom(ENTRY)
                .where(ENTRY.ID.gt(before), ENTRY.ACCOUNT.eq(somebody.id()))
                .orderBy(ENTRY.ID)
                .fetch();
    }

    private static List<EntryRecord> ofNobody(List<EntryRecord> lines) {
        return lines.stream().filter(it -> it.getChild() == null).toList();
    }

    private static List<String> acts(List<EntryRecord> lines) {
        return lines.stream().map(EntryRecord::getAct).toList();
    }
}
