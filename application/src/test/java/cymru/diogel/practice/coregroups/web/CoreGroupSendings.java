package cymru.diogel.practice.coregroups.web;

import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.practice.coregroups.Member;
import cymru.diogel.testing.TestClock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Forms by which a core group begins, meets and is written down. */
public final class CoreGroupSendings {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
    private static final String MEETING = "/coregroups/{id}/meetings/{meeting}";

    private final ApplicationContext beans;

    public CoreGroupSendings(ApplicationContext beans) {
        this.beans = beans;
    }

    public void addTo(Map<String, Supplier<Sending>> all) {
        all.put("/coregroups/start/{child}", this::start);
        all.put("/coregroups/{id}/members", this::member);
        all.put("/coregroups/{id}/members/known", this::known);
        all.put("/coregroups/{id}/members/{member}/end", this::part);
        all.put(MEETING + "/day", this::day);
        all.put(MEETING + "/missed", this::missed);
        all.put(MEETING + "/record", () -> record("no"));
        all.put(MEETING + "/correct", this::correct);
        all.put(MEETING + "/told", this::tell);
    }

    private LocalDate today() {
        return LocalDate.now(beans.getBean(TestClock.class));
    }

    private Registered registered(int days) {
        return Registered.of(beans, 1, today().minusDays(days));
    }

    private Sending start() {
        var of = registered(3);
        return Sending.of(of.worker(), "/coregroups/start/" + of.child());
    }

    private Sending member() {
        var of = registered(3);
        var path = "/coregroups/" + of.begun() + "/members";
        return Sending.of(
                of.worker(),
                path,
                "name",
                "Mair " + UUID.randomUUID(),
                "role",
                "FAMILY",
                "agency",
                "FAMILY");
    }

    // The co-ordinator went, and is known from the record still.
    private Sending known() {
        var of = registered(3);
        var group = of.begun();
        of.groups().part(group, of.groups().members(group).getFirst().id());
        var as = new Member.As(Member.Role.COORDINATOR, Member.Agency.SOCIAL);
        var known = KnownMembers.Known.of(of.worker().name(), as, of.worker().id());
        var path = "/coregroups/" + group + "/members/known";
        return Sending.of(of.worker(), path, "known", known.key().toString());
    }

    private Sending part() {
        var of = registered(3);
        var group = of.begun();
        var member = of.groups().members(group).getFirst().id();
        return Sending.of(of.worker(), "/coregroups/" + group + "/members/" + member + "/end");
    }

    private static String path(Registered of, UUID group, String what) {
        return "/coregroups/" + group + "/meetings/" + of.awaited(group).id() + what;
    }

    private Sending day() {
        var of = registered(3);
        var path = path(of, of.begun(), "/day");
        return Sending.of(of.worker(), path, "planned", TYPED.format(today().plusDays(2)));
    }

    private Sending missed() {
        var of = registered(60);
        return Sending.of(of.worker(), path(of, of.begun(), "/missed"), "reason", "Snow");
    }

    private Sending record(String denied) {
        var of = registered(3);
        var group = of.begun();
        var fields =
                of.minutes(
                        group,
                        "held",
                        TYPED.format(today()),
                        "denied",
                        denied,
                        "denied-words",
                        "Nobody opened",
                        "told",
                        "NOT_YET");
        return Sending.of(of.worker(), path(of, group, "/record"), fields);
    }

    private Sending correct() {
        var record = record("no");
        record.send(beans.getBean(MockMvcTester.class));
        var path = record.path().replace("/record", "/correct");
        var again = new Sending(record.account(), path, record.fields());
        return again.anew().with("why", "The wrong risks").with("risks", "A pond.");
    }

    private Sending tell() {
        var record = record("yes");
        record.send(beans.getBean(MockMvcTester.class));
        var path = record.path().replace("/record", "/told");
        return Sending.of(record.account(), path, "told", "MANAGER");
    }
}
