package cymru.diogel.practice.strategy;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Ground;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Opens the children of a discussion to whoever takes part, and closes them some days after. */
@Component
class StrategyGrounds {
    /** Days after the outcome in which those who took part may still read. */
    static final int AFTERWARDS = 28;

    private static final Set<Ground> KIND = Set.of(Ground.STRATEGY);

    private final DiscussionStore store;
    private final Access access;
    private final Clock clock;

    StrategyGrounds(DiscussionStore store, Access access, Clock clock) {
        this.store = store;
        this.access = access;
        this.clock = clock;
    }

    /** Lets somebody see these children until the discussion has ended, and a while after. */
    void open(Collection<UUID> children, UUID account) {
        var open =
                access.standing(new Ground.Question(children, KIND)).stream()
                        .filter(it -> account.equals(it.account()) && it.until() == null)
                        .map(Ground.Standing::child)
                        .collect(Collectors.toSet());
        children.stream()
                .filter(it -> !open.contains(it))
                .map(it -> Ground.Opening.lasting(it, account, LocalDate.now(clock)))
                .forEach(it -> access.open(it, Ground.STRATEGY));
    }

    /** Ends them for all who took part in one that has ended and in no other that goes on. */
    void settle(Discussion ended) {
        var last = LocalDate.now(clock).plusDays(ended.held() == null ? -1 : AFTERWARDS);
        var parties = store.parties(Set.of(ended.id())).getOrDefault(ended.id(), List.of());
        Stream.concat(parties.stream().map(Party::account), Stream.of(ended.called().by()))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(account -> settle(ended, account, last));
    }

    private void settle(Discussion ended, UUID account, LocalDate last) {
        var others =
                Stream.concat(
                                store.inviting(account).stream(),
                                store
                                        .in(
                                                Set.of(
                                                        Stage.DECIDED_TO_HOLD,
                                                        Stage.HELD,
                                                        Stage.RECORDED))
                                        .stream()
                                        .filter(it -> account.equals(it.called().by())))
                        .filter(it -> it.isOpen() && !it.id().equals(ended.id()))
                        .flatMap(it -> it.children().stream())
                        .collect(Collectors.toSet());
        ended.children().stream()
                .filter(it -> !others.contains(it))
                .forEach(it -> access.close(it, account, Ground.STRATEGY, last));
    }
}
