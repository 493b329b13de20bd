package cymru.diogel.demonstration.loading;

import cymru.diogel.demonstration.county.County;
import cymru.diogel.demonstration.county.Draw;
import cymru.diogel.demonstration.county.Household;
import cymru.diogel.demonstration.county.Plan.Enquiry;
import cymru.diogel.platform.deadlines.WorkingDays;
import java.time.LocalDate;

/** A part of the county's story that is loaded after its people. Every bean of it is asked. */
public interface Chapter {
    void load(County county, Identities ids);

    /**
     * The day of the strategy discussion that opened an enquiry. Before a conference the days vary,
     * most of them at the limit of fifteen working days, one in five beyond it.
     */
    static LocalDate discussedOn(Household home, Enquiry enquiry, WorkingDays calendar) {
        var from = calendar.plus(enquiry.from().minusDays(1), 1);
        if (enquiry.determination() != 3) {
            return from;
        }
        var number = (home.id() + enquiry.from()).hashCode();
        var draw = Draw.of(47, Draw.Subject.CIRCLE, number);
        return switch (draw.weighted(0.62, 0.18, 0.20)) {
            case 0 -> from;
            case 1 -> calendar.plus(from, draw.between(1, 5));
            default -> back(from, draw.between(2, 8), calendar);
        };
    }

    /** A day some working days before another. */
    static LocalDate back(LocalDate day, int count, WorkingDays calendar) {
        var at = day;
        for (var left = count; left > 0; left -= calendar.isWorkingDay(at) ? 1 : 0) {
            at = at.minusDays(1);
        }
        return at;
    }
}
