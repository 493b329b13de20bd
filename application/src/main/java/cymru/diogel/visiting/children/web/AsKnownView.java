package cymru.diogel.visiting.children.web;

import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.practice.people.Child;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A day as it was known then, beside what is known of it now. */
public record AsKnownView(
        Frame frame,
        Threshold.Sight sight,
        String asked,
        LocalDate on,
        LocalDate today,
        String viewer,
        List<Row> rows,
        List<Former> former,
        Problems problems) {

    /** One thing: what was known that evening, and what is known of that day now. */
    public record Row(String kind, String then, String now) {
        public boolean isKnownOtherwise() {
            return !then.equals(now);
        }
    }

    /** Another record of the child that was kept until it was joined to this one. */
    public record Former(String title, List<Row> rows) {}

    /** Whether the other record is shown instead of this one. */
    public boolean isFormer() {
        return former.stream().anyMatch(it -> !it.rows().isEmpty());
    }

    /** The same day of the other record. */
    public String formerAddress() {
        return "/children/" + child().id() + "/as-known?former=yes&on=" + asked;
    }

    public Child child() {
        return sight.child();
    }

    public String title() {
        return frame.say(
                "children.as-known-title",
                Map.of("name", child().title(), "date", frame.words().date(on)));
    }

    /** The finding: whether that day is known otherwise now. */
    public String finding() {
        var others = rows.stream().filter(Row::isKnownOtherwise).count();
        return frame.say("children.as-known-finding", Map.of("count", others));
    }
}
