package cymru.diogel.platform.positions;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who joins, moves and leaves on which day. Access follows by itself, to the day. */
@Component
public class Positions {
    private final PositionStore store;
    private final Trail trail;
    private final Clock clock;

    Positions(PositionStore store, Trail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** Where somebody works. */
    public record Place(Role role, @Nullable UUID team) {}

    /** Why a change was not written down. */
    public enum Refusal {
        /** A change is written down already for a day that is not before this. */
        CHANGED_LATER,
        /** It would change what was true before today. */
        PAST,
        /** There is no position on that day that could end. */
        NONE_THEN
    }

    /** The positions of each of these people, oldest first; whoever has none is left out. */
    public Map<UUID, List<Position>> of(Collection<UUID> accounts) {
        return store.of(accounts).stream().collect(Collectors.groupingBy(Position::account));
    }

    /** Somebody new starts on a day and can do nothing before. */
    @Transactional
    public void join(Account account, LocalDate from, UUID by) {
        add(account, new Place(account.role(), account.team()), from, by);
        trail.wrote(entry("position.join", account).with("from", from));
    }

    /** Somebody works elsewhere, or as something else, from a day on; the old work ends before. */
    @Transactional
    public Optional<Refusal> move(Account account, Place to, LocalDate from, UUID by) {
        var positions = known(account, by);
        var refusal = refusal(positions, from);
        if (refusal.isPresent()) {
            return refusal;
        }
        positions.stream()
                .filter(it -> it.isOn(from))
                .forEach(it -> store.end(it.id(), from.minusDays(1)));
        add(account, to, from, by);
        trail.wrote(
                entry("position.move", account)
                        .with("from", from)
                        .with("role", to.role())
                        .with("team", String.valueOf(to.team())));
        return Optional.empty();
    }

    /** Somebody leaves after a last day. */
    @Transactional
    public Optional<Refusal> leave(Account account, LocalDate last, UUID by) {
        var positions = known(account, by);
        var refusal = refusal(positions, last.plusDays(1));
        if (refusal.isPresent()) {
            return refusal;
        }
        var then = positions.stream().filter(it -> it.isOn(last)).findFirst();
        if (then.isEmpty()) {
            return Optional.of(Refusal.NONE_THEN);
        }
        store.end(then.get().id(), last);
        trail.wrote(entry("position.leave", account).with("last", last));
        return Optional.empty();
    }

    /** Takes back every change that has not come yet: what runs today goes on. */
    @Transactional
    public boolean stay(Account account) {
        var today = LocalDate.now(clock);
        var positions = store.of(List.of(account.id()));
        var now = positions.stream().filter(it -> it.isOn(today)).findFirst();
        var coming = positions.stream().filter(it -> it.isAfter(today)).toList();
        if (now.isEmpty() || (coming.isEmpty() && now.get().until() == null)) {
            return false;
        }
        coming.forEach(it -> store.remove(it.id()));
        store.end(now.get().id(), null);
        trail.wrote(entry("position.stay", account).with("taken-back", coming.size()));
        return true;
    }

    /** Lets somebody answer for a whole team on these days. */
    @Transactional
    public void duty(Position.Duty duty, UUID by) {
        store.add(duty, by);
        trail.wrote(
                Entry.done("duty.add")
                        .with("account", duty.account())
                        .with("team", duty.team())
                        .with("from", duty.from())
                        .with("until", duty.until()));
    }

    /** Takes a duty away, at once. */
    @Transactional
    public boolean endDuty(UUID account, UUID team, LocalDate from) {
        var ended = store.endDuty(account, team, from);
        if (ended) {
            trail.wrote(Entry.done("duty.end").with("account", account).with("team", team));
        }
        return ended;
    }

    /** Duties for a team that run today or will, the first first. */
    public List<Position.Duty> duties(UUID team) {
        return store.duties(team, LocalDate.now(clock));
    }

    // Whoever has none has worked as the account says for as long as anybody wrote it down.
    private List<Position> known(Account account, UUID by) {
        var positions = store.of(List.of(account.id()));
        if (!positions.isEmpty()) {
            return positions;
        }
        add(account, new Place(account.role(), account.team()), null, by);
        return store.of(List.of(account.id()));
    }

    private Optional<Refusal> refusal(List<Position> positions, LocalDate from) {
        if (from.isBefore(LocalDate.now(clock))) {
            return Optional.of(Refusal.PAST);
        }
        return positions.stream().anyMatch(it -> from.equals(it.from()) || it.isAfter(from))
                ? Optional.of(Refusal.CHANGED_LATER)
                : Optional.empty();
    }

    private void add(Account account, Place to, @Nullable LocalDate from, UUID by) {
        var id = UUID.randomUUID();
        var position = new Position(id, account.id(), to.role(), to.team(), from, null);
        store.add(position, by, clock.instant());
    }

    private static Entry entry(String act, Account account) {
        return Entry.done(act).with("account", account.id());
    }
}
