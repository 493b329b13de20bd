package cymru.diogel.practice.outcomes.web;

import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.practice.outcomes.Disputes;
import cymru.diogel.practice.outcomes.FollowUp;
import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.outcomes.Reviews;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reviews in a list, by reference and without the child.
 *
 * @param ended the reference of one that the viewer's act has closed to them, "" for none
 */
public record OutcomeQueueView(
        Frame frame, Viewer viewer, List<Review> all, Pages pages, LocalDate today, String ended) {
    /** What stands in the address, if it is a reference. */
    static String ended(String typed) {
        return typed.matches("O-[0-9A-F]{8}") ? typed : "";
    }

    /** Which of them. */
    public enum Only {
        OPEN,
        LATE,
        MINE,
        ANSWER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Only of(String typed) {
            return Stream.of(values())
                    .filter(it -> it.code().equals(typed))
                    .findFirst()
                    .orElse(OPEN);
        }
    }

    /** How many there are of each kind. */
    public record Counts(int open, int late, int mine, int answer) {
        public int of(Only which) {
            return switch (which) {
                case OPEN -> open;
                case LATE -> late;
                case MINE -> mine;
                case ANSWER -> answer;
            };
        }
    }

    public List<Review> rows() {
        return all.subList(pages.before(), pages.to());
    }

    public boolean mayOpen(Review it) {
        return it.partOf(viewer.id()) != null
                || viewer.id().equals(it.hands().decider())
                || Disputes.mayRespond(it, viewer);
    }

    public boolean mayTake(Review it) {
        return it.mayBeTakenBy(Reviews.candidate(viewer));
    }

    public boolean mayDecide(Review it) {
        return Disputes.mayTake(it, viewer);
    }

    public String determination(Review it) {
        return determination(frame, it);
    }

    static String determination(Frame frame, Review it) {
        var number = it.of().determination().number();
        return frame.say("outcomes.determination", Map.of("n", String.valueOf(number)));
    }

    public String conduct(Review it) {
        return frame.say(it.of().joint() ? "outcomes.joint" : "outcomes.single");
    }

    public String determined(Review it) {
        return frame.words().date(FollowUp.day(it));
    }

    public String due(Review it) {
        return it.dueOn() == null ? "" : frame.words().date(it.dueOn());
    }
}
