create schema caseload;

create table caseload.handover (
    id uuid primary key,
    household uuid not null,
    given_to uuid not null,
    team uuid not null,
    from_on date not null,
    reason text not null check (reason <> ''),
    note text not null,
    made_by uuid not null,
    made_at timestamptz not null,
    read_at timestamptz
);

comment on table caseload.handover is 'Children of a household given to somebody from a day on.';
comment on column caseload.handover.id is 'Identity. Sensitivity: none. Kept: as the children''s records.';
comment on column caseload.handover.household is 'The household. Sensitivity: child. Kept: as the children''s records.';
comment on column caseload.handover.given_to is 'To whom. Sensitivity: staff. Kept: as the children''s records.';
comment on column caseload.handover.team is 'In which team. Sensitivity: staff. Kept: as the children''s records.';
comment on column caseload.handover.from_on is 'From which day on. Sensitivity: child. Kept: as the children''s records.';
comment on column caseload.handover.reason is 'Why. Sensitivity: child. Kept: as the children''s records.';
comment on column caseload.handover.note is 'What whoever takes over should know. Sensitivity: child. Kept: as the children''s records.';
comment on column caseload.handover.made_by is 'Who decided it. Sensitivity: staff. Kept: as the children''s records.';
comment on column caseload.handover.made_at is 'When, in UTC. Sensitivity: child. Kept: as the children''s records.';
comment on column caseload.handover.read_at is 'When whoever takes over had read it, in UTC. Sensitivity: staff. Kept: as the children''s records.';

create table caseload.handed (
    id uuid primary key,
    handover uuid not null references caseload.handover (id) on delete cascade,
    child uuid not null,
    was uuid
);

comment on table caseload.handed is 'One of the children given, and whoever had it before.';
comment on column caseload.handed.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column caseload.handed.handover is 'The handover. Sensitivity: child. Kept: as the child''s record.';
comment on column caseload.handed.child is 'The child. Sensitivity: child. Kept: as the child''s record.';
comment on column caseload.handed.was is 'Who had the child until then, none where it waited for somebody. Sensitivity: staff. Kept: as the child''s record.';

create table caseload.absence (
    id uuid primary key,
    account uuid not null,
    from_on date not null,
    until_on date not null check (until_on >= from_on),
    said_by uuid not null,
    said_at timestamptz not null
);

comment on table caseload.absence is 'Days on which somebody is not at work. Why is never kept.';
comment on column caseload.absence.id is 'Identity. Sensitivity: none. Kept: three years.';
comment on column caseload.absence.account is 'Who. Sensitivity: staff. Kept: three years.';
comment on column caseload.absence.from_on is 'First day. Sensitivity: staff. Kept: three years.';
comment on column caseload.absence.until_on is 'Last day. Sensitivity: staff. Kept: three years.';
comment on column caseload.absence.said_by is 'The manager who said so. Sensitivity: staff. Kept: three years.';
comment on column caseload.absence.said_at is 'When, in UTC. Sensitivity: staff. Kept: three years.';

create index handed_handover on caseload.handed (handover);
create index handed_child on caseload.handed (child);
create index absence_account on caseload.absence (account, until_on);

call access.protect_by_child('caseload.handed', 2, 'child');
call access.protect('caseload.handover', 2,
    'exists (select from caseload.handed h where h.handover = id'
    ' and h.child = any ((select access.my_children(SO_FAR))::uuid[]))',
    'exists (select from caseload.handed h where h.handover = id)');
call ledger.keep('caseload.handed', 'child');
call ledger.keep('caseload.handover', 'household');
