package cymru.diogel.practice.enquiries;

import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.deadlines.WorkingDays;
import java.time.LocalDate;

/**
 * The two limits of an enquiry, which start on different days and are never one column.
 *
 * @param assessment last day of the continuing assessment, from the start of the enquiry
 * @param conduct last day of the county's aim, from the last strategy discussion
 */
public record Limits(LocalDate assessment, LocalDate conduct) {
    private static final String ASSESSMENT = "S47_ASSESSMENT";
    private static final String CONDUCT = "S47_CONDUCT";

    public static Limits of(
            LocalDate start, LocalDate lastDiscussion, Rules rules, WorkingDays calendar) {
        return new Limits(
                rules.on(ASSESSMENT, start).limit().due(start, calendar),
                rules.on(CONDUCT, lastDiscussion).limit().due(lastDiscussion, calendar));
    }

    static int assessmentRule(LocalDate start) {
        return Rules.published().on(ASSESSMENT, start).version();
    }

    static int conductRule(LocalDate lastDiscussion) {
        return Rules.published().on(CONDUCT, lastDiscussion).version();
    }
}
