package cymru.diogel.visiting.fileaudits;

import cymru.diogel.platform.documents.CsvTable;
import cymru.diogel.platform.documents.TableWriter;
import cymru.diogel.statistics.guessability.Guess;
import cymru.diogel.statistics.patterns.HouseholdProfile;
import cymru.diogel.visiting.thematic.ThematicReport;
import cymru.diogel.visiting.thematic.VisitAudit;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an audit as tables, for the analyst: {@code scan_from} is the hour at which a
 * family may expect a visit, so they are for those who need to know it only.
 */
final class Figures {
    private static final List<String> HEADINGS =
            List.of(
                    "household",
                    "team",
                    "practitioner",
                    "planned",
                    "unannounced",
                    "unusable",
                    "evidence",
                    "cause",
                    "guess2",
                    "guess2_low",
                    "guess2_high",
                    "guess2_hits",
                    "guess2_trials",
                    "guess2_baseline",
                    "guess2_p",
                    "scan_window_minutes",
                    "scan_count",
                    "scan_from",
                    "scan_p",
                    "scan_q",
                    "copy_index",
                    "copy_p",
                    "entropy_nsb_nats",
                    "entropy_sd",
                    "effective_hours",
                    "max_gap_working_days",
                    "date_guess1",
                    "safe_working_days",
                    "policy_evidence",
                    "roster_evidence");

    private Figures() {}

    /** One row a household, as CSV. */
    static void households(VisitAudit audit, OutputStream out) throws IOException {
        try (var table = CsvTable.forPrograms(out)) {
            households(audit, table);
        }
    }

    private static void households(VisitAudit audit, TableWriter table) throws IOException {
        table.row(HEADINGS);
        for (var household : audit.householdsInOrder()) {
            table.row(row(audit, household));
        }
    }

    private static List<@Nullable Object> row(VisitAudit audit, HouseholdProfile household) {
        var row = new ArrayList<@Nullable Object>(HEADINGS.size());
        row.add(audit.household(household.household()));
        row.add(audit.team(household.team()));
        row.add(audit.practitioner(household.practitioner()));
        row.add(household.planned());
        row.add(household.unannounced());
        row.add(household.unusable());
        row.add(household.evidence().name());
        row.add(household.cause());
        guess(row, household.k2());
        scan(row, household.scan());
        copy(row, household.copy());
        entropy(row, household.entropy());
        dates(row, household.dates());
        row.add(household.policy().evidence().name());
        var roster = household.roster();
        row.add(roster == null ? null : roster.evidence().name());
        return row;
    }

    private static void guess(List<@Nullable Object> row, Guess guess) {
        numbers(row, guess.posterior(), guess.interval().lower(), guess.interval().upper());
        row.add(guess.hits());
        row.add(guess.trials());
        numbers(row, guess.baseline(), guess.p());
    }

    private static void scan(List<@Nullable Object> row, HouseholdProfile.@Nullable Scan scan) {
        if (scan == null) {
            none(row, 5);
            return;
        }
        row.add(scan.windowMinutes());
        row.add(scan.count());
        row.add(ThematicReport.time(scan.fromMinute()));
        numbers(row, scan.p(), scan.q());
    }

    private static void copy(List<@Nullable Object> row, HouseholdProfile.@Nullable Copy copy) {
        if (copy == null) {
            none(row, 2);
            return;
        }
        numbers(row, copy.index(), copy.p());
    }

    private static void entropy(
            List<@Nullable Object> row, HouseholdProfile.@Nullable Entropy entropy) {
        if (entropy == null) {
            none(row, 3);
            return;
        }
        numbers(row, entropy.nsb(), entropy.sd(), entropy.effectiveHours());
    }

    private static void dates(List<@Nullable Object> row, HouseholdProfile.@Nullable Dates dates) {
        if (dates == null) {
            none(row, 3);
            return;
        }
        row.add(dates.maxGap());
        numbers(row, dates.guess1());
        row.add(dates.safeDays());
    }

    private static void numbers(List<@Nullable Object> row, double... values) {
        Arrays.stream(values).forEach(value -> row.add(Double.isFinite(value) ? value : null));
    }

    private static void none(List<@Nullable Object> row, int cells) {
        row.addAll(Collections.nCopies(cells, null));
    }
}
