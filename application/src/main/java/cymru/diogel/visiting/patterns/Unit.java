package cymru.diogel.visiting.patterns;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Whose visits are looked at. */
public sealed interface Unit {
    /** All of them. */
    record County() implements Unit {}

    /** Visits that count for a team. */
    record OfTeam(UUID team) implements Unit {}

    /** Visits that a practitioner made. */
    record OfPractitioner(UUID practitioner) implements Unit {}

    /** Visits to a household. */
    record OfHousehold(UUID household) implements Unit {}

    /** As it stands in an address: {@code county}, or the kind and an identity. */
    default String code() {
        return switch (this) {
            case County _ -> "county";
            case OfTeam it -> "team-" + it.team();
            case OfPractitioner it -> "practitioner-" + it.practitioner();
            case OfHousehold it -> "household-" + it.household();
        };
    }

    /** Reads what {@link #code} wrote; anything else is nobody. */
    static Optional<Unit> of(String code) {
        if (code.equals("county")) {
            return Optional.of(new County());
        }
        return read(code, "team-", OfTeam::new)
                .or(() -> read(code, "practitioner-", OfPractitioner::new))
                .or(() -> read(code, "household-", OfHousehold::new));
    }

    private static Optional<Unit> read(String code, String kind, Function<UUID, Unit> unit) {
        if (!code.startsWith(kind)) {
            return Optional.empty();
        }
        try {
            return Optional.of(unit.apply(UUID.fromString(code.substring(kind.length()))));
        } catch (IllegalArgumentException notAnIdentity) {
            return Optional.empty();
        }
    }
}
