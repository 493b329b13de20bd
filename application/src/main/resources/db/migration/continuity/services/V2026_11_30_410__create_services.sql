create schema services;

create table services.skill (
    code text primary key check (code ~ '^[A-Z][A-Z0-9_]{1,30}$'),
    english text not null,
    welsh text not null,
    from_on date not null,
    until_on date
);

comment on table services.skill is 'A skill that a service needs and a member of staff may have, from a day to a day.';
comment on column services.skill.code is 'Never changes. Sensitivity: none. Kept: for ever.';
comment on column services.skill.english is 'Its name in English. Sensitivity: none. Kept: for ever.';
comment on column services.skill.welsh is 'Its name in Welsh. Sensitivity: none. Kept: for ever.';
comment on column services.skill.from_on is 'First day on which it is asked for. Sensitivity: none. Kept: for ever.';
comment on column services.skill.until_on is 'Last day on which it is asked for, or none. Sensitivity: none. Kept: for ever.';

insert into services.skill (code, english, welsh, from_on) values
    ('CARE', 'Personal care', 'Gofal personol', '2020-01-01'),
    ('MEDICINES', 'Giving medicines', 'Rhoi meddyginiaethau', '2020-01-01'),
    ('SW_ADULT', 'Social work with adults', 'Gwaith cymdeithasol gydag oedolion', '2020-01-01'),
    ('SW_CHILD', 'Social work with children', 'Gwaith cymdeithasol gyda phlant', '2020-01-01'),
    ('THERAPY', 'Occupational therapy', 'Therapi galwedigaethol', '2020-01-01'),
    ('FOSTER', 'Fostering support', 'Cymorth maethu', '2020-01-01'),
    ('YOUTH', 'Youth work', 'Gwaith ieuenctid', '2020-01-01'),
    ('TEACH', 'Teaching and activities', 'Addysgu a gweithgareddau', '2020-01-01'),
    ('DRIVER', 'Driving people', 'Gyrru pobl', '2020-01-01'),
    ('COOK', 'Cooking and kitchens', 'Coginio a cheginau', '2020-01-01'),
    ('ADMIN', 'Office and telephones', 'Swyddfa a ffonau', '2020-01-01');

create table services.service (
    id uuid primary key,
    code text not null unique check (code ~ '^[A-Z][A-Z0-9_]{1,30}$'),
    english text not null,
    welsh text not null,
    part text not null check (part in ('CHILDREN', 'ADULTS')),
    place_english text not null,
    place_welsh text not null,
    tier int not null check (tier between 1 and 3),
    premises text not null,
    suppliers text not null,
    systems text not null,
    affected_english text not null,
    affected_welsh text not null,
    changed_by uuid not null,
    changed_at timestamptz not null
);

comment on table services.service is 'A service that the county gives, and what it needs.';
comment on column services.service.id is 'Identity. Sensitivity: none. Kept: for ever.';
comment on column services.service.code is 'Short name in files. Sensitivity: none. Kept: for ever.';
comment on column services.service.english is 'Its name in English. Sensitivity: none. Kept: for ever.';
comment on column services.service.welsh is 'Its name in Welsh. Sensitivity: none. Kept: for ever.';
comment on column services.service.part is 'Of children or of adults. Sensitivity: none. Kept: for ever.';
comment on column services.service.place_english is 'Team or site that gives it, in English. Sensitivity: none. Kept: for ever.';
comment on column services.service.place_welsh is 'The same in Welsh. Sensitivity: none. Kept: for ever.';
comment on column services.service.tier is 'How critical it is: 1 before all others. Sensitivity: none. Kept: for ever.';
comment on column services.service.premises is 'Premises it needs. Sensitivity: none. Kept: for ever.';
comment on column services.service.suppliers is 'Suppliers it needs. Sensitivity: none. Kept: for ever.';
comment on column services.service.systems is 'Systems it needs. Sensitivity: none. Kept: for ever.';
comment on column services.service.affected_english is 'Who is affected when it stops, in English. Sensitivity: none. Kept: for ever.';
comment on column services.service.affected_welsh is 'The same in Welsh. Sensitivity: none. Kept: for ever.';
comment on column services.service.changed_by is 'Who wrote it last. Sensitivity: staff. Kept: for ever.';
comment on column services.service.changed_at is 'When, in UTC. Sensitivity: none. Kept: for ever.';

create table services.need (
    service uuid not null references services.service,
    skill text not null references services.skill,
    whole int not null check (whole >= 0),
    safe int not null check (safe >= 0 and safe <= whole),
    primary key (service, skill)
);

comment on table services.need is 'Staff that a service needs, by skill.';
comment on column services.need.service is 'The service. Sensitivity: none. Kept: for ever.';
comment on column services.need.skill is 'The skill. Sensitivity: none. Kept: for ever.';
comment on column services.need.whole is 'How many it takes to run in full. Sensitivity: none. Kept: for ever.';
comment on column services.need.safe is 'How many it takes to be safe. Sensitivity: none. Kept: for ever.';

create table services.move (
    id uuid primary key,
    service uuid not null references services.service,
    state text not null check (
        state in ('RUNNING', 'REDUCED', 'PAUSED', 'RESTARTING', 'NOT_RESTARTING_FOR_NOW', 'CLOSED')
    ),
    planned_on date,
    happened_on date,
    reason text not null,
    affected text not null,
    told text not null,
    look_on date,
    moved_by uuid not null,
    moved_at timestamptz not null,
    dropped_at timestamptz,
    check (planned_on is not null or happened_on is not null),
    check (dropped_at is null or happened_on is null)
);

comment on table services.move is 'A service came into a state, or is to come into it.';
comment on column services.move.id is 'Identity. Sensitivity: none. Kept: for ever.';
comment on column services.move.service is 'The service. Sensitivity: none. Kept: for ever.';
comment on column services.move.state is 'The state it comes into. Sensitivity: none. Kept: for ever.';
comment on column services.move.planned_on is 'The day it was planned for, local. Sensitivity: none. Kept: for ever.';
comment on column services.move.happened_on is 'The day it happened, local; none while it is only planned. Sensitivity: none. Kept: for ever.';
comment on column services.move.reason is 'Why. Sensitivity: none. Kept: for ever.';
comment on column services.move.affected is 'Who is affected. Sensitivity: none. Kept: for ever.';
comment on column services.move.told is 'How they are told. Sensitivity: none. Kept: for ever.';
comment on column services.move.look_on is 'The day it is looked at next, local. Sensitivity: none. Kept: for ever.';
comment on column services.move.moved_by is 'Who wrote it. Sensitivity: staff. Kept: for ever.';
comment on column services.move.moved_at is 'When, in UTC. Sensitivity: none. Kept: for ever.';
comment on column services.move.dropped_at is 'When the intention was given up, in UTC. Sensitivity: none. Kept: for ever.';

create index move_service on services.move (service);
