package cymru.diogel.practice.search;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Reach;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.families.Portrait;
import cymru.diogel.practice.families.Version;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks for children and those around them, as far as whoever asks may see. */
@Component
public class Search {
    private static final int MOST = 20;
    private static final Duration KEPT = Duration.ofDays(1);

    private final SearchStore store;
    private final Access access;
    private final Families families;
    private final People people;
    private final Clock clock;
    private volatile @Nullable SecretKeySpec key;

    Search(SearchStore store, Access access, Families families, People people, Clock clock) {
        this.store = store;
        this.access = access;
        this.families = families;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Somebody who may be meant.
     *
     * @param children those of the viewer's reach through whom the person is found
     * @param ties what the person is to each child, for an adult
     */
    public record Found(
            UUID person,
            Portrait portrait,
            List<Child> children,
            List<Version> ties,
            Set<Why> why) {
        public boolean isChild() {
            return children.stream().anyMatch(it -> it.id().equals(person));
        }
    }

    private record Ranked(Card card, Ranking.Fit fit) {}

    /** Keeps what was typed, so that the address of the answer says nothing. */
    @Transactional
    public UUID ask(Viewer viewer, String typed) {
        var question = UUID.randomUUID();
        var now = clock.instant();
        SecondLock.entering(() -> store.forget(now.minus(KEPT)));
        store.keep(question, viewer.id(), typed, now);
        return question;
    }

    /** Notes that somebody asked more often than anybody needs to. */
    public void noteTooOften() {
        access.browse(Entry.refused("children.search").with("why", "TOO_OFTEN"));
    }

    /** What this viewer asked; nothing when somebody else did. */
    public Optional<String> asked(Viewer viewer, UUID question) {
        return store.question(question, viewer.id());
    }

    /** Who may be meant, the likeliest first; the search is in the trail before the answer is. */
    public List<Found> find(Viewer viewer, String typed) {
        var asked = Asked.of(typed);
        var reach = access.reach(viewer);
        var ranked =
                asked.isEmpty()
                        ? List.<Ranked>of()
                        : store.candidates(asked, reach).stream()
                                .map(it -> new Ranked(it, Ranking.of(asked, it)))
                                .filter(it -> it.fit().score() >= Ranking.LEAST)
                                .sorted(
                                        Comparator.comparingDouble((Ranked it) -> -it.fit().score())
                                                .thenComparing(it -> it.card().person()))
                                .limit(MOST)
                                .toList();
        var found = found(ranked, reach);
        noted(viewer, reach, asked, found);
        return found;
    }

    /**
     * Who may be the same person as somebody now written down, of those the viewer may see.
     *
     * @param reported whether it is for a report, which may be about anybody
     * @param judge chooses of all who have a name, a sound or a birth date in common, and orders
     *     them; whom it leaves is in the trail before this returns
     */
    public List<Found> alike(
            Viewer viewer, Asked asked, boolean reported, UnaryOperator<List<Found>> judge) {
        var reach = reported ? access.reachOfReport(viewer) : access.reach(viewer);
        var near =
                store.candidates(asked, reach).stream()
                        .map(it -> new Ranked(it, Ranking.of(asked, it)))
                        .filter(it -> it.fit().score() >= Ranking.SLIGHT)
                        .toList();
        var chosen = judge.apply(found(near, reach));
        noted(viewer, reach, asked, chosen);
        return chosen;
    }

    /**
     * Who may be the same as somebody on record, for the machine alone: everybody with a name, a
     * sound or a birth date in common.
     */
    public List<UUID> near(Portrait portrait) {
        var numbers =
                portrait.all(Fact.Identifier.class)
                        .map(it -> (Fact.Identifier) it.says())
                        .filter(it -> it.scheme() == Fact.Identifier.Scheme.HEALTH)
                        .map(it -> Asked.number(it.value()))
                        .toList();
        var born = portrait.life().map(Fact.Life::bornOn).map(List::of).orElse(List.of());
        var near = new LinkedHashSet<UUID>();
        portrait.all(Fact.Name.class)
                .map(it -> Asked.of(((Fact.Name) it.says()).text()))
                .forEach(it -> near.addAll(store.near(it, numbers, born)));
        near.remove(portrait.person());
        return List.copyOf(near);
    }

    private List<Found> found(List<Ranked> ranked, Reach reach) {
        var persons = new HashSet<UUID>();
        var childIds = new HashSet<UUID>();
        for (var it : ranked) {
            persons.add(it.card().person());
            childIds.addAll(it.card().children());
        }
        switch (reach) {
            case Reach.Everyone every -> childIds.removeAll(every.but());
            case Reach.Only only -> childIds.retainAll(only.children());
        }
        var portraits = families.known(persons);
        var children = people.children(childIds);
        var ties = families.tiesTo(persons);
        var found = new ArrayList<Found>();
        for (var it : ranked) {
            var person = it.card().person();
            var portrait = portraits.getOrDefault(person, new Portrait(person, List.of()));
            var its = it.card().children().stream().filter(children::containsKey);
            found.add(
                    new Found(
                            person,
                            portrait,
                            its.map(children::get).toList(),
                            ties.stream().filter(tie -> isOf(tie, person, children)).toList(),
                            it.fit().why()));
        }
        return found;
    }

    private static boolean isOf(Version tie, UUID person, Map<UUID, Child> children) {
        return tie.says() instanceof Fact.Tie it
                && it.other().equals(person)
                && children.containsKey(tie.person());
    }

    private void noted(Viewer viewer, Reach reach, Asked asked, List<Found> found) {
        var named =
                found.stream()
                        .flatMap(it -> it.children().stream())
                        .map(Child::id)
                        .distinct()
                        .toList();
        var entry =
                Entry.seen("children.search")
                        .with("asked", digest(asked.canonical()))
                        .with("words", asked.words().size())
                        .with("days", asked.days().size())
                        .with("results", found.size());
        access.browse(entry, grounds(viewer, reach, named));
    }

    private Map<UUID, Ground> grounds(Viewer viewer, Reach reach, List<UUID> named) {
        if (reach instanceof Reach.Everyone every && every.ground() == Ground.REPORT) {
            return named.stream().collect(Collectors.toMap(it -> it, _ -> Ground.REPORT));
        }
        return named.isEmpty() ? Map.of() : access.grounds(viewer, named);
    }

    // Made once with the database and never changed, so it is read once.
    private SecretKeySpec key() {
        var known = key;
        if (known == null) {
            known = new SecretKeySpec(SecondLock.deciding(store::secret), "HmacSHA256");
            key = known;
        }
        return known;
    }

    // The same search can be recognised in the trail by whoever has the key; nobody can read it.
    private String digest(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key());
            var all = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, 16);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
