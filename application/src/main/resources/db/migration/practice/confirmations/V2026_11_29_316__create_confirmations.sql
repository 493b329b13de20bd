create schema confirmations;

create table confirmations.confirmation (
    report uuid primary key references referrals.report (id) on delete cascade,
    due_at timestamptz not null,
    rule int not null,
    came_at timestamptz,
    how text check (how in ('HERE', 'LETTER', 'EMAIL', 'NEVER')),
    words text,
    noted_by uuid,
    noted_at timestamptz,
    check ((came_at is null) = (how is null)),
    check ((came_at is null) = (noted_at is null)),
    check (coalesce(how, '') not in ('HERE', 'NEVER') or words is not null)
);

comment on table confirmations.confirmation is 'That a practitioner who reported by telephone owes the same in writing.';
comment on column confirmations.confirmation.report is 'The report. Sensitivity: child. Kept: as the child''s record.';
comment on column confirmations.confirmation.due_at is 'Last instant in time, in UTC. Sensitivity: none. Kept: as the child''s record.';
comment on column confirmations.confirmation.rule is 'Version of the rule that made it. Sensitivity: none. Kept: as the child''s record.';
comment on column confirmations.confirmation.came_at is 'When it came or was given up, in UTC; none while it is owed. Sensitivity: none. Kept: as the child''s record.';
comment on column confirmations.confirmation.how is 'How it came, or that it never will. Sensitivity: none. Kept: as the child''s record.';
comment on column confirmations.confirmation.words is 'What was confirmed here, or why it never comes. Sensitivity: child. Kept: as the child''s record.';
comment on column confirmations.confirmation.noted_by is 'Who noted it: the maker, or who works on the report. Sensitivity: staff. Kept: as the child''s record.';
comment on column confirmations.confirmation.noted_at is 'When it was noted, in UTC. Sensitivity: none. Kept: as the child''s record.';

create table confirmations.chase (
    id uuid primary key,
    report uuid not null references confirmations.confirmation (report) on delete cascade,
    words text not null check (length(words) between 1 and 4000),
    at timestamptz not null,
    by uuid not null
);

comment on table confirmations.chase is 'That whoever owes a confirmation in writing was asked for it again.';
comment on column confirmations.chase.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column confirmations.chase.report is 'The report. Sensitivity: child. Kept: as the child''s record.';
comment on column confirmations.chase.words is 'Who was asked, and what they said. Sensitivity: child. Kept: as the child''s record.';
comment on column confirmations.chase.at is 'When, in UTC. Sensitivity: none. Kept: as the child''s record.';
comment on column confirmations.chase.by is 'Who asked. Sensitivity: staff. Kept: as the child''s record.';

create index confirmation_owed on confirmations.confirmation (due_at) where came_at is null;
create index chase_report on confirmations.chase (report);

call access.protect_wholly('confirmations.confirmation');
call access.protect_wholly('confirmations.chase');
-- Figures count what no list shows.
create policy counting on confirmations.confirmation for select to diogel_counting using (true);
