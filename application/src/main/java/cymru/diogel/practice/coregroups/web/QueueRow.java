package cymru.diogel.practice.coregroups.web;

import cymru.diogel.practice.coregroups.CoreGroup;
import cymru.diogel.practice.coregroups.Meeting;
import cymru.diogel.practice.coregroups.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A core group in the list.
 *
 * @param awaited the meeting it waits for
 * @param toBeTold whether access was denied and nobody was told yet
 */
public record QueueRow(CoreGroup group, Meeting awaited, Stage stage, boolean toBeTold) {
    static final Stage MISSED = Stage.MISSED;

    static QueueRow of(CoreGroup group, List<Meeting> meetings, LocalDate today) {
        var awaited = meetings.stream().filter(Meeting::isAwaited).findFirst().orElse(null);
        return new QueueRow(
                group,
                Objects.requireNonNull(awaited, "a core group waits for a meeting"),
                group.stage(awaited, today),
                meetings.stream().anyMatch(Meeting::isToBeTold));
    }

    public LocalDate dueOn() {
        return awaited.dueOn();
    }
}
