package cymru.diogel.platform.settings.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.testing.County;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** The form by which the county sets a limit or share. */
public final class SettingSendings {
    // So far away that no other test lives to see it.
    private static final String FAR = "1/1/2090";

    private final County county;

    public SettingSendings(ApplicationContext beans) {
        this.county = beans.getBean(County.class);
    }

    public void addTo(Map<String, Supplier<Sending>> all) {
        all.put(
                "/settings/{setting}",
                () -> set(county.a(Role.QUALITY), "outcome-panel", "9", FAR));
    }

    public static Sending set(Account by, String setting, String value, String from) {
        return Sending.of(
                by,
                "/settings/" + setting,
                "id",
                UUID.randomUUID().toString(),
                "value",
                value,
                "from",
                from,
                "reason",
                "The board agreed it in spring.");
    }
}
