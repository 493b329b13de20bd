create schema visits;

create table visits.visit (
    id uuid primary key,
    household uuid not null,
    practitioner uuid not null,
    team uuid,
    notice text not null check (notice in ('PLANNED', 'UNANNOUNCED', 'UNKNOWN')),
    planned_for timestamp,
    started_on date not null,
    started_at time,
    ended_at time,
    minutes integer check (minutes >= 0),
    time_source text not null check (time_source in ('DEVICE', 'TYPED', 'DEFAULTED', 'DATE_ONLY')),
    place text not null check (place in ('HOME', 'SCHOOL', 'NURSERY', 'PLACEMENT', 'OFFICE', 'COMMUNITY',
        'OTHER')),
    mode text not null check (mode in ('IN_PERSON', 'VIDEO', 'TELEPHONE')),
    access text not null check (access in ('GAINED', 'PARTLY', 'NO_REPLY', 'REFUSED', 'CHILD_NOT_THERE',
        'ADDRESS_WRONG', 'ABANDONED')),
    access_steps text,
    present text,
    account text,
    said text,
    agencies text[] not null default '{}',
    recorded_at timestamptz not null,
    recorded_by uuid,
    delay_minutes integer check (delay_minutes >= 0),
    origin text not null default 'FORM' check (origin in ('FORM', 'IMPORT')),
    revision integer not null default 0,
    intention uuid unique,
    check ((started_at is null) = (time_source = 'DATE_ONLY'))
);

create index visit_day on visits.visit (started_on desc, started_at desc, id);
create index visit_household on visits.visit (household, started_on, started_at);
create index visit_practitioner on visits.visit (practitioner, started_on desc);
create index visit_notice on visits.visit (notice, started_on desc);
create index visit_team on visits.visit (team, started_on desc);

comment on table visits.visit is 'One call on one household, as it was last told.';
comment on column visits.visit.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column visits.visit.household is 'The household called on. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.visit.practitioner is 'Account of the practitioner who called. Sensitivity: staff. Kept: as the child''s record.';
comment on column visits.visit.team is 'Team of the practitioner on the day. Sensitivity: staff. Kept: as the child''s record.';
comment on column visits.visit.notice is 'Planned, unannounced, or unknown in what another system sent. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.visit.planned_for is 'Wall-clock time the family was told, when planned. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.visit.started_on is 'Wall-clock day of the call. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.visit.started_at is 'Wall-clock time of arrival, none when only the day is known. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.visit.ended_at is 'Wall-clock time of leaving. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.visit.minutes is 'Length in minutes, from instants. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.visit.time_source is 'Whose clock said when: the device''s, typed, a default, or the day only. Sensitivity: none. Kept: as the child''s record.';
comment on column visits.visit.place is 'Where. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.visit.mode is 'In person, by video or by telephone. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.visit.access is 'Whether access was gained, and if not why. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.visit.access_steps is 'What was done about it when access was not gained. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.visit.present is 'Who else was present. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.visit.account is 'What was seen and what has changed: the practitioner''s analysis. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.visit.said is 'What the children said or showed, in their own words. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.visit.agencies is 'Agencies that came along. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.visit.recorded_at is 'When it was written down, in UTC. Sensitivity: none. Kept: as the child''s record.';
comment on column visits.visit.recorded_by is 'Account that wrote it down. Sensitivity: staff. Kept: as the child''s record.';
comment on column visits.visit.delay_minutes is 'Minutes from the beginning of the call, or the end of its day, to its writing down; none when written before. Sensitivity: staff. Kept: as the child''s record.';
comment on column visits.visit.origin is 'Written here, or sent by another system. Sensitivity: none. Kept: as the child''s record.';
comment on column visits.visit.revision is 'How often it was corrected. Sensitivity: none. Kept: as the child''s record.';
comment on column visits.visit.intention is 'Key of the one intention behind the form, so that sending twice writes once. Sensitivity: none. Kept: as the child''s record.';

create table visits.seen (
    visit uuid not null references visits.visit (id) on delete cascade,
    child uuid not null,
    source_reference text unique,
    seen boolean,
    seen_alone boolean,
    bedroom_seen boolean,
    why_not text,
    primary key (visit, child)
);

create index seen_child on visits.seen (child);

comment on table visits.seen is 'What a call was for one child.';
comment on column visits.seen.visit is 'The call. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.seen.child is 'The child. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.seen.source_reference is 'Identity of the row in the system that sent it. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.seen.seen is 'Whether the child was seen, none when not told. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.seen.seen_alone is 'Whether alone. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.seen.bedroom_seen is 'Whether the bedroom was seen. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.seen.why_not is 'Why not seen, or not alone. Sensitivity: child. Kept: as the child''s record.';

create table visits.correction (
    visit uuid not null references visits.visit (id) on delete cascade,
    revision integer not null,
    at timestamptz not null,
    by uuid not null,
    reason text not null check (reason <> ''),
    before jsonb not null,
    primary key (visit, revision)
);

comment on table visits.correction is 'What a report said before it was corrected.';
comment on column visits.correction.visit is 'The call. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.correction.revision is 'Which correction, from 1. Sensitivity: none. Kept: as the child''s record.';
comment on column visits.correction.at is 'When, in UTC. Sensitivity: none. Kept: as the child''s record.';
comment on column visits.correction.by is 'Account that corrected it. Sensitivity: staff. Kept: as the child''s record.';
comment on column visits.correction.reason is 'Why. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.correction.before is 'The whole report as it stood before. Sensitivity: child. Kept: as the child''s record.';

create table visits.exported (
    id bigint generated always as identity primary key,
    account uuid not null,
    at timestamptz not null
);

create index exported_account on visits.exported (account, at);

comment on table visits.exported is 'Files of visits taken out lately, so that nobody takes out too many.';
comment on column visits.exported.id is 'Order of taking. Sensitivity: none. Kept: a day.';
comment on column visits.exported.account is 'Who took it. Sensitivity: staff. Kept: a day.';
comment on column visits.exported.at is 'When, in UTC. Sensitivity: staff. Kept: a day.';
