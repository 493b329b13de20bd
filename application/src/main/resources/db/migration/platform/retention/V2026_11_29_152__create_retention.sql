create schema retention;

create table retention.rule (
    code text not null,
    version int not null,
    touches text check (touches in ('LOOKED_AFTER', 'REGISTER', 'CARE_AND_SUPPORT', 'CONTACT')),
    counted_when text not null check (counted_when in ('ALWAYS', 'DIED_UNDER_18', 'NOT_DIED_UNDER_18')),
    counted_from text not null
        check (counted_from in ('BIRTH', 'EIGHTEENTH_BIRTHDAY', 'DEATH', 'LAST_CONTACT', 'END')),
    years int not null check (years between 0 and 200),
    source text not null,
    withdrawn boolean not null default false,
    primary key (code, version)
);

comment on table retention.rule is 'The schedule of the council: how long which record is kept. A new version replaces the one before.';
comment on column retention.rule.code is 'Its name. Sensitivity: none. Kept: for ever.';
comment on column retention.rule.version is 'Which version. Sensitivity: none. Kept: for ever.';
comment on column retention.rule.touches is 'Of whose record it speaks; of everybody''s when none is named. Sensitivity: none. Kept: for ever.';
comment on column retention.rule.counted_when is 'Of which of them. Sensitivity: none. Kept: for ever.';
comment on column retention.rule.counted_from is 'The event its years are counted from. Sensitivity: none. Kept: for ever.';
comment on column retention.rule.years is 'How many years. Sensitivity: none. Kept: for ever.';
comment on column retention.rule.source is 'Where it is written. Sensitivity: none. Kept: for ever.';
comment on column retention.rule.withdrawn is 'It holds no longer. Sensitivity: none. Kept: for ever.';

-- Schedules differ by council. These are as long as the longest published ones that were found, so
-- that a council which has not entered its own keeps too long and never too short.
insert into retention.rule (code, version, touches, counted_when, counted_from, years, source) values
    ('looked-after', 1, 'LOOKED_AFTER', 'NOT_DIED_UNDER_18', 'EIGHTEENTH_BIRTHDAY', 75, 'Published schedules: 75 years from birth, one council from the 18th birthday'),
    ('looked-after-died', 1, 'LOOKED_AFTER', 'DIED_UNDER_18', 'DEATH', 15, 'Published schedules: 15 years from a death before the 18th birthday'),
    ('register', 1, 'REGISTER', 'ALWAYS', 'LAST_CONTACT', 35, 'Published schedules: 35 years from the last contact'),
    ('register-age', 1, 'REGISTER', 'NOT_DIED_UNDER_18', 'BIRTH', 25, 'Published schedules: to the 25th birthday or later'),
    ('care-and-support', 1, 'CARE_AND_SUPPORT', 'NOT_DIED_UNDER_18', 'BIRTH', 21, 'Published schedules: 18 years and three more'),
    ('inactive', 1, null, 'ALWAYS', 'LAST_CONTACT', 3, 'Published schedules: three years without contact'),
    ('adult', 1, null, 'NOT_DIED_UNDER_18', 'EIGHTEENTH_BIRTHDAY', 3, 'Published schedules: 18 years and three more');

create table retention.hold (
    id uuid primary key,
    child uuid,
    reason text not null check (reason <> ''),
    at timestamptz not null,
    by uuid not null,
    lifted_at timestamptz,
    lifted_by uuid
);

comment on table retention.hold is 'Nothing is destroyed while it stands, as for an inquiry.';
comment on column retention.hold.id is 'Identity. Sensitivity: none. Kept: for ever.';
comment on column retention.hold.child is 'Whose record; everybody''s when none is named. Sensitivity: child. Kept: as the child''s record.';
comment on column retention.hold.reason is 'Why. Sensitivity: child. Kept: for ever.';
comment on column retention.hold.at is 'Since when, in UTC. Sensitivity: none. Kept: for ever.';
comment on column retention.hold.by is 'Who set it. Sensitivity: staff. Kept: for ever.';
comment on column retention.hold.lifted_at is 'Until when; none while it stands. Sensitivity: none. Kept: for ever.';
comment on column retention.hold.lifted_by is 'Who lifted it. Sensitivity: staff. Kept: for ever.';

create table retention.batch (
    id uuid primary key,
    asked_at timestamptz not null,
    asked_by uuid not null,
    records int not null check (records > 0),
    decided_at timestamptz,
    decided_by uuid,
    agreed boolean,
    head bigint,
    head_size bigint,
    head_root text,
    check (decided_by <> asked_by),
    check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (agreed is null))
);

comment on table retention.batch is 'Records whose end one person asked for and another agreed to or declined.';
comment on column retention.batch.id is 'Identity. Sensitivity: none. Kept: for ever.';
comment on column retention.batch.asked_at is 'When it was asked for, in UTC. Sensitivity: none. Kept: for ever.';
comment on column retention.batch.asked_by is 'Who asked. Sensitivity: staff. Kept: for ever.';
comment on column retention.batch.records is 'How many records. Sensitivity: none. Kept: for ever.';
comment on column retention.batch.decided_at is 'When it was decided. Sensitivity: none. Kept: for ever.';
comment on column retention.batch.decided_by is 'Who decided, never who asked. Sensitivity: staff. Kept: for ever.';
comment on column retention.batch.agreed is 'Agreed, and destroyed at once. Sensitivity: none. Kept: for ever.';
comment on column retention.batch.head is 'The head of the trail that covers it. Sensitivity: none. Kept: for ever.';
comment on column retention.batch.head_size is 'Leaves below that head. Sensitivity: none. Kept: for ever.';
comment on column retention.batch.head_root is 'Its root. Sensitivity: none. Kept: for ever.';

create table retention.item (
    batch uuid not null references retention.batch (id),
    child uuid not null,
    reference text not null,
    rule text not null,
    due_on date not null,
    primary key (batch, child)
);

comment on table retention.item is 'One record of a batch, until it is decided.';
comment on column retention.item.batch is 'The batch. Sensitivity: none. Kept: until decided.';
comment on column retention.item.child is 'Whose record. Sensitivity: child. Kept: until decided.';
comment on column retention.item.reference is 'By which code it was known. Sensitivity: child. Kept: until decided.';
comment on column retention.item.rule is 'The rule that keeps it longest. Sensitivity: none. Kept: until decided.';
comment on column retention.item.due_on is 'The first day on which it may end. Sensitivity: child. Kept: until decided.';

create table retention.destroyed (
    batch uuid not null references retention.batch (id),
    keeper text not null,
    pieces int not null,
    primary key (batch, keeper)
);

comment on table retention.destroyed is 'How much each part of the system destroyed, without saying of whom.';
comment on column retention.destroyed.batch is 'The batch. Sensitivity: none. Kept: for ever.';
comment on column retention.destroyed.keeper is 'Which part. Sensitivity: none. Kept: for ever.';
comment on column retention.destroyed.pieces is 'How many rows. Sensitivity: none. Kept: for ever.';

call access.protect_wholly('retention.hold');
call access.protect_wholly('retention.item');
