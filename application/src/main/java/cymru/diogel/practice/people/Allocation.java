package cymru.diogel.practice.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who works with a child, in which team, from when until when. */
public record Allocation(
        UUID child, UUID practitioner, UUID team, LocalDate from, @Nullable LocalDate until) {}
