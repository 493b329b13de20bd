create schema recovery;

create table recovery.version (
    id uuid primary key,
    service uuid not null,
    number int not null check (number > 0),
    incident uuid not null,
    exercise boolean not null,
    stage text not null check (
        stage in ('DRAFT', 'SILVER_REVIEW', 'GOLD_REVIEW', 'AGREED', 'RETURNED', 'SUPERSEDED')
    ),
    written_by uuid not null,
    written_at timestamptz not null,
    unique (service, number)
);

comment on table recovery.version is 'A version of the recovery plan of a service.';
comment on column recovery.version.id is 'Identity. Sensitivity: none. Kept: for ever.';
comment on column recovery.version.service is 'The service. Sensitivity: none. Kept: for ever.';
comment on column recovery.version.number is 'Counts the versions of a service from 1. Sensitivity: none. Kept: for ever.';
comment on column recovery.version.incident is 'The incident it is written for. Sensitivity: none. Kept: for ever.';
comment on column recovery.version.exercise is 'Whether that is an exercise, of which nothing counts. Sensitivity: none. Kept: for ever.';
comment on column recovery.version.stage is 'How far its review has come. Sensitivity: none. Kept: for ever.';
comment on column recovery.version.written_by is 'Who wrote it. Sensitivity: staff. Kept: for ever.';
comment on column recovery.version.written_at is 'When, in UTC. Sensitivity: none. Kept: for ever.';

create table recovery.part (
    version uuid not null references recovery.version,
    field text not null,
    words text not null,
    primary key (version, field)
);

comment on table recovery.part is 'What a version says of one thing.';
comment on column recovery.part.version is 'The version. Sensitivity: none. Kept: for ever.';
comment on column recovery.part.field is 'Of what it speaks. Sensitivity: none. Kept: for ever.';
comment on column recovery.part.words is 'What it says; of services, never of a person. Sensitivity: staff. Kept: for ever.';

create table recovery.condition (
    version uuid not null references recovery.version,
    place int not null,
    purpose text not null check (purpose in ('RESTART', 'STOP')),
    signal text not null,
    compare text not null check (compare in ('UNDER', 'AT_LEAST')),
    bound double precision not null,
    days int not null check (days between 1 and 365),
    primary key (version, place)
);

comment on table recovery.condition is 'What is watched so that a service may restart or must stop.';
comment on column recovery.condition.version is 'The version. Sensitivity: none. Kept: for ever.';
comment on column recovery.condition.place is 'Its place among the others, from 1. Sensitivity: none. Kept: for ever.';
comment on column recovery.condition.purpose is 'For restarting, or for stopping again. Sensitivity: none. Kept: for ever.';
comment on column recovery.condition.signal is 'What is measured. Sensitivity: none. Kept: for ever.';
comment on column recovery.condition.compare is 'Under the bound, or at least as much. Sensitivity: none. Kept: for ever.';
comment on column recovery.condition.bound is 'In the unit of the signal. Sensitivity: none. Kept: for ever.';
comment on column recovery.condition.days is 'For how many days on end. Sensitivity: none. Kept: for ever.';

create table recovery.verdict (
    id uuid primary key,
    version uuid not null references recovery.version,
    tier text not null check (tier in ('SILVER', 'GOLD')),
    outcome text not null check (outcome in ('AGREED', 'CHANGED', 'REFUSED')),
    reason text not null,
    decision uuid not null,
    given_by uuid not null,
    given_at timestamptz not null
);

comment on table recovery.verdict is 'What silver or gold said of the version that was read.';
comment on column recovery.verdict.id is 'Identity. Sensitivity: none. Kept: for ever.';
comment on column recovery.verdict.version is 'The version. Sensitivity: none. Kept: for ever.';
comment on column recovery.verdict.tier is 'Silver or gold. Sensitivity: none. Kept: for ever.';
comment on column recovery.verdict.outcome is 'Agreed, to be changed, or refused. Sensitivity: none. Kept: for ever.';
comment on column recovery.verdict.reason is 'Why, or what is to be changed. Sensitivity: staff. Kept: for ever.';
comment on column recovery.verdict.decision is 'The decision in the log. Sensitivity: none. Kept: for ever.';
comment on column recovery.verdict.given_by is 'Who. Sensitivity: staff. Kept: for ever.';
comment on column recovery.verdict.given_at is 'When, in UTC. Sensitivity: none. Kept: for ever.';

create index verdict_version on recovery.verdict (version);

create function recovery.only_added() returns trigger language plpgsql as $$
begin
    raise exception 'what was read never changes';
end;
$$;

create trigger only_added before update or delete on recovery.part for each row
execute function recovery.only_added();

create trigger only_added before update or delete on recovery.condition for each row
execute function recovery.only_added();

create trigger only_added before update or delete on recovery.verdict for each row
execute function recovery.only_added();
