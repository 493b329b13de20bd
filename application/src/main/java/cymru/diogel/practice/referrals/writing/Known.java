package cymru.diogel.practice.referrals.writing;

import cymru.diogel.practice.people.Child;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known already, and so is not asked.
 *
 * @param mine children whoever writes works with
 * @param homes where those live
 * @param offers likely children on record, by the number of the child in the form
 * @param callers who may be the one who told
 */
public record Known(
        List<Child> mine,
        Map<UUID, String> homes,
        Map<Integer, List<Offer>> offers,
        List<Callers.Caller> callers) {
    static final Known NOTHING = new Known(List.of(), Map.of(), Map.of(), List.of());

    /** A child on record who may be the one. */
    public record Offer(UUID child, String name, @Nullable String born) {}

    public List<Offer> offers(int number) {
        return offers.getOrDefault(number, List.of());
    }

    /** The one that was chosen, if it was offered. */
    @Nullable UUID chosen(int number, String typed) {
        return offers(number).stream()
                .map(Offer::child)
                .filter(it -> it.toString().equals(typed))
                .findFirst()
                .orElse(null);
    }

    Optional<Callers.Caller> caller(String typed) {
        return callers.stream().filter(it -> it.key().equals(typed)).findFirst();
    }
}
