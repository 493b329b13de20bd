package cymru.diogel.practice.facts.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.facts.FactKind;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.families.Portrait;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class FactPagesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 14);

    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private Families families;
    @Autowired private TestClock clock;

    private Account practitioner;
    private Family family;

    @BeforeEach
    void aFamily() {
        clock.stopAt(Instant.parse("2026-07-14T08:00:00Z"));
        practitioner = county.a(Role.PRACTITIONER);
        family = county.aFamily().allocatedTo(practitioner).arrive();
        clock.pass(Duration.ofHours(1));
    }

    @Test
    void every_kind_of_fact_is_written_down_by_the_one_form() {
        write("name", Map.of("which", "KNOWN_AS", "given", "Llŷr", "family", "ap Rhodri"));
        write("identifier", Map.of("scheme", "HEALTH", "number", "943 476 5919"));
        write("address", Map.of("where", "FOUND", "address", "Gorsaf fysiau Glannant"));
        write("legal-status", Map.of("status", "CARE_ORDER", "from", "1/7/2026"));
        write("language", Map.of("use", "CORRESPONDENCE", "language", "CY"));
        write(
                "involvement",
                Map.of("agency", "HEALTH", "part", "HEALTH_VISITOR", "name", "Siân Whitlock"));
        assertThat(page())
                .contains("Llŷr ap Rhodri", "943 476 5919", "Gorsaf fysiau Glannant")
                .contains("Care order", "from 1 July 2026", "Letters in", "Siân Whitlock")
                .contains("14 July 2026, by " + practitioner.name());
    }

    @Test
    void every_form_opens_and_keeps_what_was_typed_when_it_is_wrong() {
        for (var kind : FactKind.values()) {
            if (!kind.fields().isEmpty()) {
                assertThat(get("/facts/add/" + kind.code())).hasStatus(200);
            }
        }
        var answer = post("identifier", Map.of("scheme", "HEALTH", "number", "943 476 5918"));
        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains("943 476 5918", "This is no NHS number");
        assertThat(get("/facts/add/tie")).hasStatus(404);
    }

    @Test
    void a_new_legal_status_ends_the_one_before_and_both_are_kept() {
        write("legal-status", Map.of("status", "INTERIM_CARE_ORDER", "from", "1/6/2026"));
        clock.pass(Duration.ofHours(1));
        assertThat(post("legal-status", Map.of("status", "CARE_ORDER"))).hasStatus(422);
        write("legal-status", Map.of("status", "CARE_ORDER", "from", "1/7/2026"));
        assertThat(known().on(Fact.LegalStatus.class, LocalDate.of(2026, 6, 30)))
                .containsExactly(new Fact.LegalStatus(Fact.LegalStatus.Status.INTERIM_CARE_ORDER));
        assertThat(known().on(Fact.LegalStatus.class, TODAY))
                .containsExactly(new Fact.LegalStatus(Fact.LegalStatus.Status.CARE_ORDER));
    }

    @Test
    void a_former_name_does_not_touch_the_name_of_today() {
        var before = known().officialName(TODAY);
        write("name", Map.of("which", "FORMER", "family", "Wetherley", "until", "1/3/2025"));
        assertThat(known().officialName(TODAY)).isEqualTo(before);
        assertThat(known().officialName(LocalDate.of(2025, 3, 1)).map(Fact.Name::text))
                .hasValue("Wetherley");
    }

    @Test
    void a_known_date_of_birth_is_changed_by_two_people_only() {
        var answer = post("life", Map.of("born", "1/1/2020"));
        assertThat(body(answer)).contains("ask for a correction; a second person has to agree");
        assertThat(known().life().map(Fact.Life::bornOn)).hasValue(family.child().bornOn());
    }

    @Test
    void a_fact_ends_with_its_last_day_and_is_kept() {
        write("address", Map.of("where", "PLACED", "address", "3 Stryd y Bont"));
        clock.pass(Duration.ofHours(1));
        var placed = new Fact.Address(Fact.Address.Where.PLACED, "3 Stryd y Bont", null);
        var line =
                known().all(Fact.Address.class)
                        .filter(it -> it.says().equals(placed))
                        .findFirst()
                        .orElseThrow()
                        .line();
        assertThat(end(line, "1/1/2030")).hasStatus(422);
        assertThat(end(line, "10/7/2026")).hasStatus(302);
        assertThat(known().address(Fact.Address.Where.PLACED, TODAY)).isEmpty();
        assertThat(known().address(Fact.Address.Where.PLACED, LocalDate.of(2026, 7, 10)))
                .isPresent();
        assertThat(page()).contains("3 Stryd y Bont", "until 10 July 2026", "No longer");
    }

    @Test
    void an_unborn_child_is_expected_and_later_born() {
        var child = UUID.randomUUID();
        var told = new HashMap<String, String>();
        told.put("child", child.toString());
        told.put("is-born", "no");
        told.put("family", "Llwyncelyn");
        told.put("expected", "1/9/2026");
        told.put("address", "4 Heol y Felin");
        told.put("speaks", "cy");
        told.put("letters", "cy");
        assertThat(add(told)).hasStatus(302);
        assertThat(add(told)).hasStatus(302);
        assertThat(body(mvc.get().uri("/children/" + child).with(signedInAs(practitioner))))
                .contains("Unborn child", "Expected 1 September 2026", "Llwyncelyn");
        clock.stopAt(Instant.parse("2026-09-10T08:00:00Z"));
        var request = mvc.post().uri("/children/" + child + "/facts/add/life");
        assertThat(
                        request.param("expected", "1/9/2026")
                                .param("born", "3/9/2026")
                                .with(signedInAs(practitioner))
                                .exchange())
                .hasStatus(302);
        var life = requireNonNull(families.known(List.of(child)).get(child)).life().orElseThrow();
        assertThat(life.bornOn()).isEqualTo("2026-09-03");
        assertThat(life.expectedOn()).isEqualTo("2026-09-01");
    }

    @Test
    void a_child_who_may_be_here_already_is_shown_first() {
        var told = new HashMap<String, String>();
        var child = family.child();
        var born = requireNonNull(child.bornOn());
        told.put("child", UUID.randomUUID().toString());
        told.put("is-born", "yes");
        told.put("given", requireNonNull(child.givenName()));
        told.put("family", requireNonNull(child.familyName()));
        told.put("born", born.getDayOfMonth() + "/" + born.getMonthValue() + "/" + born.getYear());
        told.put("sibling", child.id().toString());
        told.put("speaks", "none");
        told.put("letters", "none");
        assertThat(body(add(told))).contains("Is it one of these children?", child.title());
        told.put("new", "yes");
        assertThat(add(told)).hasStatus(302);
    }

    @Test
    void what_is_missing_of_a_child_is_said_beside_the_field() {
        assertThat(body(add(Map.of())))
                .contains("Say whether the child is born", "Enter where the child lives")
                .contains("Say which language letters are wanted in");
    }

    @Test
    void whoever_may_not_see_the_child_finds_no_page() {
        var stranger = county.a(Role.PRACTITIONER);
        var here = "/children/" + family.child().id();
        assertThat(mvc.get().uri(here + "/facts").with(signedInAs(stranger))).hasStatus(404);
        assertThat(mvc.get().uri(here + "/facts/add/name").with(signedInAs(stranger)))
                .hasStatus(404);
        assertThat(
                        mvc.get()
                                .uri("/children/add?sibling=" + family.child().id())
                                .with(signedInAs(stranger)))
                .hasStatus(404);
    }

    @Test
    void the_page_of_facts_asks_at_most_twelve_questions() {
        QueryCount.assertThatFewWereSent(get("/facts"));
    }

    private void write(String kind, Map<String, String> fields) {
        var answer = post(kind, fields);
        assertThat(answer.getResponse().getRedirectedUrl()).as(kind).endsWith("done=written");
    }

    private MvcTestResult post(String kind, Map<String, String> fields) {
        var request = mvc.post().uri("/children/" + family.child().id() + "/facts/add/" + kind);
        fields.forEach(request::param);
        return request.with(signedInAs(practitioner)).exchange();
    }

    private MvcTestResult end(UUID line, String last) {
        var address = "/children/" + family.child().id() + "/facts/" + line + "/end";
        return mvc.post()
                .uri(address)
                .param("last", last)
                .with(signedInAs(practitioner))
                .exchange();
    }

    private MvcTestResult add(Map<String, String> fields) {
        var request = mvc.post().uri("/children/add");
        fields.forEach(request::param);
        return request.with(signedInAs(practitioner)).exchange();
    }

    private MvcTestResult get(String path) {
        var address = "/children/" + family.child().id() + path;
        return mvc.get().uri(address).with(signedInAs(practitioner)).exchange();
    }

    private Portrait known() {
        var child = family.child().id();
        return requireNonNull(families.known(List.of(child)).get(child));
    }

    private String page() {
        return body(get("/facts"));
    }

    private static String body(MockMvcTester.MockMvcRequestBuilder request) {
        return body(request.exchange());
    }

    private static String body(MvcTestResult answer) {
        var bytes = answer.getResponse().getContentAsByteArray();
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
