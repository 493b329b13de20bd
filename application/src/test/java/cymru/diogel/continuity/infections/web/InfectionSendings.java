package cymru.diogel.continuity.infections.web;

import cymru.diogel.continuity.infections.Infections;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.testing.County;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Files of made-up areas and counts, and the forms by which they and limits are taken in. */
public final class InfectionSendings {
    private final County county;
    private final Infections infections;
    private final MockMvcTester mvc;

    public InfectionSendings(ApplicationContext beans) {
        this.county = beans.getBean(County.class);
        this.infections = beans.getBean(Infections.class);
        this.mvc = beans.getBean(MockMvcTester.class);
    }

    public void addTo(Map<String, Supplier<Sending>> all) {
        all.put(
                "/infections/import",
                () -> areas(county.a(Role.SILVER), "Sent" + UUID.randomUUID()));
        all.put(
                "/infections/county",
                () -> {
                    var silver = county.a(Role.SILVER);
                    var name = "Served" + UUID.randomUUID();
                    areas(silver, name).send(mvc);
                    return Sending.of(silver, "/infections/county", "county", name);
                });
        all.put("/infections/thresholds", () -> limit(county.a(Role.SILVER), "1987", today()));
    }

    private String today() {
        return DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).format(infections.today());
    }

    static Sending file(Account by, String name, String rows) {
        return Sending.of(
                by,
                "/infections/import",
                "area",
                "",
                "published",
                "",
                "source",
                "Made up for a test.",
                "how",
                "TAKE",
                "file:" + name,
                rows);
    }

    static Sending areas(Account by, String name) {
        return file(
                by,
                "areas.csv",
                "code,name_en,name_cy,population\n%1$s,%1$s,%1$s cy,60000\n".formatted(name));
    }

    /** Thirty days to a day, so many cases each, the week’s the last. */
    static Sending counts(Account by, String area, LocalDate last, int each) {
        var rows = new StringBuilder("area,date,cases,tests\n");
        for (int back = 29; back >= 0; back--) {
            rows.append("%s,%s,%d,%d%n".formatted(area, last.minusDays(back), each, 40));
        }
        return file(by, "counts.csv", rows.toString())
                .with(
                        "published",
                        last.getDayOfMonth() + "/" + last.getMonthValue() + "/" + last.getYear());
    }

    static Sending limit(Account by, String rate, String from) {
        return Sending.of(
                by,
                "/infections/thresholds",
                "id",
                UUID.randomUUID().toString(),
                "rate",
                rate,
                "from",
                from,
                "english",
                "Above " + rate,
                "welsh",
                "Dros " + rate,
                "trip",
                "90",
                "clear",
                "50",
                "days",
                "7",
                "watched",
                "YES",
                "source",
                "Gold agreed it.");
    }
}
