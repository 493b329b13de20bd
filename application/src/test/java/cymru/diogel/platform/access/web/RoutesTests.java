package cymru.diogel.platform.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.Site;
import gen.db.trail.Tables;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PageTest
class RoutesTests {
    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " font-src 'self'; connect-src 'self'; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

    @Autowired private ApplicationContext application;
    @Autowired private County county;
    @Autowired private Site site;
    @Autowired private DSLContext database;

    @Test
    void every_address_names_the_right_it_needs_or_is_open() {
        var routes = Routes.of(application).all();
        assertThat(routes).hasSizeGreaterThan(10);
        assertThat(routes)
                .allSatisfy(it -> assertThat(it.isOpen()).isNotEqualTo(it.needs() != null));
    }

    @Test
    void a_stranger_gets_open_pages_and_is_led_to_sign_in_for_all_others() {
        county.withPassword(Role.QUALITY, "en");
        for (var route : gets()) {
            var answer = site.get(route.path(), null);
            checkHeaders(route.pattern(), answer);
            if (!route.isOpen()) {
                assertThat(answer.statusCode()).as(route.pattern()).isEqualTo(302);
                assertThat(answer.headers().firstValue("Location")).hasValue("/sign-in");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_role_is_refused_what_it_has_no_right_to_and_nothing_else(Role role) {
        var somebody = county.a(role);
        for (var route : gets()) {
            var answer = site.get(route.path(), somebody);
            checkHeaders(role + " " + route.pattern(), answer);
            if (!route.isFor(role)) {
                assertThat(answer.statusCode()).as(route.pattern()).isEqualTo(404);
            }
        }
        var refused =
                database.fetchCount(
                        Tables.ENTRY,
                        Tables.ENTRY.ACCOUNT.eq(somebody.id()),
                        Tables.ENTRY.ACT.eq("page"),
                        Tables.ENTRY.OUTCOME.eq("REFUSED"));
        assertThat(refused).isEqualTo(gets().stream().filter(it -> !it.isFor(role)).count());
    }

    @Test
    void errors_carry_the_same_headers() {
        var somebody = county.a(Role.PRACTITIONER);
        checkHeaders("absent", site.get("/nothing/here", somebody));
        checkHeaders("rejected", site.get("/accounts;x=1", somebody));
        checkHeaders("not a number", site.get("/accounts?page=x", county.a(Role.ADMINISTRATOR)));
        checkHeaders("broken", site.get("/error", somebody));
    }

    private List<Routes.Route> gets() {
        return Routes.of(application).all().stream().filter(Routes.Route::isGet).toList();
    }

    private static void checkHeaders(String what, HttpResponse<String> answer) {
        var headers = answer.headers();
        var wrong = new ArrayList<String>();
        expect(wrong, "Content-Security-Policy", CONTENT_POLICY, answer);
        expect(wrong, "X-Content-Type-Options", "nosniff", answer);
        expect(wrong, "Referrer-Policy", "no-referrer", answer);
        expect(wrong, "Cross-Origin-Opener-Policy", "same-origin", answer);
        if (headers.firstValue("Cache-Control").filter(it -> it.contains("no-store")).isEmpty()) {
            wrong.add("Cache-Control");
        }
        assertThat(wrong).as(what + " " + answer.statusCode()).isEmpty();
        assertThat(headers.allValues("Set-Cookie"))
                .as(what)
                .allSatisfy(it -> assertThat(it).matches("diogel=.*; HttpOnly; SameSite=Lax"));
        assertThat(answer.statusCode()).as(what).isLessThan(500 + (what.equals("broken") ? 1 : 0));
        assertThat(answer.body().toLowerCase(Locale.ROOT))
                .doesNotContain("gds transport", "crown", "crest", "style=", ".woff");
    }

    private static void expect(
            List<String> wrong, String header, String value, HttpResponse<String> answer) {
        if (!answer.headers().firstValue(header).equals(Optional.of(value))) {
            wrong.add(header + ": " + answer.headers().allValues(header));
        }
    }
}
