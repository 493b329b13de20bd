package cymru.diogel.practice.caseload.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.practice.people.Child;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.TestClock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Forms by which a manager gives households on and says who is away. */
public final class CaseloadSendings {
    static final String REASON = "She goes on leave in spring.";
    static final String NOTE = "The school rings on Fridays.";
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

    private final ApplicationContext beans;
    private final County county;

    public CaseloadSendings(ApplicationContext beans) {
        this.beans = beans;
        this.county = beans.getBean(County.class);
    }

    public void addTo(Map<String, Supplier<Sending>> all) {
        all.put(
                "/team/homes/{household}",
                () -> {
                    var it = office();
                    var child = it.family().child().id().toString();
                    return give(it, it.other()).with("child", child);
                });
        all.put("/handovers/{id}", this::read);
        all.put("/team/workers/{account}/absences", () -> away(office(), today()));
        all.put("/team/workers/{account}/absences/{id}", this::back);
    }

    /** A team: its manager, who has a family of two, and who may take it over. */
    record Office(Account manager, Account had, Account other, Family family) {}

    Office office() {
        Team team = county.aTeam();
        var had = county.a(Role.PRACTITIONER, team);
        return new Office(
                county.a(Role.TEAM_MANAGER, team),
                had,
                county.a(Role.PRACTITIONER, team),
                county.aFamily().withChildren(2).allocatedTo(had).arrive());
    }

    /** The form without the children, who are ticked when it is sent. */
    Sending give(Office it, Account to) {
        return Sending.of(
                it.manager(),
                "/team/homes/" + it.family().household().id(),
                "id",
                UUID.randomUUID().toString(),
                "who",
                to.id().toString(),
                "from",
                TYPED.format(today()),
                "reason",
                REASON,
                "note",
                NOTE);
    }

    MvcTestResult send(Sending form, List<Child> ticked) {
        return form.send(
                beans.getBean(MockMvcTester.class),
                request -> {
                    ticked.forEach(it -> request.addParameter("child", it.id().toString()));
                    return request;
                });
    }

    static Sending read(Account by, String handover) {
        return Sending.of(by, "/handovers/" + handover);
    }

    private Sending read() {
        var it = office();
        var form = give(it, it.other());
        send(form, it.family().children());
        return read(it.other(), Objects.requireNonNull(form.fields().get("id")));
    }

    Sending away(Office it, LocalDate from) {
        return Sending.of(
                it.manager(),
                "/team/workers/" + it.other().id() + "/absences",
                "id",
                UUID.randomUUID().toString(),
                "from",
                TYPED.format(from),
                "until",
                TYPED.format(from.plusDays(9)));
    }

    private Sending back() {
        var it = office();
        var form = away(it, today());
        form.send(beans.getBean(MockMvcTester.class));
        return Sending.of(it.manager(), form.path() + "/" + form.fields().get("id"));
    }

    private LocalDate today() {
        return LocalDate.now(beans.getBean(TestClock.class));
    }
}
