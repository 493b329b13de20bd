package cymru.diogel.practice.joining;

import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.search.Asked;
import cymru.diogel.practice.search.Search;
import cymru.diogel.statistics.linkage.compare.Field;
import cymru.diogel.statistics.linkage.compare.Level;
import cymru.diogel.statistics.linkage.model.Band;
import cymru.diogel.statistics.linkage.model.Score;
import cymru.diogel.statistics.linkage.people.BirthDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who of those on record may be the person somebody is writing down. */
@Component
public class Likely {
    private static final int OFFERED = 5;
    private static final Set<Level> ALIKE =
            EnumSet.of(Level.SAME, Level.VARIANT, Level.PART, Level.CLOSE, Level.SOUND);

    private final Search search;
    private final Likeness likeness;
    private final PairStore store;
    private final Trail trail;

    Likely(Search search, Likeness likeness, PairStore store, Trail trail) {
        this.search = search;
        this.likeness = likeness;
        this.store = store;
        this.trail = trail;
    }

    /** Somebody on record, and how well that fits. */
    public record Offer(Search.Found known, Score score) {}

    /** Somebody as told; the form carries the identity the person will have. */
    public record Told(UUID person, Fact.Name name, @Nullable LocalDate born) {}

    /**
     * Whom to offer, the weightiest first, of those the viewer may see.
     *
     * @param but who is no answer: the child itself
     */
    public List<Offer> offers(Viewer viewer, Told told, UUID but) {
        return offers(viewer, told, but, false);
    }

    /** The same of everybody whom a report may be about, for those who take reports. */
    public List<Offer> offersInReport(Viewer viewer, Told told) {
        return SecondLock.deciding(() -> offers(viewer, told, told.person(), true));
    }

    private List<Offer> offers(Viewer viewer, Told told, UUID but, boolean reported) {
        var born = told.born() == null ? null : BirthDate.of(told.born());
        var typed = Likeness.of(told.name(), born);
        var scores = new HashMap<UUID, Score>();
        var found =
                search.alike(
                        viewer,
                        Asked.of(told.name(), told.born()),
                        reported,
                        near -> {
                            near.forEach(it ->
                                    scores.put(
                                            it.person(),
                                            likeness.score(typed, Likeness.of(it.portrait()))));
                            return near.stream()
                                    .filter(it -> !it.person().equals(but))
                                    .filter(it -> !it.person().equals(told.person()))
                                    .filter(it -> isOffered(weighed(scores, it)))
                                    .sorted((a, b) ->
                                            Double.compare(
                                                    weighed(scores, b).weight(),
                                                    weighed(scores, a).weight()))
                                    .limit(OFFERED)
                                    .toList();
                        });
        return found.stream().map(it -> new Offer(it, weighed(scores, it))).toList();
    }

    /** Somebody said that a person is none of these; that is kept and can be taken back. */
    @Transactional
    public void part(UUID person, Collection<UUID> others, UUID by) {
        SecondLock.entering(() -> store.part(person, others, by));
        trail.wrote(
                others.stream()
                        .map(it ->
                                Entry.done("people.part").ofChild(it, null).with("other", person))
                        .toArray(Entry[]::new));
    }

    /** Takes back that two people are not the same; both are looked for again. */
    @Transactional
    public void withdraw(Apart apart, UUID by) {
        SecondLock.entering(() -> {
            store.withdraw(apart.id(), by);
            store.addFresh(List.of(apart.one(), apart.other()));
        });
        trail.wrote(
                Entry.done("people.part-withdraw")
                        .ofChild(apart.one(), null)
                        .with("other", apart.other()));
    }

    private static Score weighed(Map<UUID, Score> scores, Search.Found found) {
        return Objects.requireNonNull(scores.get(found.person()));
    }

    // Where no more than a name is told, a name is all there is to go by.
    private static boolean isOffered(Score score) {
        var levels = new HashMap<Field, Level>();
        score.reasons().forEach(it -> levels.put(it.field(), it.level()));
        var birth = levels.getOrDefault(Field.BIRTH_DATE, Level.MISSING);
        var names =
                ALIKE.contains(levels.getOrDefault(Field.GIVEN_NAME, Level.MISSING))
                        && ALIKE.contains(levels.getOrDefault(Field.FAMILY_NAME, Level.MISSING));
        return score.band() != Band.NOT || (names && birth != Level.DIFFERENT);
    }
}
