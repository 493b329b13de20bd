create schema conferences;

create table conferences.agency (
    id text primary key,
    grouping text not null,
    place int not null unique
);

comment on table conferences.agency is 'Agencies that come to conferences, and which of them count as one.';
comment on column conferences.agency.id is 'Its name in the messages. Sensitivity: none. Kept: as long as the system.';
comment on column conferences.agency.grouping is 'What it counts as. Sensitivity: none. Kept: as long as the system.';
comment on column conferences.agency.place is 'Where it stands on the list. Sensitivity: none. Kept: as long as the system.';

insert into conferences.agency (id, grouping, place)
values ('social-work', 'social-work', 1),
       ('police', 'police', 2),
       ('health-visiting', 'health', 3),
       ('school-nursing', 'health', 4),
       ('midwifery', 'health', 5),
       ('hospital', 'health', 6),
       ('gp', 'health', 7),
       ('mental-health', 'health', 8),
       ('school', 'education', 9),
       ('early-years', 'education', 10),
       ('probation', 'probation', 11),
       ('youth-justice', 'youth-justice', 12),
       ('housing', 'housing', 13),
       ('legal', 'legal', 14),
       ('third-sector', 'third-sector', 15),
       ('other', 'other', 16);

create table conferences.quorum (
    from_on date primary key,
    essential text not null,
    minimum int not null check (minimum > 0)
);

comment on table conferences.quorum is 'When enough agencies are at a conference.';
comment on column conferences.quorum.from_on is 'First day on which this holds. Sensitivity: none. Kept: as long as the system.';
comment on column conferences.quorum.essential is 'The grouping without which there is no quorum. Sensitivity: none. Kept: as long as the system.';
comment on column conferences.quorum.minimum is 'How many groupings there must be. Sensitivity: none. Kept: as long as the system.';

insert into conferences.quorum (from_on, essential, minimum) values ('2000-01-01', 'social-work', 3);

create table conferences.conference (
    id uuid primary key,
    initial boolean not null,
    start_on date not null,
    enquiry_on date,
    first_review boolean not null,
    due_on date not null,
    rule int not null,
    county_due_on date,
    planned_on date not null,
    place text,
    language text not null check (language in ('en', 'cy')),
    record_language text not null check (record_language in ('en', 'cy')),
    stage text not null check (stage in ('CALLED', 'POSTPONED', 'CANCELLED', 'HELD', 'INQUORATE', 'DECIDED', 'RECORD_DRAFTED',
        'RECORD_AGREED', 'RECORD_SENT', 'CORRECTION_ASKED', 'FINAL')),
    stage_due_on date,
    called_by uuid not null,
    called_at timestamptz not null,
    chair uuid,
    held_on date,
    verdict text check (verdict in ('QUORATE', 'PROCEEDED_BY_CHAIR', 'INQUORATE')),
    verdict_reason text,
    parents text,
    strengths text,
    risks text,
    outline text,
    dissent text,
    next_on date,
    decided_at timestamptz,
    summary_sent_on date,
    check ((held_on is null) = (verdict is null or verdict = 'INQUORATE'))
);

comment on table conferences.conference is 'A child protection conference: one meeting about one child or several of one family.';
comment on column conferences.conference.id is 'Identity, made with the form. Sensitivity: none. Kept: as the child''s record.';
comment on column conferences.conference.initial is 'It decides about registration; others review it. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.conference.start_on is 'The last strategy discussion, or the conference before a review. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.conference.enquiry_on is 'The decision to enquire, from which the page of the county counts. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.conference.first_review is 'It is the first review after a registration. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.conference.due_on is 'Last day on which it is in time. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.conference.rule is 'Version of the rule that made the day. Sensitivity: none. Kept: as the child''s record.';
comment on column conferences.conference.county_due_on is 'The last day as the page of the county counts. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.conference.planned_on is 'When it is planned for. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.conference.place is 'Where, and what helps the family to come. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.conference.language is 'Language of the meeting, as the family chose. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.conference.record_language is 'Language of the record, as the family chose. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.conference.stage is 'How far it has come. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.conference.stage_due_on is 'Last day of what it waits for, none at an end. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.conference.called_by is 'Who called it. Sensitivity: staff. Kept: as the child''s record.';
comment on column conferences.conference.called_at is 'When, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.conference.chair is 'Who chairs it, none until somebody does. Sensitivity: staff. Kept: as the child''s record.';
comment on column conferences.conference.held_on is 'The day it was held, none while it was not. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.conference.verdict is 'Whether enough agencies were there. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.conference.verdict_reason is 'Why the chair went on with fewer. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.conference.parents is 'What the parents said. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.conference.strengths is 'What is well. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.conference.risks is 'What may harm the children, and how that was weighed. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.conference.outline is 'The outline plan: what is done, by whom, by when. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.conference.dissent is 'Who did not agree, and why. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.conference.next_on is 'The next conference. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.conference.decided_at is 'When the decisions were written down, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.conference.summary_sent_on is 'When the decisions and the outline plan were sent. Sensitivity: child. Kept: as the child''s record.';

create table conferences.step (
    id uuid primary key,
    conference uuid not null references conferences.conference (id) on delete cascade,
    stage text not null check (stage in ('CALLED', 'POSTPONED', 'CANCELLED', 'HELD', 'INQUORATE', 'DECIDED', 'RECORD_DRAFTED',
        'RECORD_AGREED', 'RECORD_SENT', 'CORRECTION_ASKED', 'FINAL')),
    happened_on date not null,
    known_at timestamptz not null,
    by uuid not null,
    reason text
);

comment on table conferences.step is 'What became of a conference, one after another.';
comment on column conferences.step.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column conferences.step.conference is 'The conference. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.step.stage is 'What it became. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.step.happened_on is 'The day. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.step.known_at is 'When that was written down, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.step.by is 'Who wrote it. Sensitivity: staff. Kept: as the child''s record.';
comment on column conferences.step.reason is 'Why. Sensitivity: child. Kept: as the child''s record.';

create table conferences.about (
    id uuid primary key,
    conference uuid not null references conferences.conference (id) on delete cascade,
    child uuid not null,
    place int not null,
    part text check (part in ('ATTENDED', 'SENT_VIEWS', 'ADVOCATE', 'TOO_YOUNG', 'DECLINED')),
    part_words text,
    advocacy text check (advocacy in ('ACCEPTED', 'DECLINED', 'TOO_YOUNG', 'NOT_OFFERED')),
    advocate text,
    outcome text check (outcome in ('NOT_REGISTERED', 'REGISTERED', 'REMAINS', 'CATEGORY_CHANGED', 'REMOVED')),
    categories text[] not null default '{}',
    reasons text,
    unique (conference, place),
    check (outcome is null or reasons is not null)
);

comment on table conferences.about is 'A child a conference is about, the child''s part in it, and what was decided.';
comment on column conferences.about.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column conferences.about.conference is 'The conference. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.about.child is 'The child. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.about.place is 'Which child, from 1. Sensitivity: none. Kept: as the child''s record.';
comment on column conferences.about.part is 'How the child took part. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.about.part_words is 'What the child said. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.about.advocacy is 'What became of the offer of an advocate. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.about.advocate is 'Who the advocate is, or why none was offered. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.about.outcome is 'What was decided. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.about.categories is 'Under which categories from now on. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.about.reasons is 'Why. Sensitivity: child. Kept: as the child''s record.';

create table conferences.invited (
    id uuid primary key,
    conference uuid not null references conferences.conference (id) on delete cascade,
    kind text not null check (kind in ('FAMILY', 'PRACTITIONER', 'AGENCY')),
    account uuid,
    name text not null,
    agency text references conferences.agency (id),
    told boolean not null,
    written boolean not null,
    leaflets boolean not null,
    open_until date,
    excluded text,
    excluded_by uuid,
    attended text check (attended in ('THERE', 'PART', 'REPORT_ONLY', 'AWAY')),
    invited_by uuid not null,
    invited_at timestamptz not null,
    check ((kind = 'FAMILY') = (agency is null)),
    check ((excluded is null) = (excluded_by is null))
);

comment on table conferences.invited is 'Who was invited to a conference, and whether they came.';
comment on column conferences.invited.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column conferences.invited.conference is 'The conference. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.invited.kind is 'Family, somebody with an account, or an agency by its name. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.invited.account is 'Account of a practitioner who has one. Sensitivity: staff. Kept: as the child''s record.';
comment on column conferences.invited.name is 'Who it is. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.invited.agency is 'The agency, none for family. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.invited.told is 'Invited in words. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.invited.written is 'Invited in writing. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.invited.leaflets is 'The leaflets were given. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.invited.open_until is 'Until when the children are open to them. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.invited.excluded is 'Why somebody is kept out, none for those who are not. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.invited.excluded_by is 'Who decided so. Sensitivity: staff. Kept: as the child''s record.';
comment on column conferences.invited.attended is 'Whether they came. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.invited.invited_by is 'Who invited them. Sensitivity: staff. Kept: as the child''s record.';
comment on column conferences.invited.invited_at is 'When, in UTC. Sensitivity: child. Kept: as the child''s record.';

create table conferences.report (
    id uuid primary key,
    conference uuid not null references conferences.conference (id) on delete cascade,
    agency text not null references conferences.agency (id),
    by uuid not null,
    known text not null,
    strengths text not null,
    worries text not null,
    needed text not null,
    sent_at timestamptz not null,
    unique (conference, agency)
);

comment on table conferences.report is 'What an agency wrote for a conference.';
comment on column conferences.report.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column conferences.report.conference is 'The conference. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.report.agency is 'The agency. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.report.by is 'Who wrote it. Sensitivity: staff. Kept: as the child''s record.';
comment on column conferences.report.known is 'What the agency knows and did. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.report.strengths is 'What is well. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.report.worries is 'What worries the agency. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.report.needed is 'What should happen. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.report.sent_at is 'When it was sent, in UTC. Sensitivity: child. Kept: as the child''s record.';

create table conferences.opinion (
    id uuid primary key,
    report uuid not null references conferences.report (id) on delete cascade,
    child uuid not null,
    opinion text not null check (opinion in ('FOR', 'AGAINST', 'UNSURE')),
    words text
);

comment on table conferences.opinion is 'What an agency thinks of the registration of one child.';
comment on column conferences.opinion.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column conferences.opinion.report is 'The report. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.opinion.child is 'The child. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.opinion.opinion is 'What it thinks. Sensitivity: child. Kept: as the child''s record.';
comment on column conferences.opinion.words is 'Why. Sensitivity: child. Kept: as the child''s record.';

create index conference_stage on conferences.conference (stage, stage_due_on);
create index conference_held on conferences.conference (held_on);
create index step_conference on conferences.step (conference);
create index about_child on conferences.about (child);
create index invited_conference on conferences.invited (conference);
create index invited_account on conferences.invited (account);
create index opinion_report on conferences.opinion (report);
create index opinion_child on conferences.opinion (child);

call access.protect_wholly('conferences.conference');
call access.protect_wholly('conferences.step');
call access.protect_wholly('conferences.about');
call access.protect_wholly('conferences.invited');
call access.protect_wholly('conferences.report');
call access.protect_wholly('conferences.opinion');
-- Figures count what no list shows.
create policy counting on conferences.conference for select to diogel_counting using (true);
create policy counting on conferences.about for select to diogel_counting using (true);

call ledger.keep('conferences.about', 'child');
call ledger.keep('conferences.opinion', 'child');
