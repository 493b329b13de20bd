package cymru.diogel.continuity.scenarios;

import cymru.diogel.continuity.assumptions.Held;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.services.ServiceState;
import cymru.diogel.continuity.services.Services;
import cymru.diogel.continuity.services.Skill;
import cymru.diogel.continuity.signals.Reading;
import cymru.diogel.continuity.signals.Signals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Staff as the catalogue of services says they are needed, and those who are lent. */
@Component
class Workforce {
    private static final Set<ServiceState> AT_WORK =
            EnumSet.of(ServiceState.RUNNING, ServiceState.REDUCED, ServiceState.RESTARTING);
    private static final int RECENT = 14;

    private final Services services;
    private final Signals signals;

    Workforce(Services services, Signals signals) {
        this.services = services;
        this.signals = signals;
    }

    /** Every post of the services at work; those paused or closed have none. */
    List<Post> posts(LocalDate day, Held held) {
        var skills = services.everySkill();
        var posts = new ArrayList<Post>();
        for (var service : services.all()) {
            if (AT_WORK.contains(service.standing().state())) {
                posts.addAll(posts(service, lent(service, day), held, skills));
            }
        }
        return List.copyOf(posts);
    }

    private List<Post> posts(Provision service, int lent, Held held, Map<String, Skill> skills) {
        var needs = service.needs().staff();
        int whole = service.needs().full();
        var posts = new ArrayList<Post>();
        int left = lent;
        for (var need : needs) {
            // Those lent are shared out by need; the last skill has what is left.
            boolean isLast = posts.size() == needs.size() - 1;
            int share = isLast || whole == 0 ? left : lent * need.full() / whole;
            left -= share;
            int own = (int) Math.round(need.full() * held.share("FILLED")) - share;
            var skill = skills.get(need.skill());
            posts.add(
                    new Post(
                            new Post.Key(service.code(), need.skill()),
                            new Post.Named(service.name().english(), service.name().welsh()),
                            skill == null
                                    ? new Post.Named(need.skill(), need.skill())
                                    : new Post.Named(skill.name().english(), skill.name().welsh()),
                            service.tier(),
                            new Post.Count(Math.max(0, own), share, need.safe(), need.full())));
        }
        return posts;
    }

    private int lent(Provision service, LocalDate day) {
        var code = "redeployment.lent." + service.code();
        var readings = signals.readings(code, day.minusDays(RECENT), day);
        return readings.isEmpty() ? 0 : whole(readings.getLast());
    }

    private static int whole(Reading it) {
        return (int) Math.max(0, Math.round(it.value()));
    }
}
