package cymru.diogel.practice.joining;

import java.util.UUID;
import org.jooq.DSLContext;

/** A row in every table of the way from a report to a plan that names a child. */
public record PathwayRows(DSLContext database, UUID worker) {
    public void keep(UUID child) {
        report(child);
        chronology(child);
        task(child);
        sheet(child);
        strategy(child);
        enquiry(child);
        outcome(child);
        new ProtectionRows(database, worker).keep(child);
        new OversightRows(database, worker).keep(child);
    }

    private void task(UUID child) {
        database.execute(
                """
                insert into work.task (key, notice, child, account, waiting, title, title_values,
                    href, told_at)
                values ('test:' || gen_random_uuid(), 'report', ?, ?, false, 'frame.literal',
                    '{text,text:Ring}', '/', '2026-01-10T09:00Z')
                """,
                child,
                worker);
    }

    private void chronology(UUID child) {
        database.execute(
                """
                insert into chronology.entry (id, child, happened_on, known_on, agency, source,
                    title, significant, reserved, written_at, written_by)
                values (gen_random_uuid(), ?, '2026-01-09', '2026-01-10', 'SCHOOL', 'A teacher',
                    'Came without a coat', false, false, '2026-01-10T09:00Z', ?)
                """,
                child,
                worker);
        database.execute(
                """
                insert into chronology.happening (child, key, on_day, kind, agency, significant,
                    reserved, title, title_values, more_values, href, told_at)
                values (?, 'entry:' || gen_random_uuid(), '2026-01-09', 'NOTE', 'SCHOOL', false,
                    false, 'frame.literal', '{text,text:Coat}', '{}', '/',
                    '2026-01-10T09:00Z')
                """,
                child);
        database.execute(
                """
                insert into chronology.chosen (id, child, purpose, title, made_at, made_by)
                values (gen_random_uuid(), ?, 'COURT', 'For the court', '2026-01-10T09:00Z', ?)
                """,
                child,
                worker);
    }

    private void strategy(UUID child) {
        var discussion = UUID.randomUUID();
        database.execute(
                """
                insert into strategy.discussion (id, reference, reason, form, planned_at,
                    decided_at, known_at, decided_by, due_on, rule, stage)
                values (?, ?, 'Heard', 'VIDEO', '2026-01-10T09:00Z', '2026-01-09T09:00Z',
                    '2026-01-09T09:00Z', ?, '2026-01-12', 1, 'DECIDED_TO_HOLD')
                """,
                discussion,
                "S-" + discussion,
                worker);
        database.execute(
                "insert into strategy.about (id, discussion, child)"
                        + " values (gen_random_uuid(), ?, ?)",
                discussion,
                child);
    }

    private void enquiry(UUID child) {
        var enquiry = UUID.randomUUID();
        database.execute(
                """
                insert into enquiries.enquiry (id, reference, child, first_discussion,
                    last_discussion, last_discussed_on, started_on, known_at, assessment_due_on,
                    assessment_rule, conduct_due_on, conduct_rule, stage, moved_at)
                values (?, ?, ?, gen_random_uuid(), gen_random_uuid(), '2026-01-12', '2026-01-12',
                    '2026-01-12T09:00Z', '2026-03-11', 1, '2026-01-26', 1, 'OPEN',
                    '2026-01-12T09:00Z')
                """,
                enquiry,
                "E-" + enquiry,
                child);
        database.execute(
                "insert into enquiries.conduct (id, enquiry, from_at, type)"
                        + " values (gen_random_uuid(), ?, '2026-01-12T09:00Z', 'JOINT')",
                enquiry);
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

    private void outcome(UUID child) {
        var review = UUID.randomUUID();
        database.execute(
                """
                insert into outcomes.review (id, reference, enquiry, child, determination,
                    determined_at, joint, people, stage, known_at, review_by, due_on,
                    other_agency)
                values (?, ?, gen_random_uuid(), ?, 'NOT_SUBSTANTIATED', '2026-01-19T09:00Z', false,
                    '{}', 'DUE', '2026-01-19T09:00Z', '2026-02-02', '2026-02-02', false)
                """,
                review,
                "O-" + review,
                child);
    }
}
