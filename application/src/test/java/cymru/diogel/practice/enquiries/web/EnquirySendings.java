package cymru.diogel.practice.enquiries.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.testing.County;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** Forms by which enquiries are led, determined and ratified. */
public final class EnquirySendings {
    private final Enquiring enquiring;
    private final County county;

    public EnquirySendings(ApplicationContext beans) {
        this.enquiring = new Enquiring(beans);
        this.county = beans.getBean(County.class);
    }

    public void addTo(Map<String, Supplier<Sending>> all) {
        all.put("/enquiries/{id}/lead", () -> enquiring.lead(opened()));
        all.put("/enquiries/{id}/told", () -> enquiring.told(opened()));
        all.put("/enquiries/{id}/seen", () -> enquiring.seen(opened()));
        all.put("/enquiries/{id}/turn", () -> enquiring.turn(opened()));
        all.put("/enquiries/{id}/transfer", () -> enquiring.transfer(opened()));
        all.put("/enquiries/{id}/determine", this::determine);
        all.put("/enquiries/{id}/ratify", this::ratify);
    }

    private Enquiring.Work opened() {
        return enquiring.opened(county.a(Role.PRACTITIONER));
    }

    private Sending determine() {
        var work = enquiring.ready(county.a(Role.PRACTITIONER));
        return enquiring.determine(work, "SUBSTANTIATED_NO_CONTINUING_RISK");
    }

    private Sending ratify() {
        var team = county.aTeam();
        var manager = county.a(Role.TEAM_MANAGER, team);
        Account lead = county.a(Role.PRACTITIONER, team);
        var work = enquiring.ready(lead);
        enquiring.determine(work, "NOT_SUBSTANTIATED").send(enquiring.mvc());
        return enquiring.ratify(work, manager);
    }
}
