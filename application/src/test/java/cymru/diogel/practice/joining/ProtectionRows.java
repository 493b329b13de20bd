package cymru.diogel.practice.joining;

import java.util.UUID;
import org.jooq.DSLContext;

/** A row in every table of conferences, the register and what follows that names a child. */
record ProtectionRows(DSLContext database, UUID worker) {
    void keep(UUID child) {
        registered(child);
        conferred(child);
        coreGroup(child);
        plan(child);
        moved(child);
    }

    private void moved(UUID child) {
        var move = UUID.randomUUID();
        database.execute(
                """
                insert into moves.move (id, child, way, stage, council, contact, told_by, heard_on)
                values (?, ?, 'OUT', 'KNOWN', 'Gwynedd', 'Elin', 'A nurse', '2026-03-02')
                """,
                move,
                child);
        database.execute(
                """
                insert into moves.step (id, move, child, stage, happened_on, known_at)
                values (gen_random_uuid(), ?, ?, 'KNOWN', '2026-03-02', '2026-03-02T09:00Z')
                """,
                move,
                child);
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
                insert into register.enquiry (id, child, asked_name, enquirer_name, agency,
                    identity, kind, out_of_hours, answer, alone, asked_at, answered_by)
                values (gen_random_uuid(), ?, 'Siôn', 'A nurse', 'Health', 'CARD', 'HOSPITAL', true,
                    'ON', false, '2026-03-01T22:00Z', ?)
                """,
                child,
                worker);
    }

    private void coreGroup(UUID child) {
        var group = UUID.randomUUID();
        var meeting = UUID.randomUUID();
        database.execute(
                "insert into coregroups.core_group (id, began_on, known_at)"
                        + " values (?, '2026-01-09', '2026-01-09T09:00Z')",
                group);
        database.execute(
                "insert into coregroups.place (id, core_group, child, from_on, known_at)"
                        + " values (gen_random_uuid(), ?, ?, '2026-01-09', '2026-01-09T09:00Z')",
                group,
                child);
        database.execute(
                """
                insert into coregroups.meeting (id, core_group, clock, rule, started_on, due_on,
                    held_on, recorded_at, recorded_by, risks, refined, parents)
                values (?, ?, 'CORE_FIRST', 1, '2026-01-09', '2026-01-23', '2026-01-21',
                    '2026-01-21T15:00Z', ?, 'None', false, 'Came')
                """,
                meeting,
                group,
                worker);
        database.execute(
                "insert into coregroups.spoken (id, meeting, child, part)"
                        + " values (gen_random_uuid(), ?, ?, 'CAME')",
                meeting,
                child);
        corrected(child, meeting);
    }

    private void corrected(UUID child, UUID meeting) {
        var earlier = UUID.randomUUID();
        database.execute(
                """
                insert into coregroups.earlier (id, meeting, held_on, risks, parents, reason,
                    corrected_by, corrected_at)
                values (?, ?, '2026-01-20', 'None', 'Came', 'The wrong day', ?,
                    '2026-01-25T09:00Z')
                """,
                earlier,
                meeting,
                worker);
        database.execute(
                "insert into coregroups.earlier_spoken (id, earlier, child, part)"
                        + " values (gen_random_uuid(), ?, ?, 'CAME')",
                earlier,
                child);
    }

    private void plan(UUID child) {
        database.execute(
                """
                insert into plans.plan (id, child, began_on, known_at, stage, rule,
                    outline_due_on, detail_due_on)
                values (gen_random_uuid(), ?, '2026-01-09', '2026-01-09T09:00Z', 'OUTLINE', 1,
                    '2026-01-16', '2026-01-23')
                """,
                child);
    }

    private void conferred(UUID child) {
        var conference = UUID.randomUUID();
        var report = UUID.randomUUID();
        database.execute(
                """
                insert into conferences.conference (id, initial, start_on, first_review, due_on,
                    rule, planned_on, language, record_language, stage, stage_due_on, called_by,
                    called_at)
                values (?, true, '2026-01-12', false, '2026-02-02', 1, '2026-02-02', 'cy', 'cy',
                    'CALLED', '2026-02-02', ?, '2026-01-12T09:00Z')
                """,
                conference,
                worker);
        database.execute(
                "insert into conferences.about (id, conference, child, place)"
                        + " values (gen_random_uuid(), ?, ?, 1)",
                conference,
                child);
        database.execute(
                "insert into conferences.report (id, conference, agency, by, known, strengths,"
                        + " worries, needed, sent_at) values (?, ?, 'school', ?, 'Seen', 'Fed',"
                        + " 'Late', 'Help', '2026-01-20T09:00Z')",
                report,
                conference,
                worker);
        database.execute(
                "insert into conferences.opinion (id, report, child, opinion)"
                        + " values (gen_random_uuid(), ?, ?, 'FOR')",
                report,
                child);
    }
}
