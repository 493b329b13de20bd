package cymru.diogel.platform.retention.web;

import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.platform.retention.Ended;
import cymru.diogel.platform.retention.Retention;
import cymru.diogel.testing.County;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** Forms about how long records are kept. */
public final class RetentionSendings {
    private final ApplicationContext beans;
    private final County county;

    public RetentionSendings(ApplicationContext beans) {
        this.beans = beans;
        this.county = beans.getBean(County.class);
    }

    public void addTo(Map<String, Supplier<Sending>> all) {
        all.put("/retention", this::ask);
        all.put("/retention/{id}", this::agree);
        all.put("/retention/holds", this::hold);
        all.put("/retention/holds/{id}", this::lift);
    }

    private Sending ask() {
        var child = Ended.child(beans);
        return Sending.of(county.a(Role.QUALITY), "/retention", "child", child.id().toString());
    }

    private Sending agree() {
        var child = Ended.child(beans);
        var retention = beans.getBean(Retention.class);
        // One on every record may stand, set by a form that named no child.
        retention.standing().holds().forEach(it -> retention.lift(it.id(), it.by()));
        var asked = retention.ask(List.of(child.id()), county.a(Role.QUALITY).id()).orElseThrow();
        var path = "/retention/" + asked.id();
        return Sending.of(county.a(Role.QUALITY), path, "outcome", "agree");
    }

    private Sending hold() {
        var child = Ended.child(beans);
        return Sending.of(
                county.a(Role.QUALITY),
                "/retention/holds",
                "reference",
                child.reference(),
                "reason",
                "The inquiry asked for it.");
    }

    private Sending lift() {
        var child = Ended.child(beans);
        var hold =
                beans.getBean(Retention.class)
                        .hold(child.id(), "A complaint.", county.a(Role.QUALITY).id());
        return Sending.of(county.a(Role.QUALITY), "/retention/holds/" + hold);
    }
}
