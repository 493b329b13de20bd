package cymru.diogel.practice.conferences.web;

import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.practice.conferences.Conferences;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** Forms by which a conference is called, held, decided and recorded. */
public final class ConferenceSendings {
    private final ApplicationContext beans;

    public ConferenceSendings(ApplicationContext beans) {
        this.beans = beans;
    }

    public void addTo(Map<String, Supplier<Sending>> all) {
        all.put("/conferences/new", () -> begin().call(UUID.randomUUID(), 5));
        all.put("/conferences/{id}/invite", this::invite);
        all.put("/conferences/{id}/report", this::report);
        all.put("/conferences/{id}/invitations/{invited}/keep-out", this::keepOut);
        all.put("/conferences/{id}/postpone", this::postpone);
        all.put("/conferences/{id}/cancel", this::cancel);
        all.put("/conferences/{id}/hold", this::hold);
        all.put("/conferences/{id}/decide", this::decide);
        all.put("/conferences/{id}/summary", this::summary);
        all.put("/conferences/{id}/record", this::record);
    }

    private Sending invite() {
        var it = begin();
        return it.inviteNurse(it.called(5));
    }

    private Sending report() {
        var it = begin();
        return it.report(it.invited(5), it.nurse());
    }

    private Sending keepOut() {
        var it = begin();
        var id = it.invited(5);
        var who = beans.getBean(Conferences.class).invited(id).getFirst().id();
        return it.chaired(id, "/invitations/" + who + "/keep-out", "out-" + who, "Threats");
    }

    private Sending postpone() {
        var it = begin();
        return it.chaired(it.called(5), "/postpone", "to", it.typed(9), "why", "Snow");
    }

    private Sending cancel() {
        var it = begin();
        return it.chaired(it.called(5), "/cancel", "cancel-why", "The family moved");
    }

    private Sending hold() {
        var it = begin();
        return it.hold(it.invited(5), "THERE");
    }

    private Sending decide() {
        var it = begin();
        return it.decide(it.held(5));
    }

    private Sending summary() {
        var it = begin();
        return it.chaired(it.decided(5), "/summary");
    }

    private Sending record() {
        var it = begin();
        var id = it.recorded("RECORD_DRAFTED", "RECORD_AGREED", "RECORD_SENT");
        return it.chaired(id, "/record", "step", "CORRECTION_ASKED", "correction", "A name");
    }

    private Conferring begin() {
        return Conferring.begin(beans);
    }
}
