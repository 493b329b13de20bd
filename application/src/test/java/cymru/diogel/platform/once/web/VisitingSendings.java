package cymru.diogel.platform.once.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.visiting.planner.Stage;
import cymru.diogel.visiting.visits.Visits;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Forms about visits: reported, corrected, drawn by lottery, taken in from a file. */
final class VisitingSendings {
    private static final String HEADINGS =
            "visit_id,household_id,child_id,practitioner_id,started_at,notice\n";

    private static final String REPORT =
            """
            notice=UNANNOUNCED
            on-day=22
            on-month=11
            on-year=2026
            start-hour=13
            start-minute=35
            end-hour=14
            end-minute=20
            place=HOME
            access=GAINED
            purpose=REGISTER
            spoken=WELSH
            said=Dim byd newydd.
            account=All is well.
            concerns=None. I come again on Tuesday.
            seen-CHILD=yes
            alone-CHILD=yes
            observed-CHILD=Played on the mat
            bedroom-CHILD=no
            bedroomnot-CHILD=Somebody was asleep there
            """;

    private final ApplicationContext beans;
    private final County county;

    VisitingSendings(ApplicationContext beans) {
        this.beans = beans;
        this.county = beans.getBean(County.class);
    }

    void addTo(Map<String, Supplier<Sending>> all) {
        all.put("/visits/record/{household}/{intention}", this::report);
        all.put("/visits/record/{household}/{intention}/give-up", this::giveUp);
        all.put("/visits/{id}/correct", this::correct);
        all.put("/planner/households/{household}", this::draw);
        all.put("/planner/households/{household}/hand", this::hand);
        all.put("/planner/draws/{id}/change", this::change);
        all.put("/planner/draws/{id}/open", this::open);
        all.put("/visits/import", this::upload);
        all.put("/visits/import/{id}/headings", this::headings);
        all.put("/visits/import/{id}/check", () -> found("/check"));
        all.put("/visits/import/{id}/run", () -> found("/run").with("how", "GOOD_ROWS"));
    }

    private Sending report() {
        var worker = county.a(Role.PRACTITIONER);
        return report(worker, county.aFamily().allocatedTo(worker).arrive());
    }

    private static Sending report(Account worker, Family family) {
        var path = "/visits/record/" + family.household().id() + "/" + UUID.randomUUID();
        return Sending.written(worker, path, REPORT.replace("CHILD", "" + family.child().id()));
    }

    private Sending giveUp() {
        var sending = report();
        sending.with("leave", "yes").send(mvc());
        return Sending.of(sending.account(), sending.path() + "/give-up");
    }

    private Sending correct() {
        var sending = report();
        sending.send(mvc());
        var path = sending.path();
        var intention = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        var visit = beans.getBean(Visits.class).ofIntention(intention).orElseThrow();
        return new Sending(
                        sending.account(), "/visits/" + visit.id() + "/correct", sending.fields())
                .anew()
                .with("revision", "" + visit.recording().revision())
                .with("account", "Much has changed.")
                .with("reason", "Mixed up two visits");
    }

    private Sending draw() {
        var stage = Stage.set(beans);
        return Sending.of(
                stage.practitioner(),
                "/planner/households/" + stage.household(),
                "minutes",
                "60",
                "intention",
                UUID.randomUUID().toString());
    }

    private Sending hand() {
        var stage = Stage.set(beans);
        database()
                .execute(
                        "delete from rotas.shift where practitioner = ?",
                        stage.practitioner().id());
        stage.rota(19 * 60, 20 * 60);
        var path = "/planner/households/" + stage.household() + "/hand";
        return Sending.of(stage.practitioner(), path);
    }

    // Part of a day: days on which the council is shut are sent too, and may leave but one.
    private Sending change() {
        var stage = Stage.set(beans);
        var draw = stage.draw();
        return Sending.of(
                stage.practitioner(),
                "/planner/draws/" + draw.id() + "/change",
                "how",
                "again",
                "day",
                stage.slot(draw).toLocalDate().toString(),
                "from",
                "09:00",
                "to",
                "10:00",
                "reason",
                "COURT",
                "explanation",
                "Called as a witness");
    }

    private Sending open() {
        var stage = Stage.set(beans);
        var draw = stage.draw();
        var path = "/planner/draws/" + draw.id() + "/open";
        return Sending.of(stage.manager(), path, "reason", "The family moves house");
    }

    private Sending upload() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var row = "V" + mark + ",H" + mark + ",C" + mark + ",P1,2025-03-04,planned\n";
        return Sending.of(county.a(Role.QUALITY), "/visits/import", "file:a.csv", HEADINGS + row);
    }

    // Checked already, so that it waits for what is next.
    private Sending found(String step) {
        var upload = upload();
        return Sending.of(upload.account(), sent(upload) + step);
    }

    private Sending headings() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var text = "Wsh,Xsh,Ysh,Zsh,Qsh\nH" + mark + ",C" + mark + ",P1,2025-03-04,planned\n";
        var upload = upload().with("file:a.csv", text);
        return Sending.of(
                upload.account(),
                sent(upload) + "/headings",
                "column-0",
                "HOUSEHOLD_ID",
                "column-1",
                "CHILD_ID",
                "column-2",
                "PRACTITIONER_ID",
                "column-3",
                "STARTED_AT",
                "column-4",
                "NOTICE");
    }

    private String sent(Sending upload) {
        var location = upload.send(mvc()).getResponse().getRedirectedUrl();
        return Objects.requireNonNull(location);
    }

    private DSLContext database() {
        return beans.getBean(DSLContext.class);
    }

    private MockMvcTester mvc() {
        return beans.getBean(MockMvcTester.class);
    }
}
