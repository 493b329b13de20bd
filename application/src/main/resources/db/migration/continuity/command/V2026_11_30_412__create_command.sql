create schema command;

create table command.hazard (
    code text primary key check (code ~ '^[A-Z][A-Z0-9_]{1,30}$'),
    english text not null,
    welsh text not null
);

comment on table command.hazard is 'What may befall the county.';
comment on column command.hazard.code is 'Never changes. Sensitivity: none. Kept: for ever.';
comment on column command.hazard.english is 'Its name in English. Sensitivity: none. Kept: for ever.';
comment on column command.hazard.welsh is 'Its name in Welsh. Sensitivity: none. Kept: for ever.';

insert into command.hazard (code, english, welsh) values
    ('EPIDEMIC', 'Epidemic', 'Epidemig'),
    ('FLOOD', 'Flood', 'Llifogydd'),
    ('CYBER', 'Cyber attack', 'Ymosodiad seiber'),
    ('OTHER', 'Something else', 'Rhywbeth arall');

create table command.incident (
    id uuid primary key,
    hazard text not null references command.hazard,
    english text not null,
    welsh text not null,
    exercise boolean not null,
    began_on date not null,
    ended_on date,
    opened_by uuid not null,
    opened_at timestamptz not null,
    check (ended_on is null or ended_on >= began_on)
);

comment on table command.incident is 'What command was called together for, or an exercise of it.';
comment on column command.incident.id is 'Identity. Sensitivity: none. Kept: for ever.';
comment on column command.incident.hazard is 'What befell the county. Sensitivity: none. Kept: for ever.';
comment on column command.incident.english is 'Its name in English. Sensitivity: none. Kept: for ever.';
comment on column command.incident.welsh is 'Its name in Welsh. Sensitivity: none. Kept: for ever.';
comment on column command.incident.exercise is 'Whether it is an exercise, of which nothing counts. Sensitivity: none. Kept: for ever.';
comment on column command.incident.began_on is 'First day, local. Sensitivity: none. Kept: for ever.';
comment on column command.incident.ended_on is 'Last day, local, or none. Sensitivity: none. Kept: for ever.';
comment on column command.incident.opened_by is 'Who opened it. Sensitivity: staff. Kept: for ever.';
comment on column command.incident.opened_at is 'When, in UTC. Sensitivity: none. Kept: for ever.';

create table command.decision (
    id uuid primary key,
    number int generated always as identity unique,
    incident uuid not null references command.incident,
    tier text not null check (tier in ('BRONZE', 'SILVER', 'GOLD')),
    title text not null,
    information text not null,
    risk text not null,
    powers text not null,
    options text not null,
    action text not null,
    reason text not null,
    review_on date not null,
    follows uuid references command.decision,
    about_kind text,
    about uuid,
    about_version int,
    situation uuid not null,
    decided_by uuid not null,
    decided_at timestamptz not null,
    check ((about_kind is null) = (about is null))
);

comment on table command.decision is 'A decision of command by the joint decision model; only ever added to.';
comment on column command.decision.id is 'Identity. Sensitivity: none. Kept: for ever.';
comment on column command.decision.number is 'Its place in the log. Sensitivity: none. Kept: for ever.';
comment on column command.decision.incident is 'The incident. Sensitivity: none. Kept: for ever.';
comment on column command.decision.tier is 'Bronze, silver or gold. Sensitivity: none. Kept: for ever.';
comment on column command.decision.title is 'What was decided, in a line. Sensitivity: staff. Kept: for ever.';
comment on column command.decision.information is 'What was known. Sensitivity: staff. Kept: for ever.';
comment on column command.decision.risk is 'What could happen. Sensitivity: staff. Kept: for ever.';
comment on column command.decision.powers is 'By which powers and policies. Sensitivity: staff. Kept: for ever.';
comment on column command.decision.options is 'What else could have been decided. Sensitivity: staff. Kept: for ever.';
comment on column command.decision.action is 'What is done now. Sensitivity: staff. Kept: for ever.';
comment on column command.decision.reason is 'Why. Sensitivity: staff. Kept: for ever.';
comment on column command.decision.review_on is 'The day it is looked at again, local. Sensitivity: none. Kept: for ever.';
comment on column command.decision.follows is 'The decision that it follows. Sensitivity: none. Kept: for ever.';
comment on column command.decision.about_kind is 'What kind of thing it is about. Sensitivity: none. Kept: for ever.';
comment on column command.decision.about is 'The thing it is about. Sensitivity: none. Kept: for ever.';
comment on column command.decision.about_version is 'The version of it that was read. Sensitivity: none. Kept: for ever.';
comment on column command.decision.situation is 'The situation as it was known. Sensitivity: none. Kept: for ever.';
comment on column command.decision.decided_by is 'Who decided. Sensitivity: staff. Kept: for ever.';
comment on column command.decision.decided_at is 'When, in UTC. Sensitivity: none. Kept: for ever.';

create index decision_about on command.decision (about);

create function command.only_added() returns trigger language plpgsql as $$
begin
    raise exception 'a decision is only ever followed by another';
end;
$$;

create trigger only_added before update or delete on command.decision for each row
execute function command.only_added();
