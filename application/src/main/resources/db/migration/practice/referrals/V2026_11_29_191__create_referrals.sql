create schema referrals;

create table referrals.report (
    id uuid primary key,
    reference text not null unique,
    way text not null check (way in ('FORM', 'PUBLIC', 'PHONE', 'POST')),
    kind text not null check (kind in ('PRACTITIONER', 'FAMILY', 'PUBLIC')),
    maker uuid,
    name text,
    agency text,
    contact text,
    language text not null check (language in ('en', 'cy')),
    reply text not null check (reply in ('LETTER', 'PHONE', 'EMAIL', 'NONE')),
    concern text not null check (length(concern) between 1 and 10000),
    living text,
    placed text,
    found text,
    crime boolean not null,
    police_at timestamptz,
    police_by uuid,
    police_log text,
    consent text check (consent in ('GIVEN', 'REFUSED', 'NOT_ASKED')),
    consent_words text,
    received_at timestamptz not null,
    entered_by uuid,
    stage text not null check (stage in ('RECEIVED', 'CHECKING', 'DECIDED', 'FEEDBACK_GIVEN', 'CLOSED', 'REOPENED')),
    taken_by uuid,
    due_on date not null,
    rule int not null,
    decided_at timestamptz,
    acknowledge_on date not null,
    acknowledged_at timestamptz,
    answer_on date not null,
    answer text check (answer in ('SENT', 'TOLD', 'ANONYMOUS', 'UNSAFE', 'UNLAWFUL')),
    answer_words text,
    answered_at timestamptz,
    answered_by uuid,
    check ((answer is null) = (answered_at is null))
);

comment on table referrals.report is 'A report of concern about children, which is a referral.';
comment on column referrals.report.id is 'Identity, made with the form. Sensitivity: none. Kept: as the child''s record.';
comment on column referrals.report.reference is 'What its maker is given to ask by. Sensitivity: none. Kept: as the child''s record.';
comment on column referrals.report.way is 'How it came. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.report.kind is 'Who made it. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.report.maker is 'Account of a maker who has one. Sensitivity: staff. Kept: as the child''s record.';
comment on column referrals.report.name is 'Name of the maker, none for one who gave none. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.report.agency is 'Agency of the maker as told. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.report.contact is 'Address or number for the answer. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.report.language is 'Language of the answer. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.report.reply is 'How an answer is safe. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.report.concern is 'What was said. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.report.living is 'Where the child lives. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.report.placed is 'Where the child is placed. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.report.found is 'Where the child was found. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.report.crime is 'It may tell of a crime against a child. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.report.police_at is 'When the police were told, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.report.police_by is 'Who told them. Sensitivity: staff. Kept: as the child''s record.';
comment on column referrals.report.police_log is 'Their number for it. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.report.consent is 'Whether a parent or the child agreed to others being asked. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.report.consent_words is 'Who was asked, or why nobody was. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.report.received_at is 'When it was received, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.report.entered_by is 'Account that typed it in; none for the public form. Sensitivity: staff. Kept: as the child''s record.';
comment on column referrals.report.stage is 'How far it has come. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.report.taken_by is 'Who works on it. Sensitivity: staff. Kept: as the child''s record.';
comment on column referrals.report.due_on is 'Last day of the decision. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.report.rule is 'Version of the rule that made the day. Sensitivity: none. Kept: as the child''s record.';
comment on column referrals.report.decided_at is 'When it was decided, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.report.acknowledge_on is 'Last day of the acknowledgement. Sensitivity: none. Kept: as the child''s record.';
comment on column referrals.report.acknowledged_at is 'When it was acknowledged, in UTC. Sensitivity: none. Kept: as the child''s record.';
comment on column referrals.report.answer_on is 'Last day of the answer to its maker. Sensitivity: none. Kept: as the child''s record.';
comment on column referrals.report.answer is 'How its maker was told, or why not. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.report.answer_words is 'What the maker was told, or more of why not. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.report.answered_at is 'When, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.report.answered_by is 'Who told them; none where nobody can be told. Sensitivity: staff. Kept: as the child''s record.';

create table referrals.named (
    id uuid primary key,
    report uuid not null references referrals.report (id) on delete cascade,
    place int not null,
    given text,
    family text,
    born date,
    child uuid,
    outcome text check (outcome in ('NO_FURTHER_ACTION', 'INFORMATION_ADVICE', 'EARLY_HELP',
        'CARE_AND_SUPPORT_ASSESSMENT', 'STRATEGY_DISCUSSION', 'IMMEDIATE_PROTECTION',
        'PASSED_TO_OTHER_AUTHORITY', 'LINKED_TO_OPEN_CASE')),
    reasons text,
    next_action text,
    decided_at timestamptz,
    decided_by uuid,
    unique (report, place),
    check ((outcome is null) = (decided_at is null)),
    check (outcome is null or (reasons is not null and next_action is not null))
);

comment on table referrals.named is 'A child named in a report, and what was decided.';
comment on column referrals.named.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column referrals.named.report is 'The report. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.named.place is 'Which child, from 1. Sensitivity: none. Kept: as the child''s record.';
comment on column referrals.named.given is 'Given name as told. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.named.family is 'Family name as told. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.named.born is 'Day of birth as told. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.named.child is 'The child on record. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.named.outcome is 'What was decided. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.named.reasons is 'Why. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.named.next_action is 'What happens next. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.named.decided_at is 'When, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.named.decided_by is 'Who decided. Sensitivity: staff. Kept: as the child''s record.';

create table referrals.checked (
    id uuid primary key,
    report uuid not null references referrals.report (id) on delete cascade,
    what text not null check (what in ('POLICE', 'HEALTH', 'EDUCATION', 'REGISTER', 'HOUSING', 'OTHER')),
    words text not null,
    at timestamptz not null,
    by uuid not null
);

comment on table referrals.checked is 'An initial check made on a report.';
comment on column referrals.checked.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column referrals.checked.report is 'The report. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.checked.what is 'Who was asked. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.checked.words is 'What was found. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.checked.at is 'When, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.checked.by is 'Who asked. Sensitivity: staff. Kept: as the child''s record.';

create index report_stage on referrals.report (stage, due_on);
create index report_received on referrals.report (received_at);
create index report_maker on referrals.report (maker);
create index named_child on referrals.named (child);
create index checked_report on referrals.checked (report);

call access.protect_wholly('referrals.report');
call access.protect_wholly('referrals.named');
call access.protect_wholly('referrals.checked');
-- Figures count what no list shows.
create policy counting on referrals.report for select to diogel_counting using (true);
create policy counting on referrals.named for select to diogel_counting using (true);

call ledger.keep('referrals.named', 'child');
