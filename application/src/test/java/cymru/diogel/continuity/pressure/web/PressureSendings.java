package cymru.diogel.continuity.pressure.web;

import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.services.web.ServiceSendings;
import cymru.diogel.platform.once.web.Sending;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** The forms by which the weeks of a service are told. */
public final class PressureSendings {
    private final ServiceSendings services;

    public PressureSendings(ApplicationContext beans) {
        this.services = new ServiceSendings(beans);
    }

    public void addTo(Map<String, Supplier<Sending>> all) {
        all.put("/pressure/{service}", () -> week(services.service(), monday(), "120", "100"));
        all.put(
                "/pressure/{service}/file",
                () -> file(services.service(), "week,work,capacity\n" + monday() + ",90,100\n"));
    }

    Provision service() {
        return services.service();
    }

    LocalDate monday() {
        return services.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    Sending week(Provision of, LocalDate monday, String work, String capacity) {
        return Sending.of(
                services.keeper(),
                "/pressure/" + of.id(),
                "monday",
                ServiceSendings.typed(monday),
                "work",
                work,
                "capacity",
                capacity);
    }

    Sending file(Provision of, String text) {
        var path = "/pressure/" + of.id() + "/file";
        return Sending.of(services.keeper(), path, "file:weeks.csv", text);
    }
}
