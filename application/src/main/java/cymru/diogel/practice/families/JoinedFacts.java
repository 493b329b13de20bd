package cymru.diogel.practice.families;

import static gen.db.families.Tables.CORRECTION;

import cymru.diogel.platform.ledger.Joined;
import cymru.diogel.platform.ledger.Ledger;
import cymru.diogel.platform.ledger.Repointed;
import cymru.diogel.practice.families.Version.Knowledge;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was known of somebody who turned out to be another is known of the other from now on. A day
 * before this is still told as it was known, of each under the name it was known by.
 */
@Component
class JoinedFacts {
    private static final String REASON = "joined";

    private final FactStore store;
    private final Families families;
    private final DSLContext database;
    private final Ledger ledger;
    private final Clock clock;

    JoinedFacts(
            FactStore store, Families families, DSLContext database, Ledger ledger, Clock clock) {
        this.store = store;
        this.families = families;
        this.database = database;
        this.ledger = ledger;
        this.clock = clock;
    }

    @EventListener
    @Order(5)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Joined event) {
        var goes = store.of(List.of(event.gone())).stream().filter(it -> it.known().stands());
        var ended = new ArrayList<>(goes.toList());
        ended.addAll(families.tiesTo(List.of(event.gone())));
        var at = Revision.after(ended, clock.instant());
        var merging = new Merging(event, Knowledge.since(at, null), standing(event.kept()));
        ended.forEach(merging::add);
        ended.addAll(merging.replaced);
        store.end(ended, at);
        store.add(merging.added);
        moveCorrections(event, merging.lines);
        var changed = new HashSet<UUID>(Set.of(event.kept(), event.gone()));
        ended.forEach(it -> changed.add(it.person()));
        families.changed(changed);
    }

    // What was put back is shown, and found, as it is known again.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Repointed event) {
        families.changed(event.persons());
    }

    private List<Version> standing(UUID person) {
        return store.of(List.of(person)).stream().filter(it -> it.known().stands()).toList();
    }

    private void moveCorrections(Joined event, Map<UUID, UUID> lines) {
        ledger.move(CORRECTION.PERSON, event.gone(), event.kept());
        lines.forEach((from, to) ->
                database.execute(
                        """
                        update families.correction c set line = ?::uuid
                         where c.line = ?::uuid and c.outcome is null
                           and not exists (select from families.correction o
                                            where o.line = ?::uuid and o.outcome is null)
                        """,
                        to,
                        from,
                        to));
    }

    /** What becomes of each fact: kept as it is, kept as another, or known already. */
    private static final class Merging {
        private final Joined event;
        private final Knowledge knowing;
        private final List<Version> kept;
        private final List<Version> added = new ArrayList<>();
        private final List<Version> replaced = new ArrayList<>();
        private final Map<UUID, UUID> lines = new HashMap<>();

        Merging(Joined event, Knowledge knowing, List<Version> kept) {
            this.event = event;
            this.knowing = new Knowledge(knowing.from(), null, null, REASON);
            this.kept = kept;
        }

        void add(Version it) {
            if (!it.person().equals(event.gone())) {
                addTieTo(it);
                return;
            }
            switch (it.says()) {
                case Fact.Name name -> addName(it, name);
                case Fact.Life life -> addLife(it, life);
                case Fact.Tie tie when tie.other().equals(event.kept()) -> {}
                case Fact.LegalStatus _ -> addRest(it);
                case Fact.Language(var use, _) when use == Fact.Language.Use.CORRESPONDENCE ->
                        addRest(it);
                default -> addUnlessKnown(it, it.says());
            }
        }

        // Of another who is tied to whoever goes.
        private void addTieTo(Version it) {
            if (it.says() instanceof Fact.Tie(_, var role, var atHome)
                    && !it.person().equals(event.kept())) {
                var tie = new Fact.Tie(event.kept(), role, atHome);
                add(it, it.person(), tie, it.valid());
            }
        }

        private void addName(Version it, Fact.Name name) {
            var isTaken =
                    name.kind() == Fact.Name.Kind.OFFICIAL
                            && kept.stream().anyMatch(other -> isOfficial(other, it.valid()));
            addUnlessKnown(
                    it,
                    isTaken
                            ? new Fact.Name(Fact.Name.Kind.KNOWN_AS, name.given(), name.family())
                            : name);
        }

        private static boolean isOfficial(Version version, Period days) {
            return version.says() instanceof Fact.Name(var kind, _, _)
                    && kind == Fact.Name.Kind.OFFICIAL
                    && version.valid().meets(days);
        }

        // One life: what the record that stays does not say, the other may.
        private void addLife(Version it, Fact.Life life) {
            var own = kept.stream().filter(other -> other.says() instanceof Fact.Life).findFirst();
            if (own.isEmpty()) {
                add(it, event.kept(), life, it.valid());
                return;
            }
            var here = (Fact.Life) own.get().says();
            lines.put(it.line(), own.get().line());
            var both =
                    new Fact.Life(
                            here.bornOn() == null ? life.bornOn() : here.bornOn(),
                            here.expectedOn() == null ? life.expectedOn() : here.expectedOn(),
                            here.diedOn() == null ? life.diedOn() : here.diedOn());
            if (!both.equals(here) && isPossible(both)) {
                replaced.add(own.get());
                add(it, event.kept(), both, own.get().valid());
            }
        }

        private static boolean isPossible(Fact.Life life) {
            return life.bornOn() == null
                    || life.diedOn() == null
                    || !life.diedOn().isBefore(life.bornOn());
        }

        // Of each day one of its kind: the days of which nothing is said yet.
        private void addRest(Version it) {
            var rest = List.of(it.valid());
            for (var other : kept) {
                if (isOneOfAKind(other.says(), it.says())) {
                    lines.put(it.line(), other.line());
                    rest =
                            rest.stream()
                                    .flatMap(days -> days.without(other.valid()).stream())
                                    .toList();
                }
            }
            rest.forEach(days -> add(it, event.kept(), it.says(), days));
        }

        private static boolean isOneOfAKind(Fact one, Fact other) {
            return one instanceof Fact.Language(var use, _)
                    ? other instanceof Fact.Language && use == Fact.Language.Use.CORRESPONDENCE
                    : one instanceof Fact.LegalStatus && other instanceof Fact.LegalStatus;
        }

        private void addUnlessKnown(Version it, Fact says) {
            var known =
                    kept.stream()
                            .filter(other -> isSame(other.says(), says))
                            .filter(other -> other.valid().meets(it.valid()))
                            .findFirst();
            if (known.isPresent()) {
                lines.put(it.line(), known.get().line());
            } else {
                add(it, event.kept(), says, it.valid());
            }
        }

        private static boolean isSame(Fact one, Fact other) {
            return one.equals(other)
                    || (one instanceof Fact.Name name
                            && other instanceof Fact.Name alike
                            && name.text().equals(alike.text()));
        }

        private void add(Version it, UUID person, Fact says, Period valid) {
            var copy = Version.first(person, says, valid, knowing);
            var isThere =
                    added.stream()
                            .anyMatch(other ->
                                    other.person().equals(person)
                                            && isSame(other.says(), says)
                                            && other.valid().meets(valid));
            if (!isThere) {
                added.add(copy);
                lines.put(it.line(), copy.line());
            }
        }
    }
}
