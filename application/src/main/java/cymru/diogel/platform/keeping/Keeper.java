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

    /** What it knows that bears on how long each child's record is kept. */
    default Map<UUID, List<Trace>> traces() {
        return Map.of();
    }

    /** The codes by which it knows children. */
    default Map<UUID, String> references() {
        return Map.of();
    }

    /** The household whose only child this is. */
    default Optional<UUID> emptied(UUID child) {
        return Optional.empty();
    }

    /** Destroys what it keeps of this child, in the transaction there is; says how many rows. */
    int destroy(Leaving leaving);
}
