package cymru.diogel.practice.outcomes.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.practice.outcomes.web.OutcomeCases.Case;
import cymru.diogel.testing.County;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Forms by which an outcome is reviewed, disputed and decided. */
public final class OutcomeSendings {
    public static final List<String> QUESTIONS =
            List.of(
                    "THRESHOLD",
                    "CHILD_SEEN",
                    "HOUSEHOLD",
                    "HISTORY",
                    "AGENCIES",
                    "FACTS",
                    "FAMILY_TOLD",
                    "REFERRER_TOLD",
                    "ADVOCACY",
                    "ACTED_ON");
    private static final AtomicInteger QUARTERS = new AtomicInteger();
    private static final LocalDate LONG_AGO = LocalDate.of(1950, 1, 1);

    private final ApplicationContext beans;
    private final County county;
    private final OutcomeCases cases;

    public OutcomeSendings(ApplicationContext beans) {
        this.beans = beans;
        this.county = beans.getBean(County.class);
        this.cases = new OutcomeCases(beans);
    }

    public void addTo(Map<String, Supplier<Sending>> all) {
        all.put("/outcomes/{id}/take", () -> take(cases.single()));
        all.put("/outcomes/{id}/release", () -> release(taken()));
        all.put("/outcomes/{id}/verdict", () -> verdict(taken(), "AGREED"));
        all.put("/outcomes/{id}/response", () -> response(disputed()));
        all.put("/outcomes/{id}/decider", () -> decider(disputed()));
        all.put("/outcomes/{id}/decision", () -> decision(decidedBy()));
        all.put("/outcomes/{id}/ending", this::ending);
        all.put("/outcomes/panels", this::draw);
        all.put("/outcomes/panels/{panel}/join", () -> join(panel()));
        all.put("/outcomes/panels/{panel}/close", this::close);
        all.put("/outcomes/panels/{panel}/reviews/{id}", this::panelVerdict);
    }

    /** A case and whoever acts on it next. */
    private record Work(Case of, Account by, UUID review) {}

    private Sending take(Case it) {
        return Sending.of(county.a(Role.QUALITY), "/outcomes/" + review(it) + "/take");
    }

    private Work taken() {
        var it = cases.single();
        var take = take(it);
        take.send(mvc());
        return new Work(it, take.account(), review(it));
    }

    private static Sending release(Work it) {
        return Sending.of(it.by(), "/outcomes/" + it.review() + "/release");
    }

    public static Sending verdict(Account by, UUID review, String result) {
        var form = Sending.of(by, "/outcomes/" + review + "/verdict", "result", result);
        for (var question : QUESTIONS) {
            form = form.with("answer-" + question, "YES");
        }
        return form.with("reason", "THRESHOLD").with("words", "The bruise was not asked about.");
    }

    private static Sending verdict(Work it, String result) {
        return verdict(it.by(), it.review(), result);
    }

    private Work disputed() {
        var work = taken();
        verdict(work, "NOT_AGREED").send(mvc());
        return work;
    }

    private static Sending response(Work it) {
        return Sending.of(
                it.of().manager(),
                "/outcomes/" + it.review() + "/response",
                "response",
                "We asked the school the day after.");
    }

    private Sending decider(Work it) {
        return Sending.of(county.a(Role.QUALITY), "/outcomes/" + it.review() + "/decider");
    }

    private Work decidedBy() {
        var work = disputed();
        response(work).send(mvc());
        var decider = decider(work);
        decider.send(mvc());
        return new Work(work.of(), decider.account(), work.review());
    }

    private static Sending decision(Work it) {
        return Sending.of(
                it.by(),
                "/outcomes/" + it.review() + "/decision",
                "decision",
                "REOPEN_RECOMMENDED",
                "why",
                "The answer does not explain the bruise.");
    }

    private Sending ending() {
        var work = decidedBy();
        decision(work).send(mvc());
        return Sending.of(
                work.by(),
                "/outcomes/" + work.review() + "/ending",
                "ending",
                "CLOSED_WITH_NEW_DISCUSSION",
                "why",
                "The police and the hospital meet again with us.");
    }

    private Sending draw() {
        var work = disputed();
        var quarter = LONG_AGO.plusMonths(3L * QUARTERS.incrementAndGet());
        beans.getBean(DSLContext.class)
                .execute(
                        "update outcomes.review set judged_at = ?::timestamptz where id = ?",
                        quarter.plusDays(9) + "T09:00Z",
                        work.review());
        return Sending.of(
                county.a(Role.QUALITY), "/outcomes/panels", "quarter", quarter.toString());
    }

    private UUID panel() {
        var draw = draw();
        draw.send(mvc());
        return (UUID)
                Objects.requireNonNull(
                        beans.getBean(DSLContext.class)
                                .fetchValue(
                                        "select id from outcomes.panel where quarter = ?::date",
                                        draw.fields().get("quarter")));
    }

    private Sending join(UUID panel) {
        return Sending.of(county.a(Role.QUALITY), "/outcomes/panels/" + panel + "/join");
    }

    private Sending close() {
        return Sending.of(county.a(Role.QUALITY), "/outcomes/panels/" + panel() + "/close");
    }

    private Sending panelVerdict() {
        var panel = panel();
        var join = join(panel);
        join.send(mvc());
        var review =
                beans.getBean(DSLContext.class)
                        .fetchValue("select review from outcomes.panelled where panel = ?", panel);
        return Sending.of(
                join.account(),
                "/outcomes/panels/" + panel + "/reviews/" + review,
                "result",
                "AGREED",
                "words",
                "The panel would have done the same.");
    }

    private UUID review(Case it) {
        return cases.review(it).id();
    }

    private MockMvcTester mvc() {
        return beans.getBean(MockMvcTester.class);
    }
}
