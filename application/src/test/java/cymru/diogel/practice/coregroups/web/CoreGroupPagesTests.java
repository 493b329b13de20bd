package cymru.diogel.practice.coregroups.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.documents.ForEveryone;
import cymru.diogel.practice.coregroups.Meeting;
import cymru.diogel.practice.coregroups.Stage;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class CoreGroupPagesTests {
    // A Thursday; the conference was on a Thursday two weeks before.
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 16);
    private static final LocalDate CONFERENCE = LocalDate.of(2026, 7, 2);

    @Autowired private County county;
    @Autowired private DSLContext database;
    @Autowired private TestClock clock;
    @Autowired private ApplicationContext beans;

    @BeforeEach
    void begin() {
        stopAt(TODAY);
    }

    @Test
    void brothers_and_sisters_of_one_conference_share_a_core_group_due_in_ten_working_days() {
        var of = Registered.of(beans, 3, CONFERENCE);
        var group = of.begun();
        var awaited = of.awaited(group);
        assertThat(awaited.dueOn()).isEqualTo(LocalDate.of(2026, 7, 16));
        assertThat(of.groups().find(group).orElseThrow().children()).hasSize(3);
        assertThat(of.groups().members(group)).hasSize(1);
        assertThat(of.begun()).as("begun once").isEqualTo(group);
    }

    @Test
    void a_meeting_is_written_down_and_the_next_is_aimed_at_in_a_month_and_due_in_six_weeks() {
        var of = Registered.of(beans, 2, CONFERENCE);
        var group = of.begunWithMembers();
        assertThat(record(of, group, "held", "14/7/2026", "next", "13/8/2026"))
                .hasStatus3xxRedirection();
        var first = of.groups().meetings(List.of(group)).getOrDefault(group, List.of()).getFirst();
        assertThat(first.isInTime()).isTrue();
        var minutes = Objects.requireNonNull(first.minutes());
        assertThat(minutes.spoken()).hasSize(2);
        assertThat(minutes.attended()).hasSize(2).containsValue(Meeting.How.CAME);
        var next = of.awaited(group).run();
        assertThat(next.days().aimOn()).isEqualTo(LocalDate.of(2026, 8, 14));
        assertThat(next.days().dueOn()).isEqualTo(LocalDate.of(2026, 8, 25));
        assertThat(next.plannedOn()).isEqualTo(LocalDate.of(2026, 8, 13));
    }

    @Test
    void t26_a_meeting_held_late_stays_late_and_somebody_says_why() {
        stopAt(LocalDate.of(2026, 7, 20));
        var of = Registered.of(beans, 1, CONFERENCE);
        var group = of.begunWithMembers();
        var it = of.awaited(group);
        assertThat(of.groups().find(group).orElseThrow().stage(it, LocalDate.now(clock)))
                .isEqualTo(Stage.MISSED);
        assertThat(of.get("/coregroups?only=late")).bodyText().contains("1 core group overdue");
        assertThat(record(of, group, "held", "20/7/2026")).hasStatus(422);
        assertThat(record(of, group, "held", "20/7/2026", "late", "The school was shut"))
                .hasStatus3xxRedirection();
        assertThat(of.get("/coregroups/" + group)).bodyText().contains("Held late");
        assertThat(of.get("/coregroups/" + group + "/meetings/" + it.id()))
                .bodyText()
                .contains("It was not held by its last day, 16 July 2026")
                .contains("The school was shut");
    }

    @Test
    void what_is_missing_is_said_beside_its_field_and_what_was_typed_stays() {
        var of = Registered.of(beans, 1, CONFERENCE);
        var group = of.begun();
        var path = "/coregroups/" + group + "/meetings/" + of.awaited(group).id();
        assertThat(of.post(path + "/record", "risks", "The stairs have no gate."))
                .hasStatus(422)
                .bodyText()
                .contains("The stairs have no gate.")
                .contains("Say of which child you spoke")
                .contains("Say whether access was denied");
        assertThat(of.post(path + "/day", "planned", "17/7/2026")).hasStatus(422);
        assertThat(of.post(path + "/day", "planned", "16/7/2026")).hasStatus3xxRedirection();
        assertThat(record(of, group, "held", "15/7/2026", "next", "27/8/2026")).hasStatus(422);
        assertThat(of.post("/coregroups/" + group + "/members", "name", "Mair")).hasStatus(422);
        assertThat(of.post("/coregroups/" + group + "/members/known")).hasStatus(422);
    }

    @Test
    void denied_access_stays_on_the_list_until_somebody_was_told() {
        var of = Registered.of(beans, 1, CONFERENCE);
        var group = of.begun();
        var it = of.awaited(group).id();
        var fields = List.of("held", "14/7/2026", "denied", "yes", "denied-words", "No answer");
        record(
                of,
                group,
                Stream.concat(fields.stream(), Stream.of("told", "NOT_YET"))
                        .toArray(String[]::new));
        assertThat(of.get("/coregroups?only=told"))
                .bodyText()
                .contains("1 core group with denied access still to be told");
        of.post("/coregroups/" + group + "/meetings/" + it + "/told", "told", "MANAGER");
        assertThat(of.get("/coregroups?only=told"))
                .bodyText()
                .contains("No denied access still to be told");
    }

    @Test
    void children_who_were_registered_before_get_one_from_their_last_meeting_on() {
        var of = Registered.of(beans, 2, LocalDate.of(2026, 1, 15));
        assertThat(of.get("/coregroups?only=none"))
                .bodyText()
                .contains("2 registered children without a core group");
        assertThat(of.get("/children/" + of.child() + "/pathway"))
                .bodyText()
                .contains("No core group meets for this child");
        assertThat(of.post("/coregroups/start/" + of.child(), "met", "1/7/2027")).hasStatus(422);
        assertThat(of.post("/coregroups/start/" + of.child(), "met", "1/7/2026"))
                .hasStatus3xxRedirection();
        var group = of.groups().of(List.of(of.child())).getFirst();
        assertThat(group.children()).hasSize(2);
        assertThat(of.awaited(group.id()).dueOn()).isEqualTo(LocalDate.of(2026, 8, 12));
        assertThat(of.get("/coregroups/start/" + of.child())).hasStatus(404);
        assertThat(of.get("/children/" + of.child() + "/pathway"))
                .bodyText()
                .contains("Core group: Aim for");
    }

    @Test
    void when_the_last_name_is_off_the_register_no_meeting_is_due() {
        var of = Registered.of(beans, 2, CONFERENCE);
        var group = of.begun();
        of.groups().end(of.child(0), TODAY);
        assertThat(of.groups().find(group).orElseThrow().isOpen()).isTrue();
        of.groups().end(of.child(1), TODAY);
        assertThat(of.groups().find(group).orElseThrow().isOpen()).isFalse();
        assertThat(of.groups().awaited(List.of(group))).isEmpty();
        assertThat(of.get("/coregroups/" + group)).hasStatusOk();
    }

    @Test
    void a_core_group_is_absent_to_whoever_may_not_see_every_child_of_it() {
        var of = Registered.of(beans, 2, CONFERENCE);
        var group = of.begun();
        assertThat(of.get(county.a(Role.PRACTITIONER), "/coregroups/" + group)).hasStatus(404);
        assertThat(of.get(county.a(Role.QUALITY), "/coregroups/" + group)).hasStatusOk();
        assertThat(of.get("/coregroups/" + UUID.randomUUID())).hasStatus(404);
        assertThat(of.get("/children/" + UUID.randomUUID() + "/pathway")).hasStatus(404);
        assertThat(of.get(county.a(Role.SCHOOL), "/children/" + of.child() + "/pathway"))
                .hasStatus(404);
        database.execute(
                "insert into exclusions.restriction (id, child, reason, at)"
                        + " values (gen_random_uuid(), ?, 'Hidden', current_timestamp)",
                of.child(1));
        assertThat(of.get("/coregroups/" + group)).hasStatus(404);
        assertThat(of.get(county.a(Role.QUALITY), "/coregroups/" + group)).hasStatus(404);
    }

    @Test
    void its_pages_ask_little_and_its_minutes_are_documents_for_everyone() throws Exception {
        var of = Registered.of(beans, 3, CONFERENCE);
        var group = of.begunWithMembers();
        var it = of.awaited(group).id();
        record(of, group, "held", "14/7/2026");
        var here = "/coregroups/" + group;
        for (var path :
                List.of(
                        "/coregroups",
                        "/children/" + of.child() + "/pathway",
                        here,
                        here + "/members",
                        here + "/members?q=Person",
                        here + "/meetings/" + it,
                        here + "/meetings/" + of.awaited(group).id() + "/record")) {
            var answer = of.get(path);
            assertThat(answer).hasStatusOk();
            QueryCount.assertThatFewWereSent(answer);
        }
        for (var language : List.of("en", "cy")) {
            var pdf = of.get(here + "/meetings/" + it + "/minutes.pdf?in=" + language);
            assertThat(pdf).hasStatusOk().headers().hasValue("Content-Language", language);
            var bytes = pdf.getResponse().getContentAsByteArray();
            ForEveryone.assertMeetsTheStandard(bytes, 20);
        }
    }

    private static MvcTestResult record(Registered of, UUID group, String... more) {
        var path = "/coregroups/" + group + "/meetings/" + of.awaited(group).id() + "/record";
        return of.post(path, of.minutes(group, more));
    }

    private void stopAt(LocalDate day) {
        clock.stopAt(Instant.parse(day + "T10:00:00Z"));
    }
}
