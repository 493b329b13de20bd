package cymru.diogel.practice.joining;

import java.util.UUID;
import org.jooq.DSLContext;

/** A row in every table of the way from a report to a plan that names a child. */
record PathwayRows(DSLContext database, UUID worker) {
    void keep(UUID child) {
        report(child);
        sheet(child);
    }

    private void report(UUID child) {
        var report = UUID.randomUUID();
        database.execute(
                """
                insert into referrals.report (id, reference, way, kind, language, reply, concern,
                    crime, received_at, stage, due_on, rule, acknowledge_on, answer_on)
                values (?, ?, 'PHONE', 'PUBLIC', 'cy', 'NONE', 'Heard', false, '2026-01-09T09:00Z',
                    'RECEIVED', '2026-01-12', 1, '2026-01-20', '2026-01-23')
                """,
                report,
                "R-" + report);
        database.execute(
                "insert into referrals.named (id, report, place, child)"
                        + " values (gen_random_uuid(), ?, 1, ?)",
                report,
                child);
    }

    private void sheet(UUID child) {
        database.execute(
                "insert into instruments.sheet (id, version, child, at, by)"
                        + " select gen_random_uuid(), id, ?, '2026-01-19T09:00Z', ?"
                        + " from instruments.version where instrument = 'OUTCOME_REVIEW'",
                child,
                worker);
    }
}
