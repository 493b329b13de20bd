package cymru.diogel.practice.strategy;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked to a strategy discussion; somebody with an account sees its children from then. */
@Component
public class Invitations {
    private final DiscussionStore store;
    private final StrategyGrounds grounds;
    private final Trail trail;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Invitations(
            DiscussionStore store,
            StrategyGrounds grounds,
            Trail trail,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.grounds = grounds;
        this.trail = trail;
        this.clock = clock;
        this.events = events;
    }

    /** Somebody as they are typed: whom they speak for, and their account if they have one. */
    public record Guest(
            Attendance.Agency agency, @Nullable UUID account, String name, boolean mayDecide) {
        Party party(UUID discussion, @Nullable Boolean came, Instant at, UUID by) {
            var id = UUID.randomUUID();
            return new Party(id, discussion, agency, account, name, came, mayDecide, at, by);
        }
    }

    /** Invites somebody; says no once it was held, and for an account a second time. */
    @Transactional
    public boolean invite(UUID id, Guest guest, UUID by) {
        return SecondLock.deciding(() -> {
            var it = store.hold(id).orElseThrow(Absent::new);
            var account = guest.account();
            var isThere =
                    account != null
                            && of(id).stream().anyMatch(who -> account.equals(who.account()));
            if (it.stage() != Stage.DECIDED_TO_HOLD || isThere) {
                return false;
            }
            store.add(guest.party(id, null, clock.instant(), by));
            if (account != null) {
                grounds.open(it.children(), account);
            }
            trail.wrote(
                    it.children().stream()
                            .map(child ->
                                    Entry.done("strategy.invite")
                                            .ofChild(child, null)
                                            .with("discussion", id)
                                            .with("account", account == null ? "" : account))
                            .toArray(Entry[]::new));
            events.publishEvent(new Discussion.Changed(id));
            return true;
        });
    }

    /** Those invited to a discussion, and those who came. */
    public List<Party> of(UUID discussion) {
        return store.parties(List.of(discussion)).getOrDefault(discussion, List.of());
    }
}
