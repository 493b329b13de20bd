package cymru.diogel.practice.grounds;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Children somebody may look at for an inspection or an audit, until a last day. */
@Component
public class Samples {
    private static final Set<Ground> KINDS = Set.of(Ground.INSPECTION_SAMPLE, Ground.AUDIT_SAMPLE);

    private final Access access;
    private final Clock clock;

    Samples(Access access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    /** An inspector looks at an inspection's sample, anybody else at an audit's. */
    public static Ground kindFor(Role role) {
        return role == Role.INSPECTOR ? Ground.INSPECTION_SAMPLE : Ground.AUDIT_SAMPLE;
    }

    /** Gives all of these children or none; what runs already runs until the new last day. */
    @Transactional
    public void give(Account to, Collection<UUID> children, LocalDate last) {
        var today = LocalDate.now(clock);
        var kind = kindFor(to.role());
        for (var child : children) {
            access.close(child, to.id(), kind, today.minusDays(1));
            access.open(new Ground.Opening(child, to.id(), today, last, null), kind);
        }
    }

    /** Ends a sample with yesterday, so that it is closed from now on. */
    @Transactional
    public void end(UUID account) {
        var yesterday = LocalDate.now(clock).minusDays(1);
        for (var it : of(account)) {
            access.close(it.child(), account, it.ground(), yesterday);
        }
    }

    /** All samples that run. */
    public List<Ground.Standing> all() {
        return access.standing(new Ground.Question(Set.of(), KINDS));
    }

    /** What one person may look at. */
    public List<Ground.Standing> of(UUID account) {
        return all().stream().filter(it -> account.equals(it.account())).toList();
    }
}
