package cymru.diogel.assurance.oversight;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.trail.Actor;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Somebody who tries to look at children one after another, as the trail has it. */
public record Prying(Trail trail) {
    public static Prying of(ApplicationContext beans) {
        return new Prying(beans.getBean(Trail.class));
    }

    public Prying by(Account looker, int children) {
        var entries = new ArrayList<Entry>();
        for (var number = 0; number < children; number++) {
            entries.add(Entry.refused("visit.look").ofChild(UUID.randomUUID(), null));
        }
        new Actor(looker.id(), looker.role().name(), UUID.randomUUID(), "192.0.2.9")
                .run(() -> trail.noted(entries));
        return this;
    }
}
