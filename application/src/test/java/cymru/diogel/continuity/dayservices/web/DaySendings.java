package cymru.diogel.continuity.dayservices.web;

import cymru.diogel.continuity.dayservices.Centre;
import cymru.diogel.continuity.dayservices.Centres;
import cymru.diogel.continuity.dayservices.People;
import cymru.diogel.continuity.dayservices.PeopleFile;
import cymru.diogel.continuity.dayservices.Person;
import cymru.diogel.continuity.dayservices.Weeks;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.testing.County;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Day centres with people, and the forms by which they and their weeks are kept. */
public final class DaySendings {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final County county;
    private final Centres centres;
    private final People people;
    private final Weeks weeks;
    private final MockMvcTester mvc;

    public DaySendings(ApplicationContext beans) {
        this.county = beans.getBean(County.class);
        this.centres = beans.getBean(Centres.class);
        this.people = beans.getBean(People.class);
        this.weeks = beans.getBean(Weeks.class);
        this.mvc = beans.getBean(MockMvcTester.class);
    }

    public void addTo(Map<String, Supplier<Sending>> all) {
        var path = "/day-services";
        all.put(path, () -> centre(manager()));
        all.put(path + "/centres/{centre}/room", () -> room(manager(), aCentre(), "10", "40"));
        all.put(path + "/centres/{centre}/route", () -> route(manager(), aCentre()));
        all.put(path + "/distance", () -> rule(manager(), "2.0", "1/1/2090"));
        all.put(path + "/people/add", () -> person(manager(), aCentre()));
        all.put(path + "/people/{person}", this::changed);
        all.put(path + "/people/{person}/end", this::ended);
        all.put(path + "/import", () -> file(manager(), line(aCentre())));
        all.put(path + "/weeks/{monday}/propose", () -> propose(manager(), monday()));
        all.put(path + "/weeks/{monday}/accept", this::accepted);
        all.put(path + "/weeks/{monday}/change", this::moved);
    }

    Account manager() {
        return county.a(Role.SERVICE_MANAGER);
    }

    LocalDate monday() {
        return weeks.monday();
    }

    private static String code() {
        return "T" + (100_000 + NUMBER.incrementAndGet());
    }

    /** A form whose fields are parted by semicolons, with an identity of its own. */
    private static Sending form(Account by, String path, String fields) {
        var all =
                Stream.concat(
                        Stream.of("id", UUID.randomUUID().toString()),
                        Stream.of(fields.split(";")).flatMap(it -> Stream.of(it.split("=", 2))));
        return Sending.of(by, path, all.toArray(String[]::new));
    }

    static Sending centre(Account by) {
        var code = code();
        return Sending.of(
                by,
                "/day-services",
                "id",
                UUID.randomUUID().toString(),
                "code",
                code,
                "english",
                code + " Centre",
                "welsh",
                "Canolfan " + code);
    }

    /** A centre with one room that takes 13 at two metres. */
    public Centre aCentre() {
        var by = manager();
        var sending = centre(by);
        sending.send(mvc);
        var it = find(UUID.fromString(sending.fields().get("id")));
        room(by, it, "10", "40").send(mvc);
        return find(it.id());
    }

    Centre find(UUID id) {
        return centres.find(id).orElseThrow();
    }

    static Sending room(Account by, Centre centre, String length, String fire) {
        return form(
                by,
                "/day-services/centres/" + centre.id() + "/room",
                "english=Hall;welsh=Neuadd;width=8;unusable=12;staff=9;hoists=1;length="
                        + length
                        + ";fire="
                        + fire);
    }

    static Sending route(Account by, Centre centre) {
        var code = code();
        return Sending.of(
                by,
                "/day-services/centres/" + centre.id() + "/route",
                "id",
                UUID.randomUUID().toString(),
                "route-code",
                code,
                "route-english",
                "Round " + code,
                "route-welsh",
                "Taith " + code,
                "seats",
                "8");
    }

    static Sending rule(Account by, String metres, String from) {
        return form(
                by,
                "/day-services/distance",
                "air=10;ratio=4;seats=50;ride=60;reason=The regulations;distance="
                        + metres
                        + ";from="
                        + from);
    }

    static Sending person(Account by, Centre centre) {
        var code = code();
        return form(
                by,
                "/day-services/people/add",
                "language=WELSH;minutes=10;wanted=2;priority=1;risk=OTHER;risk-from=1/3/2020"
                        + ";away-2=yes;reference="
                        + code
                        + ";name=Nia "
                        + code
                        + ";by="
                        + centre.id());
    }

    /** Somebody who wishes for two half-days there. */
    public Person aPerson(Centre centre) {
        var sending = person(manager(), centre);
        sending.send(mvc);
        return people.find(UUID.fromString(sending.fields().get("id"))).orElseThrow();
    }

    private Sending changed() {
        var centre = aCentre();
        var it = aPerson(centre);
        var form = person(manager(), centre).with("reference", it.said().reference());
        return new Sending(form.account(), "/day-services/people/" + it.id(), form.fields());
    }

    private Sending ended() {
        var it = aPerson(aCentre());
        return Sending.of(
                manager(), "/day-services/people/" + it.id() + "/end", "ended", "1/1/2090");
    }

    static String line(Centre centre) {
        var code = code();
        return code
                + ",Nia "
                + code
                + ",WELSH,"
                + centre.code()
                + ",2,1,CLINICALLY_VULNERABLE,2020-03-24,,15,no,no,,2 4\n";
    }

    static Sending file(Account by, String lines) {
        var content = String.join(",", PeopleFile.HEADINGS) + "\n" + lines;
        return Sending.of(by, "/day-services/import", "file:people.csv", content);
    }

    static Sending propose(Account by, LocalDate monday) {
        return Sending.of(
                by,
                "/day-services/weeks/" + monday + "/propose",
                "id",
                UUID.randomUUID().toString());
    }

    private Sending accepted() {
        var by = manager();
        aPerson(aCentre());
        propose(by, monday()).send(mvc);
        return accept(by);
    }

    Sending accept(Account by) {
        var plan = weeks.latest(monday()).orElseThrow().id().toString();
        return Sending.of(by, "/day-services/weeks/" + monday() + "/accept", "plan", plan);
    }

    private Sending moved() {
        var by = manager();
        var centre = aCentre();
        var person = aPerson(centre);
        propose(by, monday()).send(mvc);
        return take(by, person);
    }

    /** Takes the place of somebody away on each first day they have one. */
    Sending take(Account by, Person person) {
        var spots = weeks.latest(monday()).orElseThrow().of(person.id());
        return Sending.of(
                by,
                "/day-services/weeks/" + monday() + "/change",
                "id",
                UUID.randomUUID().toString(),
                "person",
                person.id().toString(),
                "day",
                Integer.toString(spots.isEmpty() ? 1 : spots.getFirst().day()),
                "to",
                "none",
                "reason",
                "Their sister is with them that day.");
    }
}
