package cymru.diogel.continuity.talks.web;

import cymru.diogel.continuity.dayservices.Person;
import cymru.diogel.continuity.dayservices.web.DaySendings;
import cymru.diogel.continuity.talks.Talks;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.testing.County;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The forms by which talks, and looks at what was arranged, are written down. */
public final class TalkSendings {
    private final County county;
    private final DaySendings days;
    private final Talks talks;
    private final MockMvcTester mvc;

    public TalkSendings(ApplicationContext beans) {
        this.county = beans.getBean(County.class);
        this.days = new DaySendings(beans);
        this.talks = beans.getBean(Talks.class);
        this.mvc = beans.getBean(MockMvcTester.class);
    }

    public void addTo(Map<String, Supplier<Sending>> all) {
        all.put(
                "/day-services/people/{person}/talks",
                () -> talk(county.a(Role.SERVICE_MANAGER), aPerson()));
        all.put("/day-services/people/{person}/talks/{talk}/look", this::looked);
    }

    Person aPerson() {
        return days.aPerson(days.aCentre());
    }

    static Sending talk(Account by, Person person) {
        return Sending.of(
                by,
                "/day-services/people/" + person.id() + "/talks",
                "id",
                UUID.randomUUID().toString(),
                "on",
                "1/3/2020",
                "spoken",
                "WELSH",
                "with",
                "Nia a’i chwaer",
                "matters",
                "Y canu ar ddydd Iau",
                "offered",
                "Galwad ffôn",
                "chosen",
                "Galwad ffôn yn Gymraeg",
                "kind",
                "TELEPHONE",
                "arranged",
                "Bob dydd Mawrth",
                "review",
                "1/1/2090");
    }

    private Sending looked() {
        var by = county.a(Role.SERVICE_MANAGER);
        var person = aPerson();
        talk(by, person).send(mvc);
        return look(by, person, "YES");
    }

    Sending look(Account by, Person person, String works) {
        var talk = talks.with(person.id()).getFirst().id();
        return Sending.of(
                by,
                "/day-services/people/" + person.id() + "/talks/" + talk + "/look",
                "look",
                UUID.randomUUID().toString(),
                "works",
                works,
                "words",
                "Mae’n braf cael sgwrs.",
                "next",
                "1/1/2091");
    }
}
