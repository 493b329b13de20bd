package cymru.diogel.practice.joining;

import java.util.UUID;
import org.jooq.DSLContext;

/** A row in every table of the way from a report to a plan that names a child. */
record PathwayRows(DSLContext database, UUID worker) {
    void keep(UUID child) {
        report(child);
        registered(child);
    }

    private void registered(UUID child) {
        var spell = UUID.randomUUID();
        database.execute(
                "insert into register.spell (id, child, temporary, registered_on)"
                        + " values (?, ?, false, '2026-02-02')",
                spell,
                child);
        database.execute(
                "insert into register.label (id, spell, child, from_on, categories)"
                        + " values (gen_random_uuid(), ?, ?, '2026-02-02', '{neglect}')",
                spell,
                child);
        database.execute(
                """
                insert into register.enquiry (id, child, asked_name, enquirer_name, agency, identity,
                    kind, out_of_hours, answer, alone, asked_at, answered_by)
                values (gen_random_uuid(), ?, 'Siôn', 'A nurse', 'Health', 'CARD', 'HOSPITAL', true,
                    'ON', false, '2026-03-01T22:00Z', ?)
                """,
                child,
                worker);
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
}
