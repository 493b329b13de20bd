package cymru.diogel.practice.plans.web;

import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.testing.TestClock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** Forms by which a plan is written and its actions settled. */
public final class PlanSendings {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

    private final ApplicationContext beans;

    public PlanSendings(ApplicationContext beans) {
        this.beans = beans;
    }

    public void addTo(Map<String, Supplier<Sending>> all) {
        all.put("/plans/{id}/write", this::write);
        all.put("/plans/{id}/actions", this::act);
        all.put("/plans/{id}/actions/{action}", this::settle);
        all.put("/plans/{id}/sent", this::send);
    }

    private LocalDate today() {
        return LocalDate.now(beans.getBean(TestClock.class));
    }

    private Planning begun() {
        return Planning.begun(beans, 1, today().minusDays(3));
    }

    private Sending of(Planning it, String path, String... fields) {
        return Sending.of(it.of().worker(), it.here(0) + path, fields);
    }

    private Sending write() {
        var made = TYPED.format(today());
        return of(begun(), "/write", Planning.text("stage", "OUTLINE", "made", made));
    }

    private Sending act() {
        var due = TYPED.format(today().plusDays(9));
        var fields =
                Stream.concat(
                        Stream.of("action", UUID.randomUUID().toString(), "due", due),
                        Stream.of(Planning.action()));
        return of(begun(), "/actions", fields.toArray(String[]::new));
    }

    private Sending settle() {
        var it = begun();
        it.act(0, TYPED.format(today().plusDays(9)));
        var path = "/actions/" + it.actions(0).getFirst().id();
        return of(it, path, "state", "DONE", "evidence", "Seen at the visit");
    }

    private Sending send() {
        return of(begun(), "/sent", "sent", TYPED.format(today()));
    }
}
