package cymru.diogel.assurance.oversight.web;

import static cymru.diogel.testing.QueryCount.assertThatFewWereSent;
import static cymru.diogel.testing.SignedInAs.signedInAs;
import static gen.db.trail.Tables.ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.assurance.oversight.LookingSearch;
import cymru.diogel.assurance.oversight.Prying;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.trail.Actor;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Sealer;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.platform.witness.Heads;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.PageTest;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class TrailPagesTests {
    @Autowired private ApplicationContext beans;
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private Trail trail;
    @Autowired private DSLContext database;
    private Account quality;
    private Account practitioner;
    private Family family;

    @BeforeEach
    void set() {
        quality = county.a(Role.QUALITY);
        practitioner = county.a(Role.PRACTITIONER);
        family = county.aFamily().allocatedTo(practitioner).arrive();
        as(practitioner, Entry.seen("visit.look").ofChild(family.child().id(), "ALLOCATED"));
        as(county.a(Role.PRACTITIONER), refused());
    }

    @Test
    void a_child_s_trail_says_who_looked_on_which_ground_and_who_was_refused() {
        var page = get("/trails/children/" + family.child().id());
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(family.child().title(), practitioner.name(), "Looked at a visit")
                .contains("Allocated", "Refused", "192.0.2.7", "Looked at this trail of a child");
        assertThatFewWereSent(page);
    }

    @Test
    void looking_at_a_trail_is_itself_in_it() {
        get("/trails/children/" + family.child().id());
        assertThat(
                        database.fetchCount(
                                ENTRY,
                                ENTRY.ACCOUNT.eq(quality.id()),
                                ENTRY.ACT.eq("trail.child"),
                                ENTRY.CHILD.eq(family.child().id())))
                .isEqualTo(1);
    }

    @Test
    void a_person_s_trail_says_what_they_did_and_names_no_child() {
        var page = get("/trails/people/" + practitioner.id());
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(practitioner.name(), family.child().reference())
                .doesNotContain(family.child().title());
        assertThatFewWereSent(page);
    }

    @Test
    void a_trail_is_narrowed_by_outcome_person_and_day() {
        var path = "/trails/children/" + family.child().id();
        assertThat(get(path + "?outcome=refused"))
                .bodyText()
                .contains("1 entry")
                .doesNotContain("<td data-label=\"Ground\">Allocated");
        assertThat(get(path + "?who=" + practitioner.id()))
                .bodyText()
                .contains("Looked at a visit");
        assertThat(get(path + "?to=2020-01-01")).bodyText().contains("There is no such entry.");
    }

    @Test
    void a_long_trail_has_pages() {
        for (var number = 0; number < 30; number++) {
            as(practitioner, Entry.seen("visit.look").ofChild(family.child().id(), "ALLOCATED"));
        }
        assertThat(get("/trails/children/" + family.child().id() + "?page=2"))
                .bodyText()
                .contains("aria-current=\"page\">2<");
    }

    @Test
    void a_trail_is_taken_out_as_csv_and_that_is_noted() throws UnsupportedEncodingException {
        var answer =
                mvc.post()
                        .uri("/trails/children/" + family.child().id() + "/export")
                        .with(signedInAs(quality))
                        .exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentAsString())
                .contains(
                        "at,account,name,role,act",
                        "visit.look",
                        "ALLOCATED",
                        "trail.child-export");
    }

    @Test
    void a_child_is_found_by_reference_and_the_reference_is_in_no_address() {
        var answer =
                mvc.post()
                        .uri("/trails/child")
                        .param("reference", family.child().reference())
                        .with(signedInAs(quality))
                        .exchange();
        assertThat(answer).hasRedirectedUrl("/trails/children/" + family.child().id());
        var unknown =
                mvc.post()
                        .uri("/trails/child")
                        .param("reference", "nobody")
                        .with(signedInAs(quality))
                        .exchange();
        assertThat(unknown).hasStatus(422).bodyText().contains("Enter the reference of a child");
    }

    @Test
    void nobody_but_quality_reads_a_trail_and_an_unknown_child_is_as_absent() {
        for (var role : Role.values()) {
            if (role != Role.QUALITY) {
                var somebody = county.a(role);
                for (var path :
                        new String[] {
                            "children/" + family.child().id(), "people/" + practitioner.id()
                        }) {
                    assertThat(mvc.get().uri("/trails/" + path).with(signedInAs(somebody)))
                            .as(role + " " + path)
                            .hasStatus(404);
                }
            }
        }
        assertThat(get("/trails/children/" + UUID.randomUUID())).hasStatus(404);
        assertThat(get("/trails/people/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void the_seal_shows_the_newest_head_to_administrators_too() {
        beans.getBean(Sealer.class).sealAll();
        var head = beans.getBean(Heads.class).make();
        for (var role : new Role[] {Role.QUALITY, Role.ADMINISTRATOR}) {
            var page = mvc.get().uri("/trails/seal").with(signedInAs(county.a(role))).exchange();
            assertThat(page).hasStatusOk().bodyText().contains(head.root(), head.key());
            assertThatFewWereSent(page);
        }
    }

    @Test
    void unusual_looking_is_answered_on_its_page() {
        var team = county.aTeam();
        var manager = county.a(Role.TEAM_MANAGER, team);
        var looker = county.a(Role.PRACTITIONER, team);
        Prying.of(beans).by(looker, 41);
        beans.getBean(LookingSearch.class).find();
        var list = mvc.get().uri("/looking").with(signedInAs(manager)).exchange();
        assertThat(list).bodyText().contains("1 case waits for an answer", looker.name());
        assertThatFewWereSent(list);
        var path = "/looking/" + id(list);
        assertThat(mvc.post().uri(path).param("explanation", "short").with(signedInAs(manager)))
                .hasStatus(422)
                .bodyText()
                .contains("Choose one of the answers", "Explain in 20 to 4,000 letters");
        assertThat(
                        mvc.post()
                                .uri(path)
                                .param("reason", "duty")
                                .param("explanation", "On duty for the whole county that night")
                                .with(signedInAs(manager)))
                .hasRedirectedUrl(path);
        assertThat(mvc.get().uri(path).with(signedInAs(manager)))
                .bodyText()
                .contains("Explained", "On duty for the whole county that night");
        assertThat(mvc.get().uri(path).with(signedInAs(county.a(Role.TEAM_MANAGER))))
                .hasStatus(404);
    }

    private static String id(MvcTestResult list) {
        var text = "";
        try {
            text = list.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException failure) {
            throw new IllegalStateException(failure);
        }
        var at = text.indexOf("/looking/") + "/looking/".length();
        return text.substring(at, at + 36);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(signedInAs(quality)).exchange();
    }

    private Entry refused() {
        return Entry.refused("visit.look").ofChild(family.child().id(), null);
    }

    private void as(Account somebody, Entry entry) {
        new Actor(somebody.id(), somebody.role().name(), UUID.randomUUID(), "192.0.2.7")
                .run(() -> trail.noted(entry));
    }
}
