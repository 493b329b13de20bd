package cymru.diogel.practice.joining;

import java.util.UUID;
import org.jooq.DSLContext;

/** A row in every table of the way from a report to a plan that names a child. */
record PathwayRows(DSLContext database, UUID worker) {
    void keep(UUID child) {
        report(child);
        chronology(child);
        task(child);
        sheet(child);
        strategy(child);
        enquiry(child);
        outcome(child);
        coreGroup(child);
        plan(child);
        registered(child);
        conferred(child);
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
                "insert into coregroups.meeting (id, core_group, clock, rule, started_on, due_on)"
                        + " values (?, ?, 'CORE_FIRST', 1, '2026-01-09', '2026-01-23')",
                meeting,
                group);
        database.execute(
                "insert into coregroups.spoken (id, meeting, child, part)"
                        + " values (gen_random_uuid(), ?, ?, 'CAME')",
                meeting,
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
