package cymru.diogel.practice.coregroups;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The module of the plans that core groups carry out; without it no meeting has actions. */
public interface PlannedActions {
    /** Something to be done: for whom, what must change, who does it, by when. */
    record Planned(UUID id, UUID child, String change, String owner, LocalDate dueOn) {}

    /** What a meeting says became of it. */
    enum Became {
        DONE,
        NOT_DONE,
        NO_LONGER_NEEDED;

        public String message() {
            return "coregroups.became-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What became of an action, and what shows it or why. */
    record Settled(UUID action, Became became, String evidence) {}

    /** An action as a meeting left it. */
    record Told(Planned action, Settled settled) {}

    /** What is still to be done for these children, the most pressing first. */
    List<Planned> open(Collection<UUID> children);

    /** What was said at a meeting to have become of actions. */
    List<Told> at(UUID meeting);

    /** Keeps what became of these; what is settled already is left as it is. */
    void settle(UUID meeting, LocalDate on, List<Settled> settled, UUID by);
}
