package cymru.diogel.practice.conferences.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.practice.enquiries.Enquiry;
import cymru.diogel.practice.enquiries.Stage;
import cymru.diogel.practice.enquiries.web.Enquiring;
import cymru.diogel.practice.outcomes.Reviews;
import cymru.diogel.practice.outcomes.web.OutcomeSendings;
import cymru.diogel.practice.plans.Plans;
import cymru.diogel.practice.referrals.Referrals;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From a teacher's report to the first core group, by everybody whose part it is. */
@PageTest
class WholeWayTests {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);

    @Autowired private ApplicationContext beans;
    @Autowired private County county;
    @Autowired private Referrals referrals;
    @Autowired private Reviews reviews;
    @Autowired private Plans plans;
    @Autowired private TestClock clock;

    private Conferring all;
    private Account manager;
    private Account teacher;

    @BeforeEach
    void everybodyWhosePartItIs() {
        clock.stopAt(Instant.parse("2026-07-16T14:00:00Z"));
        var team = county.aTeam();
        var worker = county.a(Role.PRACTITIONER, team);
        manager = county.a(Role.TEAM_MANAGER, team);
        teacher = county.a(Role.SCHOOL);
        all =
                new Conferring(
                        beans,
                        worker,
                        county.a(Role.QUALITY),
                        county.a(Role.PARTNER),
                        county.aFamily().withChildren(3).allocatedTo(worker).arrive());
    }

    @Test
    void a_teachers_report_leads_to_two_of_three_on_the_register_and_a_late_core_group() {
        reported();
        var first = enquired();
        disputed(first);
        conferred(first);
        clock.stopAt(Instant.parse("2026-08-10T09:00:00Z"));
        told();
    }

    private void reported() {
        var id = UUID.randomUUID();
        var report =
                Sending.of(
                        teacher,
                        "/reports/new/" + id,
                        "concern",
                        "All three came without breakfast, and the eldest has a burn.",
                        "crime",
                        "no");
        for (var place = 1; place <= 3; place++) {
            report = naming(report, place);
        }
        all.done(report);
        decided(id);
    }

    private Sending naming(Sending report, int place) {
        var child = all.child(place);
        return report.with("given-" + place, Objects.requireNonNull(child.givenName()))
                .with("family-" + place, Objects.requireNonNull(child.familyName()))
                .with("born-" + place, DAY.format(Objects.requireNonNull(child.bornOn())));
    }

    private void decided(UUID id) {
        var door = county.a(Role.FRONT_DOOR);
        all.done(Sending.of(door, "/reports/" + id + "/take"));
        var decide =
                Sending.of(door, "/reports/" + id + "/decide")
                        .with("what", "HEALTH")
                        .with("words", "The health visitor was worried too")
                        .with("consent", "NOT_ASKED")
                        .with("consent-words", "Asking could put them at risk");
        for (var named : referrals.named(List.of(id)).getOrDefault(id, List.of())) {
            var child = all.child(named.place()).id().toString();
            var there = "/reports/" + id + "/children/" + named.id();
            all.done(Sending.of(door, there, "is", child));
            decide =
                    decide.with("outcome-" + named.place(), "STRATEGY_DISCUSSION")
                            .with("reasons-" + named.place(), "A burn nobody explains")
                            .with("next-" + named.place(), "Talk with the police today");
        }
        clock.stopAt(Instant.parse("2026-07-17T09:30:00Z"));
        all.done(decide);
        assertThat(all.get(door, "/reports/" + id))
                .bodyText()
                .contains("Call a strategy discussion");
        answered(door, id);
    }

    private void answered(Account door, UUID id) {
        all.done(
                Sending.of(
                        door,
                        "/reports/" + id + "/answer",
                        "how",
                        "TOLD",
                        "words",
                        "We talk with the police today, because of the burn."));
        assertThat(all.get(teacher, "/reports/mine")).bodyText().contains("because of the burn");
    }

    /** A joint enquiry on each child, determined as 2. */
    private Enquiry enquired() {
        var enquiring = new Enquiring(beans);
        var ids = all.family().children().stream().map(it -> it.id()).toArray(UUID[]::new);
        enquiring.discussing().concluded("SECTION_47_JOINT", all.worker(), ids);
        assertThat(all.get(all.worker(), "/enquiries")).bodyText().contains(all.child(3).title());
        for (var child : ids) {
            determine(enquiring, child, "SUBSTANTIATED_NO_CONTINUING_RISK");
        }
        return enquiring.last(ids[0]);
    }

    private void determine(Enquiring enquiring, UUID child, String which) {
        var work = new Enquiring.Work(all.worker(), child, enquiring.last(child).id());
        all.done(enquiring.lead(work));
        all.done(enquiring.seen(work));
        all.done(enquiring.determine(work, which));
    }

    /** The reviewer does not agree, and the enquiry is opened again. */
    private void disputed(Enquiry of) {
        var review = reviews.of(of.id()).getLast().id();
        var here = "/outcomes/" + review;
        var reviewer = county.a(Role.QUALITY);
        assertThat(all.get(reviewer, "/work")).bodyText().contains("Review the outcome");
        all.done(Sending.of(reviewer, here + "/take"));
        all.done(OutcomeSendings.verdict(reviewer, review, "NOT_AGREED"));
        var police = county.a(Role.PARTNER);
        all.done(Sending.of(police, here + "/take"));
        all.done(OutcomeSendings.verdict(police, review, "AGREED"));
        assertThat(all.get(manager, "/work"))
                .bodyText()
                .contains("Answer the reviewer who does not agree");
        all.done(Sending.of(manager, here + "/response", "response", "We asked the school."));
        reopened(here);
        var enquiring = new Enquiring(beans);
        var again = enquiring.find(new Enquiring.Work(all.worker(), of.child(), of.id()));
        assertThat(again.stage()).isEqualTo(Stage.REOPENED);
        enquiring.discussing().concluded("SECTION_47_JOINT", all.worker(), of.child());
        determine(enquiring, of.child(), "SUBSTANTIATED_AT_RISK");
    }

    private void reopened(String here) {
        var head = county.a(Role.HEAD_OF_SERVICE);
        all.done(Sending.of(head, here + "/decider"));
        var decision = Sending.of(head, here + "/decision", "decision", "REOPEN_RECOMMENDED");
        all.done(decision.with("why", "It does not explain the burn."));
        var ending = Sending.of(head, here + "/ending", "ending", "CLOSED_WITH_NEW_DISCUSSION");
        assertThat(ending.with("why", "The hospital was not asked.").send(all.mvc()))
                .as("the record is closed to whoever decided, and they are told so")
                .redirectedUrl()
                .startsWith("/outcomes/disputes?ended=O-");
    }

    private void conferred(Enquiry of) {
        var here = "/enquiries/" + of.id();
        assertThat(all.get(all.worker(), here))
                .bodyText()
                .contains("Incomplete and not counted", "/conferences/new?child=" + of.child());
        var conference = all.decided(0);
        all.done(all.chaired(conference, "/summary"));
        assertThat(plans.of(List.of(all.child(1).id())))
                .as("the outline went out with the decisions")
                .allMatch(it -> it.days().outlineSentOn() != null)
                .isNotEmpty();
        assertThat(all.get(all.worker(), here))
                .bodyText()
                .doesNotContain("Incomplete and not counted");
    }

    private void told() {
        var child = "/children/" + all.child(1).id();
        assertThat(all.get(all.worker(), child + "/chronology"))
                .bodyText()
                .contains("Report of concern: Strategy discussion")
                .contains("Strategy discussion: A section 47 enquiry, jointly with the police")
                .contains("2: substantiated", "3: substantiated")
                .contains("Outcome of the enquiry looked at again")
                .contains("Conference decided: On the register");
        assertThat(all.get(all.worker(), "/children/" + all.child(3).id() + "/chronology"))
                .bodyText()
                .contains("Conference decided: Not on the register");
        assertThat(all.get(all.worker(), child)).bodyText().contains("Register: neglect");
        assertThat(all.get(all.worker(), child + "/pathway"))
                .bodyText()
                .contains("name is on the register", "Overdue");
        assertThat(all.get(all.worker(), "/work")).bodyText().contains("Hold the core group of");
        assertThat(all.get(all.nurse(), child + "/chronology"))
                .bodyText()
                .contains("Outcome of the enquiry looked at again");
    }
}
