create schema settings;

create table settings.change (
    id uuid primary key,
    code text not null,
    from_on date not null,
    value int not null,
    reason text not null check (reason <> ''),
    set_by uuid not null,
    set_at timestamptz not null
);

comment on table settings.change is 'A limit or share that the county set for itself from a day on. Nothing is ever changed in it: what is set for the same day later holds.';
comment on column settings.change.id is 'Identity. Sensitivity: none. Kept: always.';
comment on column settings.change.code is 'Which limit or share. Sensitivity: none. Kept: always.';
comment on column settings.change.from_on is 'First day it holds, after the day it was set. Sensitivity: none. Kept: always.';
comment on column settings.change.value is 'Working days, percent or how many, as the limit or share is counted. Sensitivity: none. Kept: always.';
comment on column settings.change.reason is 'Why. Sensitivity: none. Kept: always.';
comment on column settings.change.set_by is 'Who set it. Sensitivity: staff. Kept: always.';
comment on column settings.change.set_at is 'When, in UTC. Sensitivity: none. Kept: always.';

create index change_code on settings.change (code, from_on);
