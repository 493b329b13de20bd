package cymru.diogel.platform.once.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.SharedFiles;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.visiting.visits.Visits;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** Strings that have broken other systems, sent through every field of every form. */
@PageTest
class HostileTests {
    private static final long SEED = 20_261_129;
    private static final int A_FEW = 20;
    private static final String PASSKEY = "label=Laptop\ncredential={}";
    private static final String CONCERN =
            "concern=Shouting\ncrime=no\nkind=PUBLIC\nreply=NONE\nreply-language=cy\nname=";
    private static final String REPORT = "/visits/record/{household}/{intention}";

    @Autowired private ApplicationContext beans;
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private Visits visits;
    private List<String> strings = List.of();

    @BeforeEach
    void read() {
        var file = SharedFiles.find("data/hostile/blns.json");
        strings = List.of(JsonMapper.shared().readValue(file, String[].class));
    }

    @Test
    void no_field_of_any_form_is_broken_by_some_of_twenty() {
        assertThat(send(few(), 4)).isGreaterThan(400);
    }

    @Tag("slow")
    @Test
    void no_field_of_any_form_is_broken_by_any_of_them() {
        assertThat(send(strings, strings.size())).isGreaterThan(30_000);
    }

    @Test
    void what_is_accepted_comes_back_as_it_was_to_the_last_byte() {
        for (var text : few()) {
            comesBack(text);
        }
        for (var text : List.of("O'Brien", "Siân", "Llŷr", "D’Arcy", "👩‍👧 a’r teulu")) {
            comesBack(text);
        }
    }

    @Tag("slow")
    @Test
    void every_one_that_is_accepted_comes_back_as_it_was() {
        strings.forEach(this::comesBack);
    }

    // Seeded, and always with those that look like a script.
    private List<String> few() {
        var shuffled = new ArrayList<>(strings);
        Collections.shuffle(shuffled, new Random(SEED));
        var few = new ArrayList<>(shuffled.subList(0, A_FEW));
        strings.stream().filter(it -> it.contains("<script")).limit(3).forEach(few::add);
        return few;
    }

    private int send(List<String> texts, int each) {
        var sent = 0;
        for (var form : forms().entrySet()) {
            Sendings.begin(beans);
            var sending = form.getValue().get();
            for (var field : sending.fields().keySet()) {
                if (field.equals("once") || field.contains(":")) {
                    continue;
                }
                for (var next = 0; next < each; next++) {
                    var text = texts.get((sent + next) % texts.size());
                    var answer = sending.anew().with(field, text).send(mvc);
                    assertThat(answer.getResponse().getStatus())
                            .as(form.getKey() + " " + field + " " + text)
                            .isLessThan(500);
                }
                sent += each;
            }
        }
        return sent;
    }

    private Map<String, Supplier<Sending>> forms() {
        var forms = new LinkedHashMap<>(Sendings.of(beans));
        var quality = county.a(Role.QUALITY);
        var worker = county.a(Role.PRACTITIONER);
        var child = county.aFamily().allocatedTo(worker).arrive().child().id();
        put(forms, "/report-a-concern", quality, "/report-a-concern", CONCERN);
        put(forms, "/children", worker, "/children", "asked=Prawf");
        put(forms, "/trails/child", quality, "/trails/child", "reference=C");
        put(forms, "/trails/person", quality, "/trails/person", "person=P");
        var trail = "/trails/children/" + child + "/export";
        put(forms, "/trails/children/{id}/export", quality, trail, "from=1/1/2026\nto=\nwho=");
        put(forms, "/visits/export", quality, "/visits/export", "format=csv\nfrom=\nto=\nteam=");
        put(forms, "/my-sign-in/passkeys", quality, "/my-sign-in/passkeys", PASSKEY);
        put(forms, "/sign-in/passkey", quality, "/sign-in/passkey", PASSKEY);
        put(forms, "/sign-in/provider/out", quality, "/sign-in/provider/out", "logout_token=x");
        var plan = "/recovery/of/{service}/write/{intention}";
        for (var written : List.of(REPORT, "/reports/new/{intention}", plan)) {
            var whole = requireNonNull(forms.get(written));
            forms.put(written + "/draft", () -> draft(whole.get()));
        }
        assertThat(Posts.all(beans))
                .as("forms left out only where there is no field or tests of their own try them")
                .allMatch(it -> forms.containsKey(it) || APART.contains(it));
        return forms;
    }

    private static Sending draft(Sending whole) {
        return new Sending(whole.account(), whole.path() + "/draft", whole.fields());
    }

    private static void put(
            Map<String, Supplier<Sending>> forms,
            String address,
            Account account,
            String path,
            String lines) {
        forms.put(address, () -> Sending.written(account, path, lines));
    }

    private static final Set<String> APART =
            Set.of(
                    "/sign-in",
                    "/sign-in/code",
                    "/set-up",
                    "/my-sign-in/again/{id}",
                    "/trails/people/{id}/export",
                    "/children/{id}/amendments/{amendment}/sealed",
                    "/visits/{id}/correct/draft");

    // A browser sends the end of a line as two characters, and nothing can keep the NUL.
    private void comesBack(String text) {
        Sendings.begin(beans);
        var report =
                requireNonNull(Sendings.of(beans).get(REPORT))
                        .get()
                        .with("account", "[" + text + "]");
        assertThat(report.send(mvc)).as(text).hasStatus(302);
        var intention = report.path().substring(report.path().lastIndexOf('/') + 1);
        var visit = visits.ofIntention(UUID.fromString(intention)).orElseThrow();
        var sent = "[" + text.replace("\r\n", "\n").replace("\0", "") + "]";
        assertThat(visit.words().account()).isEqualTo(sent);
        var page =
                mvc.get()
                        .uri("/visits/" + visit.id() + "/correct")
                        .with(signedInAs(report.account()))
                        .exchange();
        try {
            var form = Jsoup.parse(page.getResponse().getContentAsString());
            assertThat(requireNonNull(form.selectFirst("textarea[name=account]")).wholeText())
                    .isEqualTo("\n" + sent.replace("\r", "\n"));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
