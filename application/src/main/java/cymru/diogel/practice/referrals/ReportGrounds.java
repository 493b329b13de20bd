package cymru.diogel.practice.referrals;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens the children of a report to whoever works on it, and closes them with that work. */
@Component
class ReportGrounds {
    private final ReferralStore store;
    private final Access access;
    private final Clock clock;

    ReportGrounds(ReferralStore store, Access access, Clock clock) {
        this.store = store;
        this.access = access;
        this.clock = clock;
    }

    /** Lets somebody see a child whom they see on no other ground. */
    void open(UUID child, Viewer to) {
        if (!access.grounds(to, List.of(child)).containsKey(child)) {
            access.open(
                    Ground.Opening.lasting(child, to.id(), LocalDate.now(clock)), Ground.REPORT);
        }
    }

    /** Closes these children to whoever works on no open report of theirs any more. */
    void settle(Collection<UUID> children) {
        if (children.isEmpty()) {
            return;
        }
        var yesterday = LocalDate.now(clock).minusDays(1);
        var asked = new Ground.Question(Set.copyOf(children), Set.of(Ground.REPORT));
        for (var it : access.standing(asked)) {
            var account = it.account();
            if (account != null && !worksOn(it.child(), account)) {
                access.close(it.child(), account, Ground.REPORT, yesterday);
            }
        }
    }

    private boolean worksOn(UUID child, UUID account) {
        return store.naming(List.of(child)).stream()
                .map(Report::handling)
                .filter(it -> it.stage() != Stage.CLOSED)
                .anyMatch(it -> account.equals(it.takenBy()));
    }

    /** Those named in a report who are on record. */
    List<UUID> tied(UUID report) {
        return store.named(List.of(report)).getOrDefault(report, List.of()).stream()
                .map(Named::child)
                .filter(Objects::nonNull)
                .toList();
    }
}
