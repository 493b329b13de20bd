package cymru.diogel.continuity.redeployment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person, and the loan that is open, if there is one. */
public record Loan(LentPerson person, @Nullable Placement placement) {
    private static final int WARNING_DAYS = 28;

    /** A check or a registration that ends, or a planned return. */
    public record Lapse(String what, LocalDate last) {}

    public Optional<Placement> open() {
        return Optional.ofNullable(placement);
    }

    /** What ends within four weeks or has ended of somebody who is lent, and a return overdue. */
    public List<Lapse> lapses(LocalDate today) {
        var lapses = new ArrayList<Lapse>();
        if (placement == null) {
            return lapses;
        }
        var checks = person.checks();
        var checked = checks.checkedUntil();
        add(lapses, "check", checked == null ? placement.since() : checked, today);
        add(lapses, "registration", checks.registeredUntil(), today);
        var until = placement.until();
        if (until != null && until.isBefore(today)) {
            lapses.add(new Lapse("return", until));
        }
        return lapses;
    }

    private static void add(
            List<Lapse> lapses, String what, @Nullable LocalDate last, LocalDate today) {
        if (last != null && !last.isAfter(today.plusDays(WARNING_DAYS))) {
            lapses.add(new Lapse(what, last));
        }
    }
}
