package cymru.diogel.practice.strategy.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.testing.County;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** Forms by which strategy discussions are called, held, recorded and concluded. */
public final class StrategySendings {
    private final Discussing discussing;
    private final County county;

    public StrategySendings(ApplicationContext beans) {
        this.discussing = new Discussing(beans);
        this.county = beans.getBean(County.class);
    }

    public void addTo(Map<String, Supplier<Sending>> all) {
        all.put("/strategy/new", this::call);
        all.put("/strategy/{id}/invite", this::invite);
        all.put("/strategy/{id}/held", this::held);
        all.put("/strategy/{id}/cancel", this::cancel);
        all.put("/strategy/{id}/depart", this::depart);
        all.put("/strategy/{id}/record", this::keepRecord);
        all.put("/strategy/{id}/conclude", this::conclude);
    }

    private Account worker() {
        return county.a(Role.PRACTITIONER);
    }

    private UUID child(Account of) {
        return county.aFamily().allocatedTo(of).arrive().child().id();
    }

    private Sending call() {
        var worker = worker();
        return discussing.call(worker, UUID.randomUUID(), child(worker));
    }

    private Sending invite() {
        var worker = worker();
        var it = discussing.called(worker, child(worker));
        var who = "Heddlu " + UUID.randomUUID();
        return discussing.on(it, "/invite", "who", who, "agency", "POLICE");
    }

    private Sending held() {
        var worker = worker();
        var it = discussing.called(worker, child(worker));
        return discussing.hold(it, "POLICE", "SOCIAL_SERVICES");
    }

    private Sending cancel() {
        var worker = worker();
        var it = discussing.called(worker, child(worker));
        return discussing.on(it, "/cancel", "why", "It was another child.");
    }

    private Sending depart() {
        var worker = worker();
        var it = discussing.called(worker, child(worker));
        return Sending.of(
                county.a(Role.QUALITY),
                "/strategy/" + it.id() + "/depart",
                "until",
                "31/12/2066",
                "reasons",
                "Organised abuse, and much to be prepared.");
    }

    private Sending keepRecord() {
        var worker = worker();
        var it = discussing.held(worker, child(worker));
        return discussing.on(it, "/record", "record", "What each agency knows.");
    }

    private Sending conclude() {
        var worker = worker();
        var it = discussing.recorded(worker, child(worker));
        return discussing.conclude(it, "SECTION_47_JOINT");
    }
}
