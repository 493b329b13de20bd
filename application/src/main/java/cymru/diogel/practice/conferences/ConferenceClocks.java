package cymru.diogel.practice.conferences;

import cymru.diogel.platform.deadlines.Occasion;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.deadlines.WorkingDays;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** By when conferences are to be held. */
public record ConferenceClocks(Rules rules, WorkingDays calendar) {
    /**
     * An initial conference by the national rule and by that of the county's page, which is that of
     * England too and starts earlier; each is named wherever it is shown.
     */
    public record Initial(Occasion national, Occasion county) {}

    /**
     * The clock of an initial conference; postponing changes nothing in it.
     *
     * @param discussions the days of the strategy discussions, of which the last one counts
     * @param enquiryOn the day on which it was decided to enquire
     * @param heldOn none while it has not been held
     */
    public Initial initial(
            Collection<LocalDate> discussions, LocalDate enquiryOn, @Nullable LocalDate heldOn) {
        var last = discussions.stream().max(Comparator.naturalOrder()).orElseThrow();
        return new Initial(run("ICPC", last, heldOn), run("ICPC_COUNTY_PAGE", enquiryOn, heldOn));
    }

    /** The clock of the next review: three months after the initial one, then six. */
    public Occasion review(LocalDate before, boolean first, @Nullable LocalDate heldOn) {
        return run(first ? "RCPC_FIRST" : "RCPC_NEXT", before, heldOn);
    }

    /** The clock of a step that waits, from the day on which it began. */
    public Occasion waiting(Stage stage, LocalDate since) {
        return run(stage.clock().orElseThrow(), since, null);
    }

    private Occasion run(String clock, LocalDate from, @Nullable LocalDate heldOn) {
        var started = rules.on(clock, from).start(from, calendar);
        return heldOn == null ? started : started.meet(heldOn);
    }
}
