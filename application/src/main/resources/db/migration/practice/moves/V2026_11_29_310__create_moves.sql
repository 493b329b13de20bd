create schema moves;

create table moves.counting (
    from_on date primary key,
    start text not null check (start in ('NOTIFIED', 'AGREED'))
);

comment on table moves.counting is 'From which day the transfer conference is counted; the procedures say both.';
comment on column moves.counting.from_on is 'First day on which it holds. Sensitivity: none. Kept: as long as the system.';
comment on column moves.counting.start is 'The notice, or the agreement that the move is for good. Sensitivity: none. Kept: as long as the system.';

insert into moves.counting (from_on, start) values ('2000-01-01', 'AGREED');

create table moves.move (
    id uuid primary key,
    child uuid not null,
    way text not null check (way in ('IN', 'OUT')),
    stage text not null check (stage in ('KNOWN', 'TEMPORARY', 'PERMANENT', 'TRANSFERRED', 'RETURNED', 'LAPSED')),
    council text not null check (length(council) between 1 and 200),
    contact text not null check (length(contact) between 1 and 2000),
    told_by text not null check (length(told_by) between 1 and 200),
    heard_on date not null,
    informed_on date,
    arrived_on date,
    until_on date,
    agreed_on date,
    ended_on date,
    address text,
    supervision text,
    spell uuid,
    check ((stage in ('TRANSFERRED', 'RETURNED', 'LAPSED')) = (ended_on is not null)),
    check (stage <> 'TEMPORARY' or arrived_on is not null),
    check (stage <> 'PERMANENT' or agreed_on is not null),
    check ((way = 'IN') = (spell is not null))
);

comment on table moves.move is 'A child on a register moves between this council and another.';
comment on column moves.move.id is 'Identity, made with the form. Sensitivity: none. Kept: as the child''s record.';
comment on column moves.move.child is 'The child. Sensitivity: child. Kept: as the child''s record.';
comment on column moves.move.way is 'Whether the child comes here or leaves. Sensitivity: child. Kept: as the child''s record.';
comment on column moves.move.stage is 'How far it has come. Sensitivity: child. Kept: as the child''s record.';
comment on column moves.move.council is 'The other council. Sensitivity: child. Kept: as the child''s record.';
comment on column moves.move.contact is 'Who works with the child there, and how to reach them. Sensitivity: child. Kept: as the child''s record.';
comment on column moves.move.told_by is 'Who told of the move. Sensitivity: child. Kept: as the child''s record.';
comment on column moves.move.heard_on is 'The day of the notice here. Sensitivity: child. Kept: as the child''s record.';
comment on column moves.move.informed_on is 'The day on which the other council was written to. Sensitivity: child. Kept: as the child''s record.';
comment on column moves.move.arrived_on is 'The day on which the child came to the new area. Sensitivity: child. Kept: as the child''s record.';
comment on column moves.move.until_on is 'Until when the stay is expected to last. Sensitivity: child. Kept: as the child''s record.';
comment on column moves.move.agreed_on is 'The day on which both councils agreed that it is for good. Sensitivity: child. Kept: as the child''s record.';
comment on column moves.move.ended_on is 'The day on which it was over. Sensitivity: child. Kept: as the child''s record.';
comment on column moves.move.address is 'Where the child stays. Sensitivity: child. Kept: as the child''s record.';
comment on column moves.move.supervision is 'What the two managers agreed on who sees the child. Sensitivity: child. Kept: as the child''s record.';
comment on column moves.move.spell is 'The temporary entry of a child who comes here. Sensitivity: child. Kept: as the child''s record.';

create table moves.step (
    id uuid primary key,
    move uuid not null references moves.move (id) on delete cascade,
    child uuid not null,
    stage text not null check (stage in ('KNOWN', 'TEMPORARY', 'PERMANENT', 'TRANSFERRED', 'RETURNED', 'LAPSED')),
    happened_on date not null,
    known_at timestamptz not null,
    by uuid,
    words text
);

comment on table moves.step is 'What became of a move, when, and who wrote it down.';
comment on column moves.step.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column moves.step.move is 'The move. Sensitivity: child. Kept: as the child''s record.';
comment on column moves.step.child is 'The child. Sensitivity: child. Kept: as the child''s record.';
comment on column moves.step.stage is 'What it became. Sensitivity: child. Kept: as the child''s record.';
comment on column moves.step.happened_on is 'The day. Sensitivity: child. Kept: as the child''s record.';
comment on column moves.step.known_at is 'When it was written down, in UTC. Sensitivity: none. Kept: as the child''s record.';
comment on column moves.step.by is 'Account that wrote it, none where a conference or the register brought it. Sensitivity: staff. Kept: as the child''s record.';
comment on column moves.step.words is 'The reason, or what was decided. Sensitivity: child. Kept: as the child''s record.';

-- A child has one move at a time.
create unique index move_open on moves.move (child) where ended_on is null;
create index move_child on moves.move (child);
create index step_move on moves.step (move, known_at);
create index step_child on moves.step (child);

call access.protect_by_child('moves.move', 2, 'child');
call access.protect_by_child('moves.step', 2, 'child');

call ledger.keep('moves.move', 'child');
call ledger.keep('moves.step', 'child');

-- A name comes off, too, when the other council has held its conference.
alter table register.spell drop constraint spell_way_check;
alter table register.spell add constraint spell_way_check
    check (way in ('REVIEW_CONFERENCE', 'EIGHTEEN', 'DIED', 'LEFT_UK', 'TRANSFERRED'));
