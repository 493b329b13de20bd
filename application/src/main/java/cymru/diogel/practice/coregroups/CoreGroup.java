package cymru.diogel.practice.coregroups;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Family and practitioners who carry out the plans of the children of one conference.
 *
 * @param conference none where it began before there was one here
 * @param beganOn the day of the conference
 * @param endedOn first day on which it met for nobody
 */
public record CoreGroup(
        UUID id,
        @Nullable UUID conference,
        LocalDate beganOn,
        @Nullable LocalDate endedOn,
        List<Place> places) {

    /** Something about it or one of its meetings was written. */
    public record Changed(UUID group) {}

    /** These and their meetings were taken over from elsewhere. */
    public record TakenOver(List<UUID> groups) {}

    /** A child in it; after the last day its place stays in the record. */
    public record Place(UUID child, LocalDate from, @Nullable LocalDate until) {}

    /** It meets for a child from now on. */
    public record Joined(UUID group, @Nullable UUID conference, UUID child, LocalDate on) {}

    /** It meets for a child no longer. */
    public record Left(UUID group, UUID child, LocalDate on) {}

    /** Everybody it met for. */
    public List<UUID> everybody() {
        return places.stream().map(Place::child).toList();
    }

    /** Those it meets for now. */
    public List<UUID> children() {
        return places.stream().filter(it -> it.until() == null).map(Place::child).toList();
    }

    public boolean isOpen() {
        return endedOn == null;
    }

    /** How far it has come, with the meeting it waits for. */
    public Stage stage(@Nullable Meeting awaited, LocalDate today) {
        if (!isOpen() || awaited == null) {
            return Stage.ENDED;
        }
        if (awaited.isLate(today)) {
            return Stage.MISSED;
        }
        return awaited.isFirst() ? Stage.FIRST_DUE : Stage.NEXT_DUE;
    }
}
