create schema intake;

create table intake.job (
    id uuid primary key,
    name text not null check (name <> ''),
    size bigint not null check (size >= 0),
    sha256 text not null,
    owner uuid,
    received_at timestamptz not null,
    stage text not null check (stage in ('RECEIVED', 'CHECKING', 'CHECKED', 'REFUSED', 'RUNNING', 'DONE',
        'FAILED')),
    how text check (how in ('GOOD_ROWS', 'ALL_OR_NOTHING')),
    progress bigint not null default 0,
    findings jsonb,
    ended_at timestamptz,
    failure uuid
);

create index job_received on intake.job (received_at desc, id);

comment on table intake.job is 'A file of visits that was sent here, and what became of it.';
comment on column intake.job.id is 'Identity. Sensitivity: none. Kept: as the trail.';
comment on column intake.job.name is 'Name of the file, without its folders. Sensitivity: staff. Kept: as the trail.';
comment on column intake.job.size is 'Bytes. Sensitivity: none. Kept: as the trail.';
comment on column intake.job.sha256 is 'SHA-256 of the file. Sensitivity: none. Kept: as the trail.';
comment on column intake.job.owner is 'Account that sent it; none from the command line. Sensitivity: staff. Kept: as the trail.';
comment on column intake.job.received_at is 'When it came, in UTC. Sensitivity: none. Kept: as the trail.';
comment on column intake.job.stage is 'How far it has come. Sensitivity: none. Kept: as the trail.';
comment on column intake.job.how is 'Good rows, or all or nothing, as chosen when it was last run. Sensitivity: none. Kept: as the trail.';
comment on column intake.job.progress is 'Rows done so far in the stage it is in. Sensitivity: none. Kept: as the trail.';
comment on column intake.job.findings is 'Headings and counts, as last checked or imported. Sensitivity: none. Kept: as the trail.';
comment on column intake.job.ended_at is 'When the last stage ended, in UTC. Sensitivity: none. Kept: as the trail.';
comment on column intake.job.failure is 'Reference of a failure that was our fault. Sensitivity: none. Kept: as the trail.';

create table intake.file (
    job uuid not null references intake.job (id) on delete cascade,
    part integer not null,
    bytes bytea not null,
    primary key (job, part)
);

-- Compressing takes longer than writing, and the parts go when the import is done.
alter table intake.file alter column bytes set storage external;

comment on table intake.file is 'The bytes of a file that is not yet imported, in parts.';
comment on column intake.file.job is 'Whose bytes. Sensitivity: none. Kept: until imported, 30 days at most.';
comment on column intake.file.part is 'Place in the file, from 0. Sensitivity: none. Kept: until imported, 30 days at most.';
comment on column intake.file.bytes is 'A part of the file. Sensitivity: child. Kept: until imported, 30 days at most.';

create table intake.problem (
    job uuid not null references intake.job (id) on delete cascade,
    number bigint not null,
    line bigint not null,
    col integer not null,
    character integer not null,
    code text not null,
    heading text not null,
    value text not null,
    first_line bigint not null,
    primary key (job, number)
);

create index problem_code on intake.problem (job, code, number);

comment on table intake.problem is 'What is wrong in a file, in the order of the file.';
comment on column intake.problem.job is 'Whose file. Sensitivity: none. Kept: 90 days.';
comment on column intake.problem.number is 'Order of finding. Sensitivity: none. Kept: 90 days.';
comment on column intake.problem.line is 'Line of the file, from 1. Sensitivity: none. Kept: 90 days.';
comment on column intake.problem.col is 'Column of the file, from 1. Sensitivity: none. Kept: 90 days.';
comment on column intake.problem.character is 'Character of the line, from 1. Sensitivity: none. Kept: 90 days.';
comment on column intake.problem.code is 'Kind of problem. Sensitivity: none. Kept: 90 days.';
comment on column intake.problem.heading is 'Heading of the column. Sensitivity: none. Kept: 90 days.';
comment on column intake.problem.value is 'What the cell says, shortened. Sensitivity: child. Kept: 90 days.';
comment on column intake.problem.first_line is 'Where the same visit stood before, 0 if that is not it. Sensitivity: none. Kept: 90 days.';

create table intake.mapping (
    headings text primary key,
    meaning jsonb not null,
    by uuid,
    at timestamptz not null
);

comment on table intake.mapping is 'What a person said the headings of a system mean.';
comment on column intake.mapping.headings is 'SHA-256 of the headings, whatever their order. Sensitivity: none. Kept: always.';
comment on column intake.mapping.meaning is 'Fields by heading, and headings to pass over. Sensitivity: none. Kept: always.';
comment on column intake.mapping.by is 'Account that said so last. Sensitivity: staff. Kept: always.';
comment on column intake.mapping.at is 'When, in UTC. Sensitivity: none. Kept: always.';

create table intake.imported (
    reference text primary key,
    call uuid not null,
    content uuid not null,
    visit uuid not null,
    job uuid not null references intake.job (id)
);

create index imported_call on intake.imported (call);
create index imported_job on intake.imported (job);

comment on table intake.imported is 'Every row that became a visit, so that the same row again changes nothing.';
comment on column intake.imported.reference is 'Identity of the row in the system that sent it. Sensitivity: child. Kept: as the child''s record.';
comment on column intake.imported.call is 'Hash of what makes rows one call. Sensitivity: none. Kept: as the child''s record.';
comment on column intake.imported.content is 'Hash of what the row says. Sensitivity: none. Kept: as the child''s record.';
comment on column intake.imported.visit is 'The visit it became. Sensitivity: child. Kept: as the child''s record.';
comment on column intake.imported.job is 'The import it came with. Sensitivity: none. Kept: as the child''s record.';
