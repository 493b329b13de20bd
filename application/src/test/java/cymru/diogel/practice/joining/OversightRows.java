package cymru.diogel.practice.joining;

import java.util.UUID;
import org.jooq.DSLContext;

/** A row in every table of what is learned, and of who takes over, that names a child. */
record OversightRows(DSLContext database, UUID worker) {
    void keep(UUID child) {
        handed(child);
        marked(child);
    }

    private void handed(UUID child) {
        var handover = UUID.randomUUID();
        database.execute(
                """
                insert into caseload.handover (id, household, given_to, team, from_on, reason,
                    note, made_by, made_at)
                values (?, gen_random_uuid(), ?, gen_random_uuid(), '2026-01-05', 'Leave', '',
                    ?, '2026-01-05T09:00Z')
                """,
                handover,
                worker,
                worker);
        database.execute(
                "insert into caseload.handed (id, handover, child)"
                        + " values (gen_random_uuid(), ?, ?)",
                handover,
                child);
    }

    private void marked(UUID child) {
        database.execute(
                """
                insert into learning.mark (id, lesson, review, child, kind, words, marked_by,
                    marked_at)
                values (gen_random_uuid(), gen_random_uuid(), ?, ?, 'TRAINING', 'A morning', ?,
                    '2026-02-03T09:00Z')
                """,
                UUID.randomUUID(),
                child,
                worker);
    }
}
