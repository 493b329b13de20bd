package cymru.diogel.practice.chronology.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.testing.County;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Forms by which a chronology is written and chosen. */
public final class StorySendings {
    private final ApplicationContext beans;
    private final County county;

    public StorySendings(ApplicationContext beans) {
        this.beans = beans;
        this.county = beans.getBean(County.class);
    }

    public void addTo(Map<String, Supplier<Sending>> all) {
        all.put("/children/{id}/chronology/entries/new", () -> entry(UUID.randomUUID()));
        all.put("/children/{id}/chronology/entries/{entry}/withdraw", this::withdraw);
        all.put("/children/{id}/chronology/chosen/new", () -> begin(UUID.randomUUID()));
        all.put("/children/{id}/chronology/chosen/{which}/pick", this::pick);
        all.put("/children/{id}/chronology/chosen/{which}/finish", () -> begun("finish"));
    }

    private Sending entry(UUID id) {
        var worker = county.a(Role.PRACTITIONER);
        return Sending.of(
                worker,
                chronology(worker) + "/entries/new",
                "entry",
                id.toString(),
                "title",
                "Came without breakfast",
                "on",
                "2/1/2026",
                "agency",
                "SCHOOL",
                "source",
                "The head teacher");
    }

    private String chronology(Account worker) {
        var family = county.aFamily().allocatedTo(worker).arrive();
        return "/children/" + family.child().id() + "/chronology";
    }

    private Sending withdraw() {
        var id = UUID.randomUUID();
        var entry = entry(id);
        entry.send(beans.getBean(MockMvcTester.class));
        var there = entry.path().replace("/new", "/" + id + "/withdraw");
        return Sending.of(entry.account(), there, "why", "It was his brother");
    }

    private Sending begin(UUID id) {
        var worker = county.a(Role.PRACTITIONER);
        return Sending.of(
                worker,
                chronology(worker) + "/chosen/new",
                "chosen",
                id.toString(),
                "purpose",
                "COURT",
                "title",
                "For the court");
    }

    private Sending begun(String then) {
        var id = UUID.randomUUID();
        var begin = begin(id);
        begin.send(beans.getBean(MockMvcTester.class));
        return Sending.of(begin.account(), begin.path().replace("/new", "/" + id + "/" + then));
    }

    private Sending pick() {
        return begun("pick").with("shown", "entry:1").with("pick", "entry:1");
    }
}
