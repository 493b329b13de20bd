create schema plans;

create table plans.plan (
    id uuid primary key,
    child uuid not null,
    core_group uuid,
    conference uuid,
    began_on date not null,
    known_at timestamptz not null,
    stage text not null check (stage in ('OUTLINE', 'DETAILED', 'REVISED', 'ENDED')),
    rule int not null,
    outline_due_on date not null,
    outline_sent_on date,
    detail_due_on date not null,
    ended_on date,
    check ((stage = 'ENDED') = (ended_on is not null))
);

comment on table plans.plan is 'A care and support protection plan of one child.';
comment on column plans.plan.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column plans.plan.child is 'The child. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.plan.core_group is 'The core group that carries it out. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.plan.conference is 'The conference that asked for it. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.plan.began_on is 'Day of the conference. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.plan.known_at is 'When it became known here, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.plan.stage is 'How far it has come. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.plan.rule is 'Version of the rule that made the last day of the detailed plan. Sensitivity: none. Kept: as the child''s record.';
comment on column plans.plan.outline_due_on is 'Last day for sending the outline. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.plan.outline_sent_on is 'Day on which the outline was sent. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.plan.detail_due_on is 'Last day for making it detailed. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.plan.ended_on is 'First day on which it held no more. Sensitivity: child. Kept: as the child''s record.';

create table plans.version (
    id uuid primary key,
    plan uuid not null references plans.plan (id) on delete cascade,
    number int not null,
    stage text not null check (stage in ('OUTLINE', 'DETAILED', 'REVISED')),
    made_on date not null,
    made_by uuid not null,
    made_at timestamptz not null,
    changed text,
    risks text not null,
    protection text not null,
    outcomes text not null,
    support text not null,
    progress text not null,
    wishes text not null,
    views text not null,
    contingency text not null,
    unique (plan, number)
);

comment on table plans.version is 'What a plan said from a day on, until the next version.';
comment on column plans.version.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column plans.version.plan is 'The plan. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.version.number is 'Which version, from 1. Sensitivity: none. Kept: as the child''s record.';
comment on column plans.version.stage is 'What it is: outline, detailed or revised. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.version.made_on is 'The day on which it was agreed. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.version.made_by is 'Who wrote it down. Sensitivity: staff. Kept: as the child''s record.';
comment on column plans.version.made_at is 'When that became known here, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.version.changed is 'What changed and why. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.version.risks is 'The risks. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.version.protection is 'How the agencies together protect the child. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.version.outcomes is 'What is to be reached, sooner and later. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.version.support is 'Support, treatment, therapy and advocacy. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.version.progress is 'How progress is watched, and by whom. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.version.wishes is 'What the child wishes. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.version.views is 'What the parents think. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.version.contingency is 'What happens if the plan does not hold. Sensitivity: child. Kept: as the child''s record.';

create table plans.action (
    id uuid primary key,
    plan uuid not null references plans.plan (id) on delete cascade,
    change text not null check (change <> ''),
    person text not null check (person <> ''),
    agency text not null check (agency in ('FAMILY', 'SOCIAL', 'HEALTH', 'POLICE', 'SCHOOL', 'THIRD', 'OTHER')),
    due_on date not null,
    sign text not null check (sign <> ''),
    state text not null check (state in ('OPEN', 'DONE', 'NOT_DONE', 'NO_LONGER_NEEDED')),
    evidence text not null,
    added_on date not null,
    added_by uuid not null,
    added_at timestamptz not null,
    settled_on date,
    settled_by uuid,
    settled_at timestamptz,
    meeting uuid,
    check ((state = 'OPEN') = (settled_on is null)),
    check ((settled_on is null) = (settled_at is null)),
    check (state = 'OPEN' or evidence <> '')
);

comment on table plans.action is 'Something to be done under a plan.';
comment on column plans.action.id is 'Identity, made with the form. Sensitivity: none. Kept: as the child''s record.';
comment on column plans.action.plan is 'The plan. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.action.change is 'What must change for the child. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.action.person is 'Who does it. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.action.agency is 'Whom they come from. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.action.due_on is 'Last day. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.action.sign is 'How we will know. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.action.state is 'What became of it. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.action.evidence is 'What shows it, or why. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.action.added_on is 'The day from which it was in the plan. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.action.added_by is 'Who wrote it down. Sensitivity: staff. Kept: as the child''s record.';
comment on column plans.action.added_at is 'When that became known here, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.action.settled_on is 'The day on which it was settled. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.action.settled_by is 'Who said so. Sensitivity: staff. Kept: as the child''s record.';
comment on column plans.action.settled_at is 'When that became known here, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column plans.action.meeting is 'The core group meeting that said so. Sensitivity: child. Kept: as the child''s record.';

create index plan_child on plans.plan (child);
create index plan_group on plans.plan (core_group);
create index plan_detail on plans.plan (detail_due_on);
create index action_plan on plans.action (plan);
create index action_due on plans.action (due_on) where state = 'OPEN';
create index action_meeting on plans.action (meeting);

call access.protect_by_child('plans.plan', 2, 'child');
call access.protect('plans.version', 2,
    'plan in (select p.id from plans.plan p where p.child = any ((select access.my_children(SO_FAR))::uuid[]))',
    'exists (select from plans.plan p where p.id = plan)');
call access.protect('plans.action', 2,
    'plan in (select p.id from plans.plan p where p.child = any ((select access.my_children(SO_FAR))::uuid[]))',
    'exists (select from plans.plan p where p.id = plan)');

call ledger.keep('plans.plan', 'child');
