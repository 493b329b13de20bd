package cymru.diogel.visiting.patterns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Small whole numbers for identities, in the order in which they were first met. */
public final class Codes {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Map<UUID, Integer> codes = new HashMap<>();
    private final List<UUID> ids = new ArrayList<>();

    /** The code of an identity, a new one when it was not met before; null is nobody. */
    int code(@Nullable UUID id) {
        return codes.computeIfAbsent(
                id == null ? NOBODY : id,
                added -> {
                    ids.add(added);
                    return ids.size() - 1;
                });
    }

    public OptionalInt find(UUID id) {
        var code = codes.get(id);
        return code == null ? OptionalInt.empty() : OptionalInt.of(code);
    }

    public UUID id(int code) {
        return ids.get(code);
    }

    /** Whether this identity stands for there being none, as of a visit without a team. */
    public static boolean isNobody(UUID id) {
        return id.equals(NOBODY);
    }

    public int size() {
        return ids.size();
    }
}
