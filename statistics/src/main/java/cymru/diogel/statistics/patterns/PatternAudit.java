package cymru.diogel.statistics.patterns;

import cymru.diogel.statistics.visits.VisitTable;

/** The audit of visit patterns, whole: from a table of visits to findings. */
public final class PatternAudit {
    private PatternAudit() {}

    /**
     * Audits all visits of a table. Deterministic given the settings, on any number of threads: it
     * uses the fork-join pool it is called in, or the common one.
     */
    @SuppressWarnings("DoNotCallSuggester")
    public static AuditResult audit(
            VisitTable visits, Circumstances circumstances, Settings settings) {
        throw new UnsupportedOperationException("%d rows".formatted(visits.rows()));
    }
}
