package cymru.diogel.practice.confirmations.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.testing.County;
import cymru.diogel.testing.TestClock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Forms by which a report made by telephone is confirmed, or asked for again. */
public final class ConfirmationSendings {
    private final MockMvcTester mvc;
    private final County county;
    private final TestClock clock;

    public ConfirmationSendings(ApplicationContext beans) {
        this.mvc = beans.getBean(MockMvcTester.class);
        this.county = beans.getBean(County.class);
        this.clock = beans.getBean(TestClock.class);
    }

    public void addTo(Map<String, Supplier<Sending>> all) {
        all.put(
                "/reports/{id}/confirmation/received",
                () ->
                        on(
                                taken(),
                                "/confirmation/received",
                                "how",
                                "LETTER",
                                "on",
                                Typed.said(LocalDate.now(clock))));
        all.put(
                "/reports/{id}/confirmation/chased",
                () -> on(taken(), "/confirmation/chased", "chase", "The school will write today."));
        all.put("/reports/mine/{id}/confirm", this::own);
    }

    /** A call taken down, with who took it and who made it. */
    record Call(Account door, Account maker, UUID report) {}

    Call called() {
        return called(county.a(Role.FRONT_DOOR), county.a(Role.SCHOOL));
    }

    Call called(Account door, Account maker) {
        var id = UUID.randomUUID();
        Sending.of(
                        door,
                        "/reports/new/" + id,
                        "way",
                        "PHONE",
                        "concern",
                        "A bruise that was not there on Monday.",
                        "crime",
                        "no",
                        "name",
                        maker.name(),
                        "caller",
                        "account:" + maker.id())
                .send(mvc);
        return new Call(door, maker, id);
    }

    Call taken() {
        var call = called();
        Sending.of(call.door(), "/reports/" + call.report() + "/take").send(mvc);
        return call;
    }

    private static Sending on(Call it, String path, String... fields) {
        return Sending.of(it.door(), "/reports/" + it.report() + path, fields);
    }

    private Sending own() {
        var call = called();
        var path = "/reports/mine/" + call.report() + "/confirm";
        return Sending.of(call.maker(), path, "words", "A bruise on the left arm.");
    }
}
