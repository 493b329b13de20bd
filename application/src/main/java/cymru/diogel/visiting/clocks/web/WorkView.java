package cymru.diogel.visiting.clocks.web;

import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.work.Tasks;
import cymru.diogel.visiting.clocks.ClockWords;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's work, or a team's, as the page shows it.
 *
 * @param late households to be visited whose clocks have run out
 * @param due households to be visited soon, besides those
 * @param children one page of the children
 * @param tasks what else is due from them, nothing on the list of another
 */
public record WorkView(
        Frame frame,
        LocalDate today,
        Whose whose,
        List<DueVisit> late,
        List<DueVisit> due,
        List<Unfinished> drafts,
        List<ChildWork> children,
        Pages pages,
        Asked asked,
        Tasks.Mine tasks) {

    /**
     * Whose work it is, and what may be done about it.
     *
     * @param team name of a team, "" for the viewer's team, null on somebody's own list
     * @param practitioners whose children may be asked for, none on somebody's own list
     */
    public record Whose(
            @Nullable String team,
            String viewer,
            List<Choice> practitioners,
            boolean canRecord,
            boolean canDraw,
            boolean seesTeams,
            boolean hasNoChildren) {
        public boolean isOwn() {
            return team == null;
        }

        /** Whether others make the visits: those of a partner's children. */
        public boolean isPartners() {
            return isOwn() && !canRecord;
        }

        public boolean isNamed() {
            return team != null && !team.isEmpty();
        }
    }

    /**
     * A report begun and not sent.
     *
     * @param children names it may show, none when the household is no longer theirs
     */
    public record Unfinished(
            String form, String href, List<Child> children, LocalDateTime savedAt) {}

    public ClockWords words() {
        return new ClockWords(frame.words(), today);
    }

    public boolean isEmpty() {
        return pages.total() == 0 && lateInAll() == 0 && dueInAll() == 0;
    }

    public String heading() {
        if (isEmpty()) {
            return frame.say(forTeam("clocks.heading-empty"));
        }
        if (tasks.late().size() + tasks.soon().size() > 0) {
            return heading(frame, "all-", lateInAll(), dueInAll());
        }
        return whose.isPartners() && !whose.hasNoChildren()
                ? frame.say("clocks.heading-partner", Map.of("count", pages.total()))
                : heading(frame, "", late.size(), due.size());
    }

    /** Visits and other things. */
    public int lateInAll() {
        return late.size() + tasks.late().size();
    }

    /** Visits and other things. */
    public int dueInAll() {
        return due.size() + tasks.soon().size();
    }

    /** Whether what is due is the reader's to see to: a partner makes no visits. */
    public boolean showsDues() {
        return !whose.isPartners() || tasks.late().size() + tasks.soon().size() > 0;
    }

    /** The finding in one sentence. */
    static String heading(Frame frame, String what, int late, int due) {
        var key = late > 0 ? due > 0 ? "both" : "late" : due > 0 ? "due" : "none";
        return frame.say("clocks.heading-" + what + key, Map.of("late", late, "due", due));
    }

    /** The key of a message that says "you" or "the team". */
    public String forTeam(String key) {
        if (whose.hasNoChildren()) {
            return key + "-duty";
        }
        return whose.isPartners() ? key + "-partner" : whose.isOwn() ? key : key + "-team";
    }
}
