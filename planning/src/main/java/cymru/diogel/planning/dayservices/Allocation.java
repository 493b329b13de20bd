package cymru.diogel.planning.dayservices;

import cymru.diogel.planning.dayservices.Week.Place;
import java.util.List;

/**
 * Who comes when, as proposed.
 *
 * @param places in the order of guests, then of half-days
 * @param audit what they are worth, counted anew
 */
public record Allocation(List<Place> places, WeekAudit audit) {
    public Allocation {
        places = List.copyOf(places);
    }

    static Allocation of(Week week, List<Place> places) {
        var audit = WeekAudit.of(week, places);
        if (!audit.isFeasible()) {
            throw new IllegalStateException("found places that break " + audit.broken());
        }
        return new Allocation(places.stream().sorted().toList(), audit);
    }

    /** Half-days of one guest. */
    public List<Place> of(int guest) {
        return places.stream().filter(it -> it.guest() == guest).toList();
    }
}
