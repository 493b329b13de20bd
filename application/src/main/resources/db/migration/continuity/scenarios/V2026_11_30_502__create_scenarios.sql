create schema scenarios;

create table scenarios.run (
    id uuid primary key,
    kind text not null check (kind in ('SURGE', 'FLU', 'BOTH', 'SCHOOLS', 'STRESS')),
    area text not null,
    begins_on date not null,
    weeks int not null check (weeks between 1 and 26),
    seed bigint not null,
    trajectories int not null,
    population int not null check (population > 0),
    cases int[] not null,
    r_mean double precision not null check (r_mean > 0),
    r_sd double precision not null check (r_sd >= 0),
    measures text[] not null,
    assumed text[] not null,
    asked_by uuid not null,
    asked_at timestamptz not null,
    done int not null,
    of int not null check (of >= 0),
    claimed_at timestamptz,
    finished_at timestamptz,
    failed boolean not null default false,
    spread double precision[],
    flu double precision[],
    away double precision[]
);

comment on table scenarios.run is 'A scenario as it was asked for, with all that it takes to reckon it again, and what came out.';
comment on column scenarios.run.id is 'Identity. Sensitivity: none. Kept: for ever.';
comment on column scenarios.run.kind is 'What is supposed. Sensitivity: none. Kept: for ever.';
comment on column scenarios.run.area is 'Whom it is of, as it was typed. Sensitivity: none. Kept: for ever.';
comment on column scenarios.run.begins_on is 'First day ahead, local. Sensitivity: none. Kept: for ever.';
comment on column scenarios.run.weeks is 'Weeks ahead. Sensitivity: none. Kept: for ever.';
comment on column scenarios.run.seed is 'Where the random numbers start. Sensitivity: none. Kept: for ever.';
comment on column scenarios.run.trajectories is 'How many ways it might go were drawn. Sensitivity: none. Kept: for ever.';
comment on column scenarios.run.population is 'Persons of the area. Sensitivity: none. Kept: for ever.';
comment on column scenarios.run.cases is 'Reported cases of the days before, oldest first, of the whole area. Sensitivity: none. Kept: for ever.';
comment on column scenarios.run.r_mean is 'Reproduction number now, mean. Sensitivity: none. Kept: for ever.';
comment on column scenarios.run.r_sd is 'Its standard deviation. Sensitivity: none. Kept: for ever.';
comment on column scenarios.run.measures is 'Measures that are compared. Sensitivity: none. Kept: for ever.';
comment on column scenarios.run.assumed is 'Code, version and value of every assumption, by turns. Sensitivity: none. Kept: for ever.';
comment on column scenarios.run.asked_by is 'Who asked. Sensitivity: staff. Kept: for ever.';
comment on column scenarios.run.asked_at is 'When, in UTC. Sensitivity: none. Kept: for ever.';
comment on column scenarios.run.done is 'Steps done. Sensitivity: none. Kept: for ever.';
comment on column scenarios.run.of is 'Steps in all; 0 until it begins. Sensitivity: none. Kept: for ever.';
comment on column scenarios.run.claimed_at is 'When a program began to reckon it, in UTC. Sensitivity: none. Kept: for ever.';
comment on column scenarios.run.finished_at is 'When it was done, in UTC. Sensitivity: none. Kept: for ever.';
comment on column scenarios.run.failed is 'Whether it could not be reckoned. Sensitivity: none. Kept: for ever.';
comment on column scenarios.run.spread is 'Cases of each week at five levels, week after week. Sensitivity: none. Kept: for ever.';
comment on column scenarios.run.flu is 'The same of the second illness. Sensitivity: none. Kept: for ever.';
comment on column scenarios.run.away is 'Share of staff away in each week at five levels. Sensitivity: none. Kept: for ever.';

create table scenarios.post (
    run uuid not null references scenarios.run,
    service text not null,
    skill text not null,
    english text not null,
    welsh text not null,
    skill_english text not null,
    skill_welsh text not null,
    tier int not null,
    own int not null check (own >= 0),
    lent int not null check (lent >= 0),
    minimum int not null,
    need int not null,
    primary key (run, service, skill)
);

comment on table scenarios.post is 'Staff of a service and skill as they were when a scenario was asked for: counts, nobody by name.';
comment on column scenarios.post.run is 'The run. Sensitivity: none. Kept: for ever.';
comment on column scenarios.post.service is 'Code of the service. Sensitivity: none. Kept: for ever.';
comment on column scenarios.post.skill is 'Code of the skill. Sensitivity: none. Kept: for ever.';
comment on column scenarios.post.english is 'The service in English. Sensitivity: none. Kept: for ever.';
comment on column scenarios.post.welsh is 'The service in Welsh. Sensitivity: none. Kept: for ever.';
comment on column scenarios.post.skill_english is 'The skill in English. Sensitivity: none. Kept: for ever.';
comment on column scenarios.post.skill_welsh is 'The skill in Welsh. Sensitivity: none. Kept: for ever.';
comment on column scenarios.post.tier is 'How critical the service is. Sensitivity: none. Kept: for ever.';
comment on column scenarios.post.own is 'Its own staff. Sensitivity: none. Kept: for ever.';
comment on column scenarios.post.lent is 'Staff lent to it. Sensitivity: none. Kept: for ever.';
comment on column scenarios.post.minimum is 'Fewer are not safe. Sensitivity: none. Kept: for ever.';
comment on column scenarios.post.need is 'So many fill every shift. Sensitivity: none. Kept: for ever.';

create table scenarios.result (
    run uuid not null references scenarios.run,
    variant text not null,
    service text not null,
    skill text not null,
    staff double precision[] not null,
    below double precision[] not null,
    unfilled double precision[] not null,
    primary key (run, variant, service, skill),
    foreign key (run, service, skill) references scenarios.post
);

comment on table scenarios.result is 'What a scenario leaves of the staff of a service and skill, with a measure or without.';
comment on column scenarios.result.run is 'The run. Sensitivity: none. Kept: for ever.';
comment on column scenarios.result.variant is 'Nothing done, one measure, or all of them. Sensitivity: none. Kept: for ever.';
comment on column scenarios.result.service is 'Code of the service. Sensitivity: none. Kept: for ever.';
comment on column scenarios.result.skill is 'Code of the skill. Sensitivity: none. Kept: for ever.';
comment on column scenarios.result.staff is 'At work in each week at five levels, week after week. Sensitivity: none. Kept: for ever.';
comment on column scenarios.result.below is 'Probability below the safe minimum, by week. Sensitivity: none. Kept: for ever.';
comment on column scenarios.result.unfilled is 'Shifts that nobody fills, by week, on average. Sensitivity: none. Kept: for ever.';

create table scenarios.came (
    run uuid not null references scenarios.run,
    form uuid not null,
    cases int[] not null,
    source text not null check (source <> ''),
    said_by uuid not null,
    said_at timestamptz not null,
    primary key (run, form)
);

comment on table scenarios.came is 'What came, held against a scenario. Nothing is changed in it: what is said later holds.';
comment on column scenarios.came.run is 'The run. Sensitivity: none. Kept: for ever.';
comment on column scenarios.came.form is 'The form that said it. Sensitivity: none. Kept: for ever.';
comment on column scenarios.came.cases is 'Reported cases of each week, from the first. Sensitivity: none. Kept: for ever.';
comment on column scenarios.came.source is 'Where the counts are from. Sensitivity: none. Kept: for ever.';
comment on column scenarios.came.said_by is 'Who said so. Sensitivity: staff. Kept: for ever.';
comment on column scenarios.came.said_at is 'When, in UTC. Sensitivity: none. Kept: for ever.';

create index run_waiting on scenarios.run (asked_at) where finished_at is null and not failed;
