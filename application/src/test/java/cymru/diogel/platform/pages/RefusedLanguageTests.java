package cymru.diogel.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.platform.once.web.Sendings;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.SignedInAs;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * The other language is never a dead end: of a form that was refused, it leads to the page the form
 * stood on, for the address it was sent to may have no page.
 */
@PageTest
class RefusedLanguageTests {
    private static final String STOOD = "/help?from=a&to=b";

    @Autowired private ApplicationContext beans;
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;

    @Test
    void every_form_says_on_which_page_it_stands() throws IOException {
        assertThat(Path.of("src/main/jte/govuk/form.jte"))
                .content()
                .contains("<input type=\"hidden\" name=\"here\" value=\"${frame.here()}\">");
        var who = county.a(Role.PRACTITIONER);
        var page = mvc.get().uri(STOOD + "&lang=cy").with(SignedInAs.signedInAs(who)).exchange();
        var fields = Jsoup.parse(body(page)).select("form input[name=here]");
        assertThat(fields).isNotEmpty().allMatch(it -> it.attr("value").equals(STOOD));
    }

    @Test
    void of_every_form_that_is_refused_the_other_language_leads_to_a_page() {
        var refused = new TreeMap<String, String>();
        for (var form : Sendings.of(beans).entrySet()) {
            Sendings.begin(beans);
            var whole = form.getValue().get();
            for (var sending : spoilt(whole)) {
                var answer = sending.send(mvc);
                if (answer.getResponse().getStatus() / 100 == 4) {
                    refused.put(form.getKey(), where(answer));
                    break;
                }
            }
        }
        refused.values().removeIf("button"::equals);
        assertThat(refused)
                .hasSizeGreaterThan(40)
                .allSatisfy((form, place) ->
                        assertThat(place).as(form).isIn(STOOD + "&lang=cy", STOOD + "&lang=en"));
    }

    @Test
    void a_page_of_another_site_is_no_place_to_go_to() {
        var form = java.util.Objects.requireNonNull(Sendings.of(beans).get("/teams/add")).get();
        for (var place :
                List.of("//evil.test/", "/\\evil.test", "https://evil.test/", "", "/a b")) {
            var answer = form.anew().with("welsh", "").with("here", place).send(mvc);
            assertThat(answer).hasStatus(422);
            assertThat(where(answer)).as(place).matches("/\\?lang=(cy|en)");
        }
    }

    // Each field left empty, and all of them.
    private static List<Sending> spoilt(Sending whole) {
        var all = new ArrayList<Sending>();
        var empty = whole.anew().with("here", STOOD);
        for (var field : whole.fields().keySet()) {
            if (!field.equals("once") && !field.contains(":")) {
                all.add(whole.anew().with("here", STOOD).with(field, ""));
                empty = empty.with(field, "");
            }
        }
        all.addFirst(empty);
        return all;
    }

    // What answers a form that is there no longer is an error page, whose switch leads home.
    private static String where(MvcTestResult answer) {
        var page = Jsoup.parse(body(answer));
        var link = page.selectFirst(".masthead__lang");
        if (link == null) {
            return "button";
        }
        return link.tagName().equals("a") ? link.attr("href") : "button";
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
