create schema people;

create table people.household (
    id uuid primary key,
    reference text not null unique check (reference <> ''),
    name text,
    address text,
    area text
);

comment on table people.household is 'People who live together.';
comment on column people.household.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column people.household.reference is 'The code other systems know it by. Sensitivity: child. Kept: as the child''s record.';
comment on column people.household.name is 'What practitioners call it. Sensitivity: child. Kept: as the child''s record.';
comment on column people.household.address is 'Where it lives. Sensitivity: child. Kept: as the child''s record.';
comment on column people.household.area is 'Locality. Sensitivity: child. Kept: as the child''s record.';

create table people.child (
    id uuid primary key,
    reference text not null unique check (reference <> ''),
    household uuid not null references people.household (id),
    given_name text,
    family_name text,
    born_on date,
    language text
);

create index child_household on people.child (household);

comment on table people.child is 'A child.';
comment on column people.child.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column people.child.reference is 'The code other systems know the child by. Sensitivity: child. Kept: as the child''s record.';
comment on column people.child.household is 'Where the child lives. Sensitivity: child. Kept: as the child''s record.';
comment on column people.child.given_name is 'Given name. Sensitivity: child. Kept: as the child''s record.';
comment on column people.child.family_name is 'Family name. Sensitivity: child. Kept: as the child''s record.';
comment on column people.child.born_on is 'Date of birth. Sensitivity: child. Kept: as the child''s record.';
comment on column people.child.language is 'Language the child prefers. Sensitivity: child. Kept: as the child''s record.';

create table people.plan (
    id uuid primary key,
    child uuid not null references people.child (id),
    kind text not null check (kind in ('REGISTER', 'LOOKED_AFTER', 'CARE_AND_SUPPORT')),
    started_on date not null,
    ended_on date check (ended_on >= started_on),
    category text,
    placement_basis text,
    placement_permanent boolean not null default false,
    first_review_on date
);

create index plan_child on people.plan (child, started_on);

comment on table people.plan is 'A spell on the register, looked after, or under another plan.';
comment on column people.plan.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column people.plan.child is 'The child. Sensitivity: child. Kept: as the child''s record.';
comment on column people.plan.kind is 'Which plan. Sensitivity: child. Kept: as the child''s record.';
comment on column people.plan.started_on is 'First day. Sensitivity: child. Kept: as the child''s record.';
comment on column people.plan.ended_on is 'Last day, none while it lasts. Sensitivity: child. Kept: as the child''s record.';
comment on column people.plan.category is 'Category of registration. Sensitivity: child. Kept: as the child''s record.';
comment on column people.plan.placement_basis is 'Paragraph of regulation 31 of SI 2015/1818 that the placement falls under. Sensitivity: child. Kept: as the child''s record.';
comment on column people.plan.placement_permanent is 'Placement intended to last until 18. Sensitivity: child. Kept: as the child''s record.';
comment on column people.plan.first_review_on is 'First review of the placement. Sensitivity: child. Kept: as the child''s record.';

create table people.conference (
    id uuid primary key default gen_random_uuid(),
    child uuid not null references people.child (id),
    held_on date not null,
    initial boolean not null
);

create index conference_child on people.conference (child, held_on);

comment on table people.conference is 'A child protection conference that was held.';
comment on column people.conference.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column people.conference.child is 'The child. Sensitivity: child. Kept: as the child''s record.';
comment on column people.conference.held_on is 'The day it was held. Sensitivity: child. Kept: as the child''s record.';
comment on column people.conference.initial is 'Initial rather than review. Sensitivity: child. Kept: as the child''s record.';

create table people.allocation (
    id uuid primary key default gen_random_uuid(),
    child uuid not null references people.child (id),
    practitioner uuid not null,
    team uuid not null,
    from_on date not null,
    until_on date check (until_on >= from_on)
);

create index allocation_child on people.allocation (child, from_on);
create index allocation_practitioner on people.allocation (practitioner, from_on);

comment on table people.allocation is 'Who works with a child, in which team.';
comment on column people.allocation.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column people.allocation.child is 'The child. Sensitivity: child. Kept: as the child''s record.';
comment on column people.allocation.practitioner is 'Account of the practitioner. Sensitivity: staff. Kept: as the child''s record.';
comment on column people.allocation.team is 'Team. Sensitivity: staff. Kept: as the child''s record.';
comment on column people.allocation.from_on is 'First day. Sensitivity: child. Kept: as the child''s record.';
comment on column people.allocation.until_on is 'Last day, none while it lasts. Sensitivity: child. Kept: as the child''s record.';
