create schema redeployment;

create table redeployment.person (
    id uuid primary key,
    number text not null unique,
    name text not null,
    home_service uuid not null,
    skills text [] not null,
    hours int not null check (hours between 1 and 60),
    area text not null,
    checked_to text not null check (checked_to in ('NONE', 'BASIC', 'STANDARD', 'ENHANCED')),
    checked_on date,
    registered_until date,
    shielding boolean not null,
    welsh boolean not null,
    changed_by uuid not null,
    changed_at timestamptz not null
);

comment on table redeployment.person is 'Somebody who can be lent to another service.';
comment on column redeployment.person.id is 'Identity. Sensitivity: none. Kept: six years after the last return.';
comment on column redeployment.person.number is 'Staff number. Sensitivity: staff. Kept: six years after the last return.';
comment on column redeployment.person.name is 'Name. Sensitivity: staff. Kept: six years after the last return.';
comment on column redeployment.person.home_service is 'The service of the own post. Sensitivity: staff. Kept: six years after the last return.';
comment on column redeployment.person.skills is 'Codes of skills. Sensitivity: staff. Kept: six years after the last return.';
comment on column redeployment.person.hours is 'Hours a week. Sensitivity: staff. Kept: six years after the last return.';
comment on column redeployment.person.area is 'The area of home, never an address. Sensitivity: staff. Kept: six years after the last return.';
comment on column redeployment.person.checked_to is 'Level of the barring check. Sensitivity: staff. Kept: six years after the last return.';
comment on column redeployment.person.checked_on is 'Day of that check. Sensitivity: staff. Kept: six years after the last return.';
comment on column redeployment.person.registered_until is 'Last day of the professional registration, or none. Sensitivity: staff. Kept: six years after the last return.';
comment on column redeployment.person.shielding is 'Works from home only, for health. Sensitivity: secret. Kept: until it ends.';
comment on column redeployment.person.welsh is 'Works in Welsh. Sensitivity: staff. Kept: six years after the last return.';
comment on column redeployment.person.changed_by is 'Who wrote it last. Sensitivity: staff. Kept: six years after the last return.';
comment on column redeployment.person.changed_at is 'When, in UTC. Sensitivity: none. Kept: six years after the last return.';

create table redeployment.placement (
    id uuid primary key,
    person uuid not null references redeployment.person,
    service uuid not null,
    skill text not null,
    role text not null,
    since date not null,
    until date,
    trained_on date,
    inducted_on date,
    assessed_on date,
    supervisor text not null,
    agreed_by text not null,
    stage text not null check (stage in ('AGREED', 'WORKING', 'RETURNED', 'CANCELLED')),
    ended_on date,
    changed_by uuid not null,
    changed_at timestamptz not null,
    check (until is null or until >= since)
);

create index placement_person on redeployment.placement (person);
create unique index placement_open on redeployment.placement (person)
where stage in ('AGREED', 'WORKING');

comment on table redeployment.placement is 'Somebody is lent to a service.';
comment on column redeployment.placement.id is 'Identity. Sensitivity: none. Kept: six years after the return.';
comment on column redeployment.placement.person is 'Who. Sensitivity: staff. Kept: six years after the return.';
comment on column redeployment.placement.service is 'Where to. Sensitivity: staff. Kept: six years after the return.';
comment on column redeployment.placement.skill is 'For which skill. Sensitivity: staff. Kept: six years after the return.';
comment on column redeployment.placement.role is 'What the person does there. Sensitivity: staff. Kept: six years after the return.';
comment on column redeployment.placement.since is 'First day, local. Sensitivity: staff. Kept: six years after the return.';
comment on column redeployment.placement.until is 'Last day as planned, local, or none. Sensitivity: staff. Kept: six years after the return.';
comment on column redeployment.placement.trained_on is 'Day of the training for the post. Sensitivity: staff. Kept: six years after the return.';
comment on column redeployment.placement.inducted_on is 'Day of the induction. Sensitivity: staff. Kept: six years after the return.';
comment on column redeployment.placement.assessed_on is 'Day of the risk assessment of the role. Sensitivity: staff. Kept: six years after the return.';
comment on column redeployment.placement.supervisor is 'Who supervises there. Sensitivity: staff. Kept: six years after the return.';
comment on column redeployment.placement.agreed_by is 'Who agreed to it in the own service. Sensitivity: staff. Kept: six years after the return.';
comment on column redeployment.placement.stage is 'How far it has come. Sensitivity: staff. Kept: six years after the return.';
comment on column redeployment.placement.ended_on is 'Day on which it ended, local. Sensitivity: staff. Kept: six years after the return.';
comment on column redeployment.placement.changed_by is 'Who wrote it last. Sensitivity: staff. Kept: six years after the return.';
comment on column redeployment.placement.changed_at is 'When, in UTC. Sensitivity: none. Kept: six years after the return.';

create table redeployment.own_staff (
    service uuid not null,
    skill text not null,
    people int not null check (people >= 0),
    changed_by uuid not null,
    changed_at timestamptz not null,
    primary key (service, skill)
);

comment on table redeployment.own_staff is 'People of its own that a service has on duty, by skill.';
comment on column redeployment.own_staff.service is 'The service. Sensitivity: none. Kept: until it is counted anew.';
comment on column redeployment.own_staff.skill is 'The skill. Sensitivity: none. Kept: until it is counted anew.';
comment on column redeployment.own_staff.people is 'How many. Sensitivity: none. Kept: until it is counted anew.';
comment on column redeployment.own_staff.changed_by is 'Who counted them. Sensitivity: staff. Kept: until they are counted anew.';
comment on column redeployment.own_staff.changed_at is 'When, in UTC. Sensitivity: none. Kept: until they are counted anew.';

create table redeployment.journey (
    area text not null,
    service uuid not null,
    minutes int not null check (minutes >= 0),
    primary key (area, service)
);

comment on table redeployment.journey is 'Minutes from an area to where a service is given, one way.';
comment on column redeployment.journey.area is 'The area. Sensitivity: none. Kept: for ever.';
comment on column redeployment.journey.service is 'The service. Sensitivity: none. Kept: for ever.';
comment on column redeployment.journey.minutes is 'How many. Sensitivity: none. Kept: for ever.';
