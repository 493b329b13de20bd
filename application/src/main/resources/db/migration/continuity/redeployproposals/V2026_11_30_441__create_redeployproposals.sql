create schema redeployproposals;

create table redeployproposals.proposal (
    id uuid primary key,
    asked_by uuid not null,
    asked_at timestamptz not null,
    keeps boolean not null,
    stage text not null check (stage in ('RUNNING', 'READY', 'FAILED')),
    better int not null,
    before_levels bigint [] not null,
    after_levels bigint [] not null,
    ended_at timestamptz
);

comment on table redeployproposals.proposal is 'Somebody asked who had best work where.';
comment on column redeployproposals.proposal.id is 'Identity. Sensitivity: none. Kept: two years.';
comment on column redeployproposals.proposal.asked_by is 'Who asked. Sensitivity: staff. Kept: two years.';
comment on column redeployproposals.proposal.asked_at is 'When, in UTC. Sensitivity: none. Kept: two years.';
comment on column redeployproposals.proposal.keeps is 'Whether those who work elsewhere stay there. Sensitivity: none. Kept: two years.';
comment on column redeployproposals.proposal.stage is 'How far it has come. Sensitivity: none. Kept: two years.';
comment on column redeployproposals.proposal.better is 'How often something better was found so far. Sensitivity: none. Kept: two years.';
comment on column redeployproposals.proposal.before_levels is 'As things stand: empty places of tier 1, 2, 3, cost, unfairness. Sensitivity: none. Kept: two years.';
comment on column redeployproposals.proposal.after_levels is 'The same as proposed. Sensitivity: none. Kept: two years.';
comment on column redeployproposals.proposal.ended_at is 'When it ended, in UTC. Sensitivity: none. Kept: two years.';

create table redeployproposals.change (
    id uuid primary key,
    proposal uuid not null references redeployproposals.proposal,
    person uuid not null,
    from_service uuid,
    from_skill text,
    to_service uuid,
    to_skill text,
    tier int not null,
    fills int not null,
    minutes int not null,
    home_gives int not null,
    decision text not null check (decision in ('OPEN', 'ACCEPTED', 'CHANGED', 'REFUSED')),
    reason text not null,
    decided_by uuid,
    decided_at timestamptz
);

create index change_proposal on redeployproposals.change (proposal);

comment on table redeployproposals.change is 'A proposal moves somebody.';
comment on column redeployproposals.change.id is 'Identity. Sensitivity: none. Kept: two years.';
comment on column redeployproposals.change.proposal is 'The proposal. Sensitivity: none. Kept: two years.';
comment on column redeployproposals.change.person is 'Who. Sensitivity: staff. Kept: two years.';
comment on column redeployproposals.change.from_service is 'Where the person is lent to now, or none. Sensitivity: staff. Kept: two years.';
comment on column redeployproposals.change.from_skill is 'For which skill. Sensitivity: staff. Kept: two years.';
comment on column redeployproposals.change.to_service is 'Where to, or none for going home. Sensitivity: staff. Kept: two years.';
comment on column redeployproposals.change.to_skill is 'For which skill. Sensitivity: staff. Kept: two years.';
comment on column redeployproposals.change.tier is 'How critical the service is, or that left. Sensitivity: none. Kept: two years.';
comment on column redeployproposals.change.fills is 'Places of that tier that are empty without it. Sensitivity: none. Kept: two years.';
comment on column redeployproposals.change.minutes is 'Minutes of travel, one way. Sensitivity: staff. Kept: two years.';
comment on column redeployproposals.change.home_gives is 'How many the own service gives in all. Sensitivity: none. Kept: two years.';
comment on column redeployproposals.change.decision is 'What somebody decided. Sensitivity: staff. Kept: two years.';
comment on column redeployproposals.change.reason is 'Why. Sensitivity: staff. Kept: two years.';
comment on column redeployproposals.change.decided_by is 'Who decided. Sensitivity: staff. Kept: two years.';
comment on column redeployproposals.change.decided_at is 'When, in UTC. Sensitivity: none. Kept: two years.';
