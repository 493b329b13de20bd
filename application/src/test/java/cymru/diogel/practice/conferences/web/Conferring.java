package cymru.diogel.practice.conferences.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.practice.conferences.Conference;
import cymru.diogel.practice.conferences.Conferences;
import cymru.diogel.practice.conferences.Invited;
import cymru.diogel.practice.people.Child;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.TestClock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever calls, joins and chairs a conference about a family of three, through the pages. */
public record Conferring(
        ApplicationContext beans, Account worker, Account chair, Account nurse, Family family) {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

    public static Conferring begin(ApplicationContext beans) {
        var county = beans.getBean(County.class);
        var worker = county.a(Role.PRACTITIONER);
        var family = county.aFamily().withChildren(3).allocatedTo(worker).arrive();
        return new Conferring(
                beans, worker, county.a(Role.QUALITY), county.a(Role.PARTNER), family);
    }

    LocalDate today() {
        return LocalDate.now(beans.getBean(TestClock.class));
    }

    String typed(int daysFromNow) {
        return TYPED.format(today().plusDays(daysFromNow));
    }

    /** A call for all the children, of whom the last discussion was so many days ago. */
    Sending call(UUID id, int daysAgo) {
        var fields =
                new ArrayList<>(
                        List.of(
                                "conference", id.toString(),
                                "child", family.child().id().toString(),
                                "discussion", typed(-daysAgo),
                                "enquiry", typed(-daysAgo - 3),
                                "planned", typed(0),
                                "place", "Neuadd y Sir, with an interpreter",
                                "language", "cy",
                                "record-language", "en"));
        for (var child : family.children()) {
            fields.addAll(List.of("with-" + child.id(), "yes"));
        }
        return Sending.of(worker, "/conferences/new", fields.toArray(String[]::new));
    }

    UUID called(int daysAgo) {
        var id = UUID.randomUUID();
        assertThat(call(id, daysAgo).send(mvc())).hasStatus3xxRedirection();
        return id;
    }

    Sending inviteFamily(UUID id) {
        return Sending.of(
                worker,
                at(id, "/invite"),
                "kind",
                "FAMILY",
                "family-name",
                "The mother",
                "told",
                "yes",
                "written",
                "yes",
                "leaflets",
                "yes");
    }

    Sending inviteNurse(UUID id) {
        return Sending.of(
                worker,
                at(id, "/invite"),
                "kind",
                "PRACTITIONER",
                "asked",
                nurse.name(),
                "person",
                nurse.id().toString(),
                "person-agency",
                "health-visiting",
                "until",
                typed(40));
    }

    Sending inviteAgency(UUID id, String agency) {
        return Sending.of(
                worker,
                at(id, "/invite"),
                "kind",
                "AGENCY",
                "agency",
                agency,
                "agency-name",
                "Somebody of " + agency);
    }

    UUID invited(int daysAgo) {
        var id = called(daysAgo);
        done(inviteFamily(id));
        done(inviteNurse(id));
        done(inviteAgency(id, "social-work"));
        done(inviteAgency(id, "police"));
        return id;
    }

    Sending report(UUID id, Account who) {
        var fields =
                new ArrayList<>(
                        List.of(
                                "known", "We saw the children on six days.",
                                "well", "They come to the clinic.",
                                "worries", "Nobody was at home at night.",
                                "needed", "A visit every week."));
        for (var place = 1; place <= family.children().size(); place++) {
            fields.addAll(List.of("holds-" + place, "FOR", "why-" + place, "Left alone"));
        }
        return Sending.of(who, at(id, "/report"), fields.toArray(String[]::new));
    }

    Sending hold(UUID id, String cameOfAgencies) {
        var fields = new ArrayList<>(List.of("on", typed(0), "reason", "", "again", ""));
        for (var it : beans.getBean(Conferences.class).invited(id)) {
            var came = it.whom().agency() == null ? "THERE" : cameOfAgencies;
            fields.addAll(List.of("came-" + it.id(), came));
        }
        for (var place = 1; place <= family.children().size(); place++) {
            fields.addAll(
                    List.of(
                            "part-" + place, "SENT_VIEWS",
                            "part-words-" + place, "I want to stay with my brother.",
                            "advocacy-" + place, "ACCEPTED",
                            "advocate-" + place, "Tros Gynnal"));
        }
        return Sending.of(chair, at(id, "/hold"), fields.toArray(String[]::new));
    }

    UUID held(int daysAgo) {
        var id = invited(daysAgo);
        done(hold(id, "THERE"));
        return id;
    }

    /** The eldest for neglect, the second for two, the youngest not. */
    Sending decide(UUID id) {
        return Sending.of(chair, at(id, "/decide"), "next", typed(80))
                .with("parents", "They agree that they were away.")
                .with("strengths", "A grandmother close by.")
                .with("risks", "Small children alone at night.")
                .with("outline", "The worker visits each week.")
                .with("dissent", "")
                .with("outcome-1", "REGISTERED")
                .with("category-1-neglect", "yes")
                .with("reasons-1", "Left alone often.")
                .with("outcome-2", "REGISTERED")
                .with("category-2-neglect", "yes")
                .with("category-2-physical", "yes")
                .with("reasons-2", "Left alone, and a burn.")
                .with("outcome-3", "NOT_REGISTERED")
                .with("reasons-3", "Lives with the grandmother.");
    }

    UUID decided(int daysAgo) {
        var id = held(daysAgo);
        done(decide(id));
        return id;
    }

    Sending chaired(UUID id, String path, String... fields) {
        return Sending.of(chair, at(id, path), fields);
    }

    UUID recorded(String... steps) {
        var id = decided(10);
        for (var step : steps) {
            done(chaired(id, "/record", "step", step));
        }
        return id;
    }

    void done(Sending it) {
        assertThat(it.send(mvc())).hasStatus3xxRedirection();
    }

    MvcTestResult get(Account who, String path) {
        return mvc().get().uri(path).accept("text/html").with(signedInAs(who)).exchange();
    }

    static String at(UUID id, String path) {
        return "/conferences/" + id + path;
    }

    Child child(int place) {
        return family.children().get(place - 1);
    }

    /** That of the nurse. */
    Invited invitation(UUID id) {
        return beans.getBean(Conferences.class).invited(id).stream()
                .filter(it -> nurse.id().equals(it.whom().account()))
                .findFirst()
                .orElseThrow();
    }

    Conference conference(UUID id) {
        return beans.getBean(Conferences.class).find(id).orElseThrow();
    }

    MockMvcTester mvc() {
        return beans.getBean(MockMvcTester.class);
    }
}
