package cymru.diogel.practice.moves.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.moves.Move;
import cymru.diogel.practice.moves.Moves;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A move laid open: its child is looked at in the trail first. */
@Component
class MoveDesk {
    private final Moves moves;
    private final Access access;
    private final Accounts accounts;
    private final People people;
    private final Clock clock;

    MoveDesk(Moves moves, Access access, Accounts accounts, People people, Clock clock) {
        this.moves = moves;
        this.access = access;
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
    }

    /** A move, its child, and what became of it. */
    record Opened(Move move, Child child, List<Move.Step> steps) {}

    Opened look(UUID id, Viewer viewer) {
        var move = moves.find(id);
        if (move.isEmpty()) {
            access.browse(Entry.refused("move.look"));
            throw new Absent();
        }
        return new Opened(move.get(), child(move.get().child(), viewer), moves.steps(id));
    }

    /** A child, for whoever may see the record. */
    Child child(UUID id, Viewer viewer) {
        access.look(viewer, List.of(id), "move.look");
        var found = people.children(List.of(id)).get(id);
        if (found == null) {
            throw new Absent();
        }
        return found;
    }

    /** Those of these children that somebody may see, after the trail has them. */
    Map<UUID, Child> browse(Viewer viewer, Collection<UUID> children) {
        var seen = children.isEmpty() ? Map.<UUID, Ground>of() : access.grounds(viewer, children);
        access.browse(Entry.seen("move.list").with("rows", children.size()), seen);
        return people.children(seen.keySet());
    }

    Map<UUID, Account> named(Collection<UUID> ids) {
        return accounts.named(ids);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
