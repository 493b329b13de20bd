package cymru.diogel.statistics.patterns;

import cymru.diogel.statistics.visits.Notice;
import cymru.diogel.statistics.visits.TimeSource;
import cymru.diogel.statistics.visits.Visit;
import cymru.diogel.statistics.visits.VisitTable;
import java.time.LocalDate;

/** Builds small tables of visits that read as sentences. */
final class Calls {
    static final int FIRST_DAY = (int) LocalDate.of(2025, 1, 6).toEpochDay();

    private final VisitTable.Builder table = VisitTable.builder();
    private int siblings = 1;
    private int team;
    private int practitioner;

    /** Every later call is entered once for each of so many children. */
    Calls forEachOf(int children) {
        siblings = children;
        return this;
    }

    Calls by(int practitionerCode, int teamCode) {
        practitioner = practitionerCode;
        team = teamCode;
        return this;
    }

    Calls planned(int household, int day, int minute) {
        return add(Visit.typed(household, FIRST_DAY + day, minute, Notice.PLANNED));
    }

    Calls unannounced(int household, int day, int minute) {
        return add(Visit.typed(household, FIRST_DAY + day, minute, Notice.UNANNOUNCED));
    }

    Calls unknown(int household, int day, int minute) {
        return add(Visit.typed(household, FIRST_DAY + day, minute, Notice.UNKNOWN));
    }

    Calls dateOnly(int household, int day, Notice notice) {
        Visit timed = Visit.typed(household, FIRST_DAY + day, 600, notice);
        return add(timed.from(TimeSource.DATE_ONLY));
    }

    Calls add(Visit visit) {
        for (int child = 0; child < siblings; child++) {
            table.append(visit.by(practitioner, team));
        }
        return this;
    }

    VisitTable table() {
        return table.build();
    }

    AuditResult audit() {
        return PatternAudit.audit(table(), Circumstances.none(), Settings.standard());
    }

    /** A household of the only one there is. */
    HouseholdProfile household() {
        return audit().households().getFirst();
    }
}
