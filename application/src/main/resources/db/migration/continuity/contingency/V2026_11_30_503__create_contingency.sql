create schema contingency;

create table contingency.plan (
    id uuid primary key,
    english text not null check (english <> ''),
    welsh text not null check (welsh <> ''),
    begun_by uuid not null,
    begun_at timestamptz not null
);

comment on table contingency.plan is 'What is done if something happens: agreed before it does.';
comment on column contingency.plan.id is 'Identity. Sensitivity: none. Kept: for ever.';
comment on column contingency.plan.english is 'Its name in English. Sensitivity: none. Kept: for ever.';
comment on column contingency.plan.welsh is 'Its name in Welsh. Sensitivity: none. Kept: for ever.';
comment on column contingency.plan.begun_by is 'Who began it. Sensitivity: staff. Kept: for ever.';
comment on column contingency.plan.begun_at is 'When, in UTC. Sensitivity: none. Kept: for ever.';

create table contingency.version (
    plan uuid not null references contingency.plan,
    number int not null check (number > 0),
    form uuid not null unique,
    supposed text not null,
    stand_down text not null,
    run uuid,
    written_by uuid not null,
    written_at timestamptz not null,
    primary key (plan, number)
);

comment on table contingency.version is 'A plan as it was written. Nothing is changed in it: the next version holds instead.';
comment on column contingency.version.plan is 'The plan. Sensitivity: none. Kept: for ever.';
comment on column contingency.version.number is 'Counted from 1. Sensitivity: none. Kept: for ever.';
comment on column contingency.version.form is 'The form that wrote it. Sensitivity: none. Kept: for ever.';
comment on column contingency.version.supposed is 'What the plan is for. Sensitivity: none. Kept: for ever.';
comment on column contingency.version.stand_down is 'When and how it is stood down. Sensitivity: none. Kept: for ever.';
comment on column contingency.version.run is 'The scenario it rests on, or none. Sensitivity: none. Kept: for ever.';
comment on column contingency.version.written_by is 'Who wrote it. Sensitivity: staff. Kept: for ever.';
comment on column contingency.version.written_at is 'When, in UTC. Sensitivity: none. Kept: for ever.';

create table contingency.action (
    plan uuid not null,
    number int not null,
    place int not null,
    what text not null check (what <> ''),
    owner text not null check (owner <> ''),
    within text not null,
    primary key (plan, number, place),
    foreign key (plan, number) references contingency.version
);

comment on table contingency.action is 'What somebody does when a plan is taken up.';
comment on column contingency.action.plan is 'The plan. Sensitivity: none. Kept: for ever.';
comment on column contingency.action.number is 'Its version. Sensitivity: none. Kept: for ever.';
comment on column contingency.action.place is 'In which order. Sensitivity: none. Kept: for ever.';
comment on column contingency.action.what is 'What is done. Sensitivity: none. Kept: for ever.';
comment on column contingency.action.owner is 'Who sees to it: a post, not a person. Sensitivity: none. Kept: for ever.';
comment on column contingency.action.within is 'By when, counted from the decision. Sensitivity: none. Kept: for ever.';

create table contingency.trigger (
    plan uuid not null,
    number int not null,
    place int not null,
    signal text not null,
    above double precision not null,
    primary key (plan, number, place),
    foreign key (plan, number) references contingency.version
);

comment on table contingency.trigger is 'What calls for a plan: a measurement above a limit.';
comment on column contingency.trigger.plan is 'The plan. Sensitivity: none. Kept: for ever.';
comment on column contingency.trigger.number is 'Its version. Sensitivity: none. Kept: for ever.';
comment on column contingency.trigger.place is 'In which order. Sensitivity: none. Kept: for ever.';
comment on column contingency.trigger.signal is 'Code of what is measured. Sensitivity: none. Kept: for ever.';
comment on column contingency.trigger.above is 'The limit, in the unit of the measurement. Sensitivity: none. Kept: for ever.';

create table contingency.proposal (
    id uuid primary key,
    plan uuid not null,
    number int not null,
    place int not null,
    signal text not null,
    kind text not null check (kind in ('TAKE_UP', 'STAND_DOWN')),
    on_day date not null,
    made_at timestamptz not null,
    answer text check (answer in ('AGREED', 'REFUSED')),
    reason text,
    decision uuid,
    answered_by uuid,
    answered_at timestamptz,
    unique (plan, signal, kind, on_day),
    foreign key (plan, number) references contingency.version,
    check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null))
);

comment on table contingency.proposal is 'A trigger was met or cleared and proposes something: command decides.';
comment on column contingency.proposal.id is 'Identity. Sensitivity: none. Kept: for ever.';
comment on column contingency.proposal.plan is 'The plan. Sensitivity: none. Kept: for ever.';
comment on column contingency.proposal.number is 'Its version when the trigger was met. Sensitivity: none. Kept: for ever.';
comment on column contingency.proposal.place is 'The trigger of that version. Sensitivity: none. Kept: for ever.';
comment on column contingency.proposal.signal is 'What was measured. Sensitivity: none. Kept: for ever.';
comment on column contingency.proposal.kind is 'To take the plan up or to stand it down. Sensitivity: none. Kept: for ever.';
comment on column contingency.proposal.on_day is 'The day on which the trigger was met or cleared, local. Sensitivity: none. Kept: for ever.';
comment on column contingency.proposal.made_at is 'When it was proposed, in UTC. Sensitivity: none. Kept: for ever.';
comment on column contingency.proposal.answer is 'What command decided; none while it waits. Sensitivity: none. Kept: for ever.';
comment on column contingency.proposal.reason is 'Why. Sensitivity: none. Kept: for ever.';
comment on column contingency.proposal.decision is 'The decision in the log of command. Sensitivity: none. Kept: for ever.';
comment on column contingency.proposal.answered_by is 'Who decided. Sensitivity: staff. Kept: for ever.';
comment on column contingency.proposal.answered_at is 'When, in UTC. Sensitivity: none. Kept: for ever.';
