create schema chronology;

create table chronology.happening (
    child uuid not null,
    key text not null,
    on_day date not null,
    at_time time,
    known_on date,
    kind text not null check (kind in ('REPORT', 'MEETING', 'ENQUIRY', 'REGISTER', 'PLAN', 'VISIT', 'FACT',
        'ALLOCATION', 'NOTE', 'CORRECTION')),
    agency text not null check (agency in ('SOCIAL', 'HEALTH', 'POLICE', 'SCHOOL', 'THIRD')),
    significant boolean not null,
    reserved boolean not null,
    title text not null,
    title_values text[] not null,
    more text,
    more_values text[] not null,
    href text not null,
    told_at timestamptz not null,
    primary key (child, key)
);

comment on table chronology.happening is 'Something that happened to a child, as the module told it in which it was written.';
comment on column chronology.happening.child is 'Whom it is about. Sensitivity: child. Kept: as the child''s record.';
comment on column chronology.happening.key is 'By which its module knows it. Sensitivity: none. Kept: as the child''s record.';
comment on column chronology.happening.on_day is 'When it happened. Sensitivity: child. Kept: as the child''s record.';
comment on column chronology.happening.at_time is 'The time of day, where it is known. Sensitivity: child. Kept: as the child''s record.';
comment on column chronology.happening.known_on is 'When it became known here, none where nobody said. Sensitivity: child. Kept: as the child''s record.';
comment on column chronology.happening.kind is 'What sort of thing. Sensitivity: child. Kept: as the child''s record.';
comment on column chronology.happening.agency is 'Whose agency it is. Sensitivity: child. Kept: as the child''s record.';
comment on column chronology.happening.significant is 'Whether it mattered. Sensitivity: child. Kept: as the child''s record.';
comment on column chronology.happening.reserved is 'Shown in full to the council''s own workers only. Sensitivity: none. Kept: as the child''s record.';
comment on column chronology.happening.title is 'The key of its sentence. Sensitivity: none. Kept: as the child''s record.';
comment on column chronology.happening.title_values is 'What is set into the sentence: names and values by turns. Sensitivity: child. Kept: as the child''s record.';
comment on column chronology.happening.more is 'The key of what more there is to say, none for nothing. Sensitivity: none. Kept: as the child''s record.';
comment on column chronology.happening.more_values is 'What is set into that. Sensitivity: child. Kept: as the child''s record.';
comment on column chronology.happening.href is 'The page behind it. Sensitivity: child. Kept: as the child''s record.';
comment on column chronology.happening.told_at is 'When it was told, in UTC. Sensitivity: none. Kept: as the child''s record.';

create table chronology.entry (
    id uuid primary key,
    child uuid not null,
    happened_on date not null,
    happened_at time,
    known_on date not null,
    agency text not null check (agency in ('SOCIAL', 'HEALTH', 'POLICE', 'SCHOOL', 'THIRD')),
    source text not null check (length(source) between 1 and 200),
    title text not null check (length(title) between 1 and 120),
    words text check (length(words) <= 4000),
    significant boolean not null,
    reserved boolean not null,
    written_at timestamptz not null,
    written_by uuid not null,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    withdrawn_why text,
    check (known_on >= happened_on),
    check ((withdrawn_at is null) = (withdrawn_by is null)),
    check ((withdrawn_at is null) = (withdrawn_why is null))
);

comment on table chronology.entry is 'An entry that somebody wrote into a child''s chronology by hand.';
comment on column chronology.entry.id is 'Identity, made with the form. Sensitivity: none. Kept: as the child''s record.';
comment on column chronology.entry.child is 'Whom it is about. Sensitivity: child. Kept: as the child''s record.';
comment on column chronology.entry.happened_on is 'When it happened. Sensitivity: child. Kept: as the child''s record.';
comment on column chronology.entry.happened_at is 'The time of day, where it is known. Sensitivity: child. Kept: as the child''s record.';
comment on column chronology.entry.known_on is 'When it became known here. Sensitivity: child. Kept: as the child''s record.';
comment on column chronology.entry.agency is 'Whose agency saw it. Sensitivity: child. Kept: as the child''s record.';
comment on column chronology.entry.source is 'Who or what says so. Sensitivity: child. Kept: as the child''s record.';
comment on column chronology.entry.title is 'What happened, in a few words. Sensitivity: child. Kept: as the child''s record.';
comment on column chronology.entry.words is 'More of it. Sensitivity: child. Kept: as the child''s record.';
comment on column chronology.entry.significant is 'Whether it mattered to the child. Sensitivity: child. Kept: as the child''s record.';
comment on column chronology.entry.reserved is 'Shown in full to the council''s own workers only. Sensitivity: none. Kept: as the child''s record.';
comment on column chronology.entry.written_at is 'When it was written, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column chronology.entry.written_by is 'Who wrote it. Sensitivity: staff. Kept: as the child''s record.';
comment on column chronology.entry.withdrawn_at is 'When it was withdrawn, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column chronology.entry.withdrawn_by is 'Who withdrew it. Sensitivity: staff. Kept: as the child''s record.';
comment on column chronology.entry.withdrawn_why is 'Why. Sensitivity: child. Kept: as the child''s record.';

create table chronology.chosen (
    id uuid primary key,
    child uuid not null,
    purpose text not null check (purpose in ('CONFERENCE', 'COURT', 'OTHER')),
    title text not null check (length(title) between 1 and 120),
    made_at timestamptz not null,
    made_by uuid not null,
    closed_at timestamptz,
    closed_by uuid
);

comment on table chronology.chosen is 'A chronology of entries that somebody chose, beside the one that makes itself.';
comment on column chronology.chosen.id is 'Identity, made with the form. Sensitivity: none. Kept: as the child''s record.';
comment on column chronology.chosen.child is 'Whose it is. Sensitivity: child. Kept: as the child''s record.';
comment on column chronology.chosen.purpose is 'What it is for. Sensitivity: child. Kept: as the child''s record.';
comment on column chronology.chosen.title is 'What it is called. Sensitivity: child. Kept: as the child''s record.';
comment on column chronology.chosen.made_at is 'When it was begun, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column chronology.chosen.made_by is 'Who began it. Sensitivity: staff. Kept: as the child''s record.';
comment on column chronology.chosen.closed_at is 'When it was finished, in UTC; it does not change from then on. Sensitivity: child. Kept: as the child''s record.';
comment on column chronology.chosen.closed_by is 'Who finished it. Sensitivity: staff. Kept: as the child''s record.';

create table chronology.pick (
    chosen uuid not null references chronology.chosen (id) on delete cascade,
    happening text not null,
    primary key (chosen, happening)
);

comment on table chronology.pick is 'An entry of a chosen chronology.';
comment on column chronology.pick.chosen is 'The chronology. Sensitivity: child. Kept: as the child''s record.';
comment on column chronology.pick.happening is 'The entry, by the key that its module gives it. Sensitivity: child. Kept: as the child''s record.';

create index entry_child on chronology.entry (child, happened_on);
create index chosen_child on chronology.chosen (child);

call access.protect_by_child('chronology.happening', 2, 'child');
call access.protect_by_child('chronology.entry', 2, 'child');
call access.protect_by_child('chronology.chosen', 2, 'child');

call ledger.keep('chronology.happening', 'child');
call ledger.keep('chronology.entry', 'child');
call ledger.keep('chronology.chosen', 'child');

-- What was chosen is as open as the chronology it is in.
call access.protect('chronology.pick', 2,
    'exists (select from chronology.chosen c where c.id = chosen)',
    'exists (select from chronology.chosen c where c.id = chosen)');

-- What was corrected before there was a story to tell it to; what it said is read behind it.
insert into chronology.happening (child, key, on_day, known_on, kind, agency, significant, reserved,
    title, title_values, more_values, href, told_at)
select person, 'correction:' || id, (coalesce(decided_at, asked_at) at time zone 'Europe/London')::date,
    (coalesce(decided_at, asked_at) at time zone 'Europe/London')::date, 'CORRECTION', 'SOCIAL', false, false,
    'chronology.rectified-' || case outcome when 'AGREED' then 'agreed' when 'DECLINED' then 'declined' else 'waits' end,
    '{}', '{}', '/children/' || person || '/facts#line-' || line, coalesce(decided_at, asked_at)
from families.correction where person in (select id from people.child);
