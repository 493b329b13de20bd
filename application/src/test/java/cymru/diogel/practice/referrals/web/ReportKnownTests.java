package cymru.diogel.practice.referrals.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.drafts.Drafts;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.referrals.Referrals;
import cymru.diogel.practice.referrals.Report.Kind;
import cymru.diogel.practice.referrals.Report.Way;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A report asks for nothing that is known here. */
@PageTest
class ReportKnownTests {
    @Autowired private County county;
    @Autowired private Drafts drafts;
    @Autowired private Access access;
    @Autowired private MockMvcTester mvc;
    @Autowired private TestClock clock;
    private Reporting reporting;
    private Account teacher;
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void begin(@Autowired Referrals referrals) {
        reporting = new Reporting(mvc, referrals);
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        teacher = county.a(Role.SCHOOL);
    }

    @Test
    void a_child_of_ones_own_work_is_ticked_and_nothing_of_it_typed() {
        var family = mine();
        var page = reporting.get(teacher, "/reports/new/" + id);
        QueryCount.assertThatFewWereSent(page);
        assertThat(page).bodyText().contains(family.child().title());
        var child = Reporting.child(family).toString();
        assertThat(write(teacher, id, "concern", "Cold", "crime", "no", "mine", child))
                .hasStatus3xxRedirection();
        var named = reporting.referrals().named(List.of(id)).get(id);
        assertThat(named)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.child()).isEqualTo(Reporting.child(family));
                    assertThat(it.called().born()).isEqualTo(family.child().bornOn());
                });
        assertThat(reporting.report(id).told().places().living())
                .isEqualTo(family.household().address());
    }

    @Test
    void a_child_of_others_is_not_ticked_by_its_identity() {
        mine();
        var other = county.aFamily().allocatedTo(county.a(Role.PRACTITIONER)).arrive();
        var child = Reporting.child(other).toString();
        write(teacher, id, "concern", "Cold", "crime", "no", "mine", child);
        assertThat(reporting.referrals().named(List.of(id)).get(id))
                .singleElement()
                .satisfies(it -> assertThat(it.child()).isNull());
    }

    @Test
    void on_the_telephone_the_caller_and_the_child_are_found_and_not_asked_again() {
        var door = county.a(Role.FRONT_DOOR);
        // A name nobody else here has, or others would be as likely.
        var name = id.toString().replaceAll("[^a-f]", "").concat("wenhwyseg");
        var worker = county.a(Role.PRACTITIONER);
        var child = county.aFamily().called(name).allocatedTo(worker).arrive().child();
        looked(door, child);
        assertThat(reporting.get(door, "/reports/new/" + id + "?find=yes"))
                .bodyText()
                .contains("account:" + teacher.id(), child.id().toString());
        assertThat(chosen(door, child)).hasStatus3xxRedirection();
        var report = reporting.report(id);
        assertThat(report.maker().way()).isEqualTo(Way.PHONE);
        assertThat(report.maker().account()).isEqualTo(teacher.id());
        assertThat(reporting.referrals().named(List.of(id)).get(id))
                .singleElement()
                .satisfies(it -> assertThat(it.child()).isEqualTo(child.id()));
        assertThat(reporting.get(teacher, "/reports/mine")).bodyText().contains(report.reference());
        reporting.post(door, id, "/take");
        assertThat(reporting.get(door, "/reports/" + id)).hasStatusOk();
    }

    @Test
    void who_reported_before_is_found_by_number_and_reached_as_they_were() {
        var door = county.a(Role.FRONT_DOOR);
        var number = "01597 " + (100_000 + Math.floorMod(id.hashCode(), 900_000));
        var name = "Neli " + id.toString().substring(0, 8);
        reporting.open(
                UUID.randomUUID(), "10.6.6.6", "name", name, "reply", "PHONE", "contact", number);
        write(door, id, "name", number, "find", "caller");
        var page = reporting.get(door, "/reports/new/" + id + "?find=yes");
        assertThat(page).bodyText().contains(name, number);
        var key = caller(page);
        var version = "" + drafts.of(door.id()).getFirst().version();
        write(
                door,
                id,
                "way",
                "PHONE",
                "concern",
                "Again",
                "crime",
                "no",
                "name",
                number,
                "caller",
                key,
                "draft-version",
                version);
        var maker = reporting.report(id).maker();
        assertThat(maker.name()).isEqualTo(name);
        assertThat(maker.contact()).isEqualTo(number);
        assertThat(maker.kind()).isEqualTo(Kind.PUBLIC);
    }

    private static String caller(MvcTestResult page) {
        var offered = org.jsoup.Jsoup.parse(text(page)).selectFirst("input[name=caller]");
        return Objects.requireNonNull(offered).attr("value");
    }

    private static String text(MvcTestResult page) {
        var bytes = page.getResponse().getContentAsByteArray();
        return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }

    private void looked(Account door, Child child) {
        write(
                door,
                id,
                "name",
                teacher.name(),
                "given-1",
                Objects.requireNonNull(child.givenName()),
                "family-1",
                Objects.requireNonNull(child.familyName()),
                "find",
                "caller");
    }

    private MvcTestResult chosen(Account door, Child child) {
        return write(
                door,
                id,
                "way",
                "PHONE",
                "concern",
                "Cold",
                "crime",
                "no",
                "name",
                teacher.name(),
                "caller",
                "account:" + teacher.id(),
                "given-1",
                Objects.requireNonNull(child.givenName()),
                "family-1",
                Objects.requireNonNull(child.familyName()),
                "is-1",
                child.id().toString(),
                "draft-version",
                "" + drafts.of(door.id()).getFirst().version());
    }

    private Family mine() {
        var family = county.aFamily().allocatedTo(county.a(Role.PRACTITIONER)).arrive();
        access.open(
                Ground.Opening.lasting(
                        Reporting.child(family), teacher.id(), LocalDate.of(2026, 7, 1)),
                Ground.AGENCY);
        return family;
    }

    private MvcTestResult write(Account who, UUID report, String... fields) {
        var request =
                mvc.post().uri("/reports/new/" + report).accept("text/html").with(signedInAs(who));
        for (var place = 0; place < fields.length; place += 2) {
            request.param(fields[place], fields[place + 1]);
        }
        return request.exchange();
    }
}
