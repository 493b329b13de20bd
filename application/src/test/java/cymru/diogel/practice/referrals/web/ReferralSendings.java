package cymru.diogel.practice.referrals.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.testing.County;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Forms by which a concern is reported, decided and answered. */
public final class ReferralSendings {
    private final ApplicationContext beans;
    private final County county;

    public ReferralSendings(ApplicationContext beans) {
        this.beans = beans;
        this.county = beans.getBean(County.class);
    }

    public void addTo(Map<String, Supplier<Sending>> all) {
        all.put("/reports/new/{intention}", () -> report(UUID.randomUUID()));
        all.put("/reports/new/{intention}/give-up", this::giveUp);
        all.put("/reports/{id}/take", () -> take(received()));
        all.put("/reports/{id}/note", () -> note(taken()));
        all.put("/reports/{id}/children/{named}", () -> isNew(taken()));
        all.put("/reports/{id}/decide", () -> decide(taken()));
        all.put("/reports/{id}/answer", () -> answer(decided()));
        all.put("/reports/{id}/acknowledge", () -> on(posted(), "/acknowledge"));
        all.put("/reports/{id}/reopen", () -> reopen(takenOver(decided())));
        all.put("/reports/{id}/close", () -> on(answered(), "/close"));
    }

    /** A report somebody works on. */
    private record Work(Account worker, UUID report) {}

    private Sending report(UUID id) {
        return report(id, county.a(Role.SCHOOL));
    }

    private static Sending report(UUID id, Account maker) {
        return Sending.of(
                maker,
                "/reports/new/" + id,
                "concern",
                "He came without a coat again and said that nobody was at home.",
                "crime",
                "no",
                "given-1",
                "Tomos",
                "family-1",
                "P" + UUID.randomUUID());
    }

    private Sending giveUp() {
        var whole = report(UUID.randomUUID()).with("leave", "yes");
        whole.send(mvc());
        return Sending.of(whole.account(), whole.path() + "/give-up");
    }

    private static Sending reopen(Work it) {
        return on(it, "/reopen", "reason", "The school asked for another look.");
    }

    private UUID received() {
        var id = UUID.randomUUID();
        report(id).send(mvc());
        return id;
    }

    private Sending take(UUID report) {
        return Sending.of(county.a(Role.FRONT_DOOR), "/reports/" + report + "/take");
    }

    private Work taken() {
        var take = take(received());
        take.send(mvc());
        return new Work(take.account(), UUID.fromString(take.path().split("/")[2]));
    }

    /** Of a report that came by post, so that nobody was told yet that it came. */
    private Work posted() {
        var door = county.a(Role.FRONT_DOOR);
        var id = UUID.randomUUID();
        report(id, door)
                .with("way", "POST")
                .with("kind", "FAMILY")
                .with("reply", "LETTER")
                .with("contact", "1 Stryd y Bont")
                .with("reply-language", "cy")
                .send(mvc());
        Sending.of(door, "/reports/" + id + "/take").send(mvc());
        return new Work(door, id);
    }

    private static Sending on(Work it, String path, String... fields) {
        return Sending.of(it.worker(), "/reports/" + it.report() + path, fields);
    }

    private static Sending note(Work it) {
        return on(it, "/note", "what", "HEALTH", "words", "The health visitor knows of nothing.");
    }

    private Sending isNew(Work it) {
        var named =
                beans.getBean(DSLContext.class)
                        .fetchValue("select id from referrals.named where report = ?", it.report());
        return on(it, "/children/" + named, "is", "new");
    }

    private static Sending decide(Work it) {
        return on(
                it,
                "/decide",
                "outcome-1",
                "INFORMATION_ADVICE",
                "reasons-1",
                "The mother was delayed by a bus.",
                "next-1",
                "A letter to the family",
                "what",
                "EDUCATION",
                "words",
                "The school is content",
                "consent",
                "GIVEN",
                "consent-words",
                "The mother said yes");
    }

    private Work decided() {
        var work = taken();
        decide(work).send(mvc());
        return work;
    }

    private Work takenOver(Work it) {
        var manager = county.a(Role.TEAM_MANAGER);
        Sending.of(manager, "/reports/" + it.report() + "/take").send(mvc());
        return new Work(manager, it.report());
    }

    private static Sending answer(Work it) {
        return on(it, "/answer", "how", "SENT", "words", "We spoke with the family.");
    }

    private Work answered() {
        var work = decided();
        answer(work).send(mvc());
        return work;
    }

    private MockMvcTester mvc() {
        return beans.getBean(MockMvcTester.class);
    }
}
