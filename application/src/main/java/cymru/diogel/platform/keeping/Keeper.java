package cymru.diogel.platform.keeping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A module that keeps something of children. Every bean of this type is asked. */
public interface Keeper {
    /**
     * A child whose record ends.
     *
     * @param household whose last child it was; none where brothers or sisters stay
     */
    record Leaving(UUID child, @Nullable UUID household) {}

    /** The module, by the name of its folder. */
    String name();

    /**
     * What a module knows of children that bears on how long their records are kept.
     *
     * @param references the codes by which it knows them
     */
    record Known(Map<UUID, List<Trace>> traces, Map<UUID, String> references) {}

    /** What it knows of all children; by most modules nothing that bears on it. */
    default Known known() {
        return new Known(Map.of(), Map.of());
    }

    /** The household whose only child this is. */
    default Optional<UUID> emptied(UUID child) {
        return Optional.empty();
    }

    /** Destroys what it keeps of this child, in the transaction there is; says how many rows. */
    int destroy(Leaving leaving);
}
