package cymru.diogel.practice.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Under what somebody can be found.
 *
 * @param children the children whose record is the reason to find this person
 * @param names all names, folded
 * @param places all addresses, folded
 */
record Card(
        UUID person,
        List<UUID> children,
        Set<String> keys,
        List<String> names,
        List<String> places,
        @Nullable LocalDate bornOn) {

    boolean isChild() {
        return children.contains(person);
    }
}
