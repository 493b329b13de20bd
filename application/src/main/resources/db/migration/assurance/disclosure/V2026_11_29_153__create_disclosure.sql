create schema disclosure;

create table disclosure.request (
    id uuid primary key,
    child uuid not null,
    begun_at timestamptz not null,
    begun_by uuid not null,
    read_at timestamptz,
    read_by uuid check (read_by <> begun_by),
    check ((read_at is null) = (read_by is null))
);

create index request_child on disclosure.request (child);

comment on table disclosure.request is 'A child''s record put together for whoever asked to see what is kept of them.';
comment on column disclosure.request.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column disclosure.request.child is 'Whose record. Sensitivity: child. Kept: as the child''s record.';
comment on column disclosure.request.begun_at is 'When it was put together, in UTC. Sensitivity: none. Kept: as the child''s record.';
comment on column disclosure.request.begun_by is 'Who put it together. Sensitivity: staff. Kept: as the child''s record.';
comment on column disclosure.request.read_at is 'When a second person had read it and let it go. Sensitivity: none. Kept: as the child''s record.';
comment on column disclosure.request.read_by is 'The second person, never the first. Sensitivity: staff. Kept: as the child''s record.';

create table disclosure.passage (
    request uuid not null references disclosure.request (id) on delete cascade,
    number int not null,
    title text not null,
    words text not null,
    left_out boolean not null default false,
    primary key (request, number)
);

comment on table disclosure.passage is 'A piece of the record as it stood when it was put together.';
comment on column disclosure.passage.request is 'The request. Sensitivity: none. Kept: as the child''s record.';
comment on column disclosure.passage.number is 'Which piece, from 1. Sensitivity: none. Kept: as the child''s record.';
comment on column disclosure.passage.title is 'What it is. Sensitivity: child. Kept: as the child''s record.';
comment on column disclosure.passage.words is 'What it says. Sensitivity: child. Kept: as the child''s record.';
comment on column disclosure.passage.left_out is 'It is about somebody else and is not given at all. Sensitivity: child. Kept: as the child''s record.';

create table disclosure.span (
    id uuid primary key,
    request uuid not null,
    number int not null,
    start int not null check (start >= 0),
    length int not null check (length > 0),
    reason text not null check (reason in ('OTHER_PERSON', 'SOURCE', 'HARM')),
    foreign key (request, number) references disclosure.passage on delete cascade
);

create index span_passage on disclosure.span (request, number);

comment on table disclosure.span is 'Words of a piece that are taken out before it is given.';
comment on column disclosure.span.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column disclosure.span.request is 'The request. Sensitivity: none. Kept: as the child''s record.';
comment on column disclosure.span.number is 'Which piece. Sensitivity: none. Kept: as the child''s record.';
comment on column disclosure.span.start is 'The first letter taken out, from 0. Sensitivity: none. Kept: as the child''s record.';
comment on column disclosure.span.length is 'How many letters. Sensitivity: none. Kept: as the child''s record.';
comment on column disclosure.span.reason is 'Why. Sensitivity: none. Kept: as the child''s record.';

call access.protect_wholly('disclosure.request');
call access.protect_wholly('disclosure.passage');
call access.protect_wholly('disclosure.span');
