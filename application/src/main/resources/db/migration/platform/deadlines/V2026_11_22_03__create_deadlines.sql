create schema deadlines;

create table deadlines.closure (
    day date primary key,
    announced_on date not null,
    reason_en text not null check (reason_en <> ''),
    reason_cy text not null check (reason_cy <> '')
);

comment on table deadlines.closure is 'Days on which the council is shut besides bank holidays.';
comment on column deadlines.closure.day is 'The day. Sensitivity: none. Kept: always.';
comment on column deadlines.closure.announced_on is 'From when it was known; a clock that ran before keeps its due date. Sensitivity: none. Kept: always.';
comment on column deadlines.closure.reason_en is 'Why, in English. Sensitivity: none. Kept: always.';
comment on column deadlines.closure.reason_cy is 'Why, in Welsh. Sensitivity: none. Kept: always.';

create table deadlines.occasion (
    id bigint generated always as identity primary key,
    child uuid not null,
    clock text not null check (clock <> ''),
    rule_version integer not null,
    started_on date not null,
    due_on date check (due_on >= started_on),
    expected_on date check (expected_on >= started_on),
    met_on date check (met_on >= started_on),
    ended_on date check (ended_on >= started_on),
    check (met_on is null or ended_on is null)
);

-- The work list asks by child for what runs; the figures ask by due date.
create index occasion_child on deadlines.occasion (child, started_on);
create index occasion_due on deadlines.occasion (due_on, clock);

comment on table deadlines.occasion is 'Every run of every clock of a child, worked out from what was recorded and replaced whenever that changes.';
comment on column deadlines.occasion.id is 'Identity until the next replacement. Sensitivity: none. Kept: as the child''s record.';
comment on column deadlines.occasion.child is 'The child. Sensitivity: child. Kept: as the child''s record.';
comment on column deadlines.occasion.clock is 'Which clock. Sensitivity: child. Kept: as the child''s record.';
comment on column deadlines.occasion.rule_version is 'The version of the rule that made the due date. Sensitivity: none. Kept: as the child''s record.';
comment on column deadlines.occasion.started_on is 'Day 0. Sensitivity: child. Kept: as the child''s record.';
comment on column deadlines.occasion.due_on is 'Last day in time; none while the event that ends the period has not happened. Sensitivity: child. Kept: as the child''s record.';
comment on column deadlines.occasion.expected_on is 'Last day on which that event may be. Sensitivity: child. Kept: as the child''s record.';
comment on column deadlines.occasion.met_on is 'When it was done. Sensitivity: child. Kept: as the child''s record.';
comment on column deadlines.occasion.ended_on is 'First day on which it no longer ran, when it was not done. Sensitivity: child. Kept: as the child''s record.';
