package cymru.diogel.practice.joining;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.exclusions.Restrictions;
import cymru.diogel.platform.ledger.Stayed;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.joining.Act.State;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Joins two records of one person when a person says so, and puts both back when a person says so.
 *
 * <p>Whoever answers for all whom it concerns joins at once; else, and always where a record is
 * restricted, somebody else who may read all of it has to agree. Why it waits is not said.
 */
@Component
public class Joins {
    private final ActStore acts;
    private final PairStore pairs;
    private final Involved involved;
    private final Rules rules;
    private final Joiner joiner;

    Joins(ActStore acts, PairStore pairs, Involved involved, Rules rules, Joiner joiner) {
        this.acts = acts;
        this.pairs = pairs;
        this.involved = involved;
        this.rules = rules;
        this.joiner = joiner;
    }

    /** What it is asked of, besides the records. */
    @Component
    record Rules(Access access, Restrictions restrictions, Trail trail) {}

    /** That two records are one person’s: the one that stays, the one that goes, and why. */
    public record Wish(UUID kept, UUID gone, String reason) {}

    /** What became of a wish. */
    public enum Answer {
        DONE,
        /** It waits for somebody else. */
        WAITS,
        /** One of the two is a child on record, and that record has to stay. */
        CHILD_STAYS,
        /** Somebody said that they are not the same; that has to be taken back first. */
        PARTED,
        /** Somebody joined, decided or undid before. */
        BEFORE,
        /** Whoever asked may not agree. */
        OWN,
        /** A later joining has to be undone first. */
        LATER
    }

    /** Joins two records the viewer may read, or asks a second person to agree. */
    @Transactional
    public Answer join(Wish wish, Viewer viewer) {
        return SecondLock.joining(() -> {
            var sight = involved.of(Set.of(wish.kept(), wish.gone()));
            var refused = refused(wish, sight);
            var id = UUID.randomUUID();
            if (refused != null || !acts.ask(id, wish, viewer.id())) {
                return refused == null ? Answer.WAITS : refused;
            }
            rules.trail.wrote(
                    Entry.done("people.join-ask").ofChild(wish.kept(), null).with("act", id),
                    Entry.done("people.join-ask").ofChild(wish.gone(), null).with("act", id));
            if (!answersForAll(viewer, sight.all())) {
                return Answer.WAITS;
            }
            acts.find(id).ifPresent(it -> joiner.join(it, viewer.id()));
            return Answer.DONE;
        });
    }

    /** A second person agrees or declines, who may read all whom it concerns. */
    @Transactional
    public Answer decide(UUID act, State outcome, Viewer viewer) {
        return SecondLock.joining(() -> {
            var asked = acts.find(act).filter(it -> it.state().next().contains(outcome));
            if (asked.isEmpty()) {
                return Answer.BEFORE;
            }
            var it = asked.get();
            if (it.asked().by().equals(viewer.id())) {
                return Answer.OWN;
            }
            if (outcome == State.DECLINED) {
                acts.decide(it.id(), outcome, viewer.id());
                rules.trail.wrote(
                        Entry.done("people.join-decline")
                                .ofChild(it.kept(), null)
                                .with("act", act));
                return Answer.DONE;
            }
            var wish = new Wish(it.kept(), it.gone(), it.reason());
            var refused = refused(wish, involved.of(Set.of(it.kept(), it.gone())));
            if (refused != null) {
                return refused;
            }
            joiner.join(it, viewer.id());
            return Answer.DONE;
        });
    }

    /** Puts everything back in its place. */
    @Transactional
    public Answer undo(UUID act, String reason, Viewer viewer) {
        return SecondLock.joining(() -> {
            var joined = acts.find(act).filter(it -> it.state() == State.JOINED);
            if (joined.isEmpty()) {
                return Answer.BEFORE;
            }
            if (acts.isBuiltUpon(joined.get())) {
                return Answer.LATER;
            }
            joiner.undo(joined.get(), reason, viewer.id());
            return Answer.DONE;
        });
    }

    /** Says of a row that undoing left where it was whose it is. */
    @Transactional
    public Answer settle(UUID act, UUID stayed, Stayed.Place place, Viewer viewer) {
        return SecondLock.joining(() -> {
            var undone = acts.find(act).filter(it -> it.state() == State.UNDONE);
            var done =
                    undone.isPresent() && joiner.settle(undone.get(), stayed, place, viewer.id());
            return done ? Answer.DONE : Answer.BEFORE;
        });
    }

    /** What undoing left where it was. */
    public List<Stayed> stayed(Act act) {
        return SecondLock.joining(() -> joiner.stayed(act));
    }

    private @Nullable Answer refused(Wish wish, Involved.Sight sight) {
        if (acts.isGone(wish.kept()) || acts.isGone(wish.gone())) {
            return Answer.BEFORE;
        }
        var children = sight.children();
        if (children.containsKey(wish.gone()) && !children.containsKey(wish.kept())) {
            return Answer.CHILD_STAYS;
        }
        var parted =
                pairs.apart(Set.of(wish.kept())).stream()
                        .anyMatch(it ->
                                it.one().equals(wish.gone()) || it.other().equals(wish.gone()));
        return parted ? Answer.PARTED : null;
    }

    private boolean answersForAll(Viewer viewer, Set<UUID> children) {
        var theirs = rules.access.work(viewer).keySet();
        var isRestricted = rules.restrictions.isAnyRestricted(children);
        return viewer.role() == Role.TEAM_MANAGER && theirs.containsAll(children) && !isRestricted;
    }
}
