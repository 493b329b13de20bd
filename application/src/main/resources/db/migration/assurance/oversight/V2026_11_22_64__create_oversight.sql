create schema oversight;

create table oversight.rule (
    version integer primary key,
    children integer not null check (children > 0),
    minutes integer not null check (minutes > 0),
    own_grounds text[] not null,
    answer_days integer not null check (answer_days > 0),
    from_on date not null
);

comment on table oversight.rule is 'What counts as unusual looking; the version with the latest first day that is past holds.';
comment on column oversight.rule.version is 'Number of the version. Sensitivity: none. Kept: always.';
comment on column oversight.rule.children is 'More different children than this are unusual. Sensitivity: none. Kept: always.';
comment on column oversight.rule.minutes is 'Within how many minutes. Sensitivity: none. Kept: always.';
comment on column oversight.rule.own_grounds is 'Grounds that are one''s own work and do not count. Sensitivity: none. Kept: always.';
comment on column oversight.rule.answer_days is 'Working days until it must be answered. Sensitivity: none. Kept: always.';
comment on column oversight.rule.from_on is 'First day on which it holds. Sensitivity: none. Kept: always.';

insert into oversight.rule values (1, 40, 60, '{ALLOCATED,TEAM,INSPECTION_SAMPLE}', 5, '2020-01-01');

create table oversight.finding (
    id uuid primary key,
    account uuid not null,
    rule integer not null references oversight.rule (version),
    first_at timestamptz not null,
    last_at timestamptz not null,
    children integer not null check (children > 0),
    looks integer not null check (looks >= children),
    found_at timestamptz not null,
    due_on date not null,
    answers uuid,
    state text not null check (state in ('OPEN', 'EXPLAINED', 'NOT_EXPLAINED', 'REOPENED', 'ACCEPTED')),
    unique (account, first_at)
);

create index finding_answers on oversight.finding (answers, state);

comment on table oversight.finding is 'Somebody looked at unusually many children outside their own work.';
comment on column oversight.finding.id is 'Identity. Sensitivity: none. Kept: as the trail.';
comment on column oversight.finding.account is 'Who looked. Sensitivity: staff. Kept: as the trail.';
comment on column oversight.finding.rule is 'By which version of the rule. Sensitivity: none. Kept: as the trail.';
comment on column oversight.finding.first_at is 'First look. Sensitivity: staff. Kept: as the trail.';
comment on column oversight.finding.last_at is 'Last look so far. Sensitivity: staff. Kept: as the trail.';
comment on column oversight.finding.children is 'How many different children, in the fullest hour. Sensitivity: staff. Kept: as the trail.';
comment on column oversight.finding.looks is 'How many looks and refusals from first to last. Sensitivity: staff. Kept: as the trail.';
comment on column oversight.finding.found_at is 'When it was found. Sensitivity: staff. Kept: as the trail.';
comment on column oversight.finding.due_on is 'By when it must be answered. Sensitivity: staff. Kept: as the trail.';
comment on column oversight.finding.answers is 'Who must answer it; none when nobody is there to. Sensitivity: staff. Kept: as the trail.';
comment on column oversight.finding.state is 'Where it stands. Sensitivity: staff. Kept: as the trail.';

create table oversight.step (
    id uuid primary key,
    finding uuid not null references oversight.finding (id),
    at timestamptz not null,
    account uuid not null,
    state text not null,
    reason text not null,
    explanation text not null check (length(explanation) between 1 and 4000)
);

create index step_finding on oversight.step (finding, at);

comment on table oversight.step is 'What was said of a finding, and what it became; only ever added to.';
comment on column oversight.step.id is 'Identity, the form''s intention. Sensitivity: none. Kept: as the finding.';
comment on column oversight.step.finding is 'Which finding. Sensitivity: none. Kept: as the finding.';
comment on column oversight.step.at is 'When. Sensitivity: staff. Kept: as the finding.';
comment on column oversight.step.account is 'Who said it. Sensitivity: staff. Kept: as the finding.';
comment on column oversight.step.state is 'What the finding became. Sensitivity: staff. Kept: as the finding.';
comment on column oversight.step.reason is 'The kind of explanation, a code. Sensitivity: staff. Kept: as the finding.';
comment on column oversight.step.explanation is 'In their own words. Sensitivity: staff. Kept: as the finding.';
