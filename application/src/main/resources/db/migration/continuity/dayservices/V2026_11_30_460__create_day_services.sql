create schema dayservices;

create table dayservices.centre (
    id uuid primary key,
    code text not null unique check (code ~ '^[A-Z0-9-]{2,20}$'),
    english text not null check (english <> ''),
    welsh text not null check (welsh <> '')
);

comment on table dayservices.centre is 'A day centre.';
comment on column dayservices.centre.id is 'Identity. Sensitivity: none. Kept: always.';
comment on column dayservices.centre.code is 'Short name in files. Sensitivity: none. Kept: always.';
comment on column dayservices.centre.english is 'Name in English. Sensitivity: none. Kept: always.';
comment on column dayservices.centre.welsh is 'Name in Welsh. Sensitivity: none. Kept: always.';

create table dayservices.room (
    id uuid primary key,
    centre uuid not null references dayservices.centre (id),
    english text not null check (english <> ''),
    welsh text not null check (welsh <> ''),
    length numeric(5, 2) not null check (length > 0),
    width numeric(5, 2) not null check (width > 0),
    unusable numeric(6, 2) not null check (unusable >= 0),
    fixed_seats boolean not null,
    fire integer not null check (fire >= 0),
    air integer check (air >= 0),
    staff integer not null check (staff >= 0),
    equipment integer check (equipment >= 0),
    hoists integer not null check (hoists >= 0)
);

comment on table dayservices.room is 'A room of a centre, as it is before any rule of distance.';
comment on column dayservices.room.id is 'Identity. Sensitivity: none. Kept: always.';
comment on column dayservices.room.centre is 'The centre it is in. Sensitivity: none. Kept: always.';
comment on column dayservices.room.english is 'Name in English. Sensitivity: none. Kept: always.';
comment on column dayservices.room.welsh is 'Name in Welsh. Sensitivity: none. Kept: always.';
comment on column dayservices.room.length is 'Metres long. Sensitivity: none. Kept: always.';
comment on column dayservices.room.width is 'Metres wide. Sensitivity: none. Kept: always.';
comment on column dayservices.room.unusable is 'Square metres that nobody can use. Sensitivity: none. Kept: always.';
comment on column dayservices.room.fixed_seats is 'Whether places stand on a grid that cannot be moved. Sensitivity: none. Kept: always.';
comment on column dayservices.room.fire is 'Most people by the fire limit, staff with them. Sensitivity: none. Kept: always.';
comment on column dayservices.room.air is 'Fresh air in litres a second, none when not measured. Sensitivity: none. Kept: always.';
comment on column dayservices.room.staff is 'Staff there are for it. Sensitivity: none. Kept: always.';
comment on column dayservices.room.equipment is 'Most people that the changing room serves, none when no limit. Sensitivity: none. Kept: always.';
comment on column dayservices.room.hoists is 'People who need a hoist and can be there at once. Sensitivity: none. Kept: always.';

create index room_centre on dayservices.room (centre);

create table dayservices.route (
    id uuid primary key,
    centre uuid not null references dayservices.centre (id),
    code text not null unique check (code ~ '^[A-Z0-9-]{2,20}$'),
    english text not null check (english <> ''),
    welsh text not null check (welsh <> ''),
    seats integer not null check (seats >= 0)
);

comment on table dayservices.route is 'A round of transport to a centre.';
comment on column dayservices.route.id is 'Identity. Sensitivity: none. Kept: always.';
comment on column dayservices.route.centre is 'Where it leads. Sensitivity: none. Kept: always.';
comment on column dayservices.route.code is 'Short name in files. Sensitivity: none. Kept: always.';
comment on column dayservices.route.english is 'Name in English. Sensitivity: none. Kept: always.';
comment on column dayservices.route.welsh is 'Name in Welsh. Sensitivity: none. Kept: always.';
comment on column dayservices.route.seats is 'Seats each half-day, nobody keeping apart. Sensitivity: none. Kept: always.';

create index route_centre on dayservices.route (centre);

create table dayservices.rule (
    id uuid primary key,
    from_on date not null,
    distance numeric(3, 1) not null check (distance > 0),
    air integer not null check (air > 0),
    ratio integer not null check (ratio > 0),
    seats_percent integer not null check (seats_percent between 0 and 100),
    ride integer not null check (ride > 0),
    reason text not null check (reason <> ''),
    set_by uuid not null,
    set_at timestamptz not null
);

comment on table dayservices.rule is 'What people keep to from a day on: distance, air, staff and seats. Nothing is ever changed in it: what is set for the same day later holds.';
comment on column dayservices.rule.id is 'Identity. Sensitivity: none. Kept: always.';
comment on column dayservices.rule.from_on is 'First day it holds. Sensitivity: none. Kept: always.';
comment on column dayservices.rule.distance is 'Metres between people. Sensitivity: none. Kept: always.';
comment on column dayservices.rule.air is 'Litres of fresh air a second for each person. Sensitivity: none. Kept: always.';
comment on column dayservices.rule.ratio is 'People whom one member of staff can be with. Sensitivity: none. Kept: always.';
comment on column dayservices.rule.seats_percent is 'Share of the seats of a vehicle that may be used. Sensitivity: none. Kept: always.';
comment on column dayservices.rule.ride is 'Most minutes that anybody is driven. Sensitivity: none. Kept: always.';
comment on column dayservices.rule.reason is 'Why, or by which law. Sensitivity: none. Kept: always.';
comment on column dayservices.rule.set_by is 'Who set it. Sensitivity: staff. Kept: always.';
comment on column dayservices.rule.set_at is 'When, in UTC. Sensitivity: none. Kept: always.';

create index rule_from on dayservices.rule (from_on);

create table dayservices.person (
    id uuid primary key,
    reference text not null unique check (reference ~ '^[A-Z0-9-]{2,20}$'),
    name text not null check (name <> ''),
    language text not null check (language in ('WELSH', 'ENGLISH', 'OTHER')),
    centre uuid not null references dayservices.centre (id),
    wanted integer not null check (wanted between 0 and 5),
    priority integer not null check (priority between 1 and 3),
    route uuid references dayservices.route (id),
    minutes integer not null check (minutes between 0 and 240),
    with_carer boolean not null,
    needs_hoist boolean not null,
    pair text,
    away integer[] not null default '{}',
    ended_on date,
    changed_by uuid not null,
    changed_at timestamptz not null
);

comment on table dayservices.person is 'An adult who uses day services.';
comment on column dayservices.person.id is 'Identity. Sensitivity: none. Kept: until eight years after the person last came.';
comment on column dayservices.person.reference is 'What the adult is called in files. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column dayservices.person.name is 'Name. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column dayservices.person.language is 'The language in which to speak with them. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column dayservices.person.centre is 'The centre they go to. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column dayservices.person.wanted is 'Half-days a week that they wish for. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column dayservices.person.priority is 'Need, of the person and their carer; 1 the greatest. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column dayservices.person.route is 'The round that drives them, none when they come by themselves. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column dayservices.person.minutes is 'Minutes they ride. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column dayservices.person.with_carer is 'Whether their own carer comes along and shares the place. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column dayservices.person.needs_hoist is 'Whether they need a hoist. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column dayservices.person.pair is 'A code shared by two of one household who share a place, or none. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column dayservices.person.away is 'Days of the week on which they cannot come, 1 Monday. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column dayservices.person.ended_on is 'Since when they use day services no more, or none. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column dayservices.person.changed_by is 'Who wrote it last. Sensitivity: staff. Kept: until eight years after the person last came.';
comment on column dayservices.person.changed_at is 'When, in UTC. Sensitivity: none. Kept: until eight years after the person last came.';

create index person_centre on dayservices.person (centre);
create index person_route on dayservices.person (route);

create table dayservices.risk (
    person uuid not null references dayservices.person (id),
    from_on date not null,
    risk text not null check (risk in ('CLINICALLY_EXTREMELY_VULNERABLE', 'CLINICALLY_VULNERABLE', 'OTHER')),
    set_by uuid not null,
    set_at timestamptz not null,
    primary key (person, from_on, set_at)
);

comment on table dayservices.risk is 'The risk group of a person from a day on. Of two for one day the one said later holds.';
comment on column dayservices.risk.person is 'The person. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column dayservices.risk.from_on is 'First day it holds. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column dayservices.risk.risk is 'The group. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column dayservices.risk.set_by is 'Who said so. Sensitivity: staff. Kept: until eight years after the person last came.';
comment on column dayservices.risk.set_at is 'When, in UTC. Sensitivity: none. Kept: until eight years after the person last came.';

create table dayservices.week (
    id uuid primary key,
    monday date not null,
    number integer not null check (number > 0),
    state text not null check (state in ('PROPOSED', 'ACCEPTED', 'REPLACED')),
    distance numeric(3, 1) not null,
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    unique (monday, number),
    check ((state = 'PROPOSED') = (decided_by is null) or state = 'REPLACED')
);

comment on table dayservices.week is 'Places proposed for a week, and what a person decided.';
comment on column dayservices.week.id is 'Identity. Sensitivity: none. Kept: until eight years after the person last came.';
comment on column dayservices.week.monday is 'The first day of the week. Sensitivity: none. Kept: until eight years after the person last came.';
comment on column dayservices.week.number is 'Which proposal for that week. Sensitivity: none. Kept: until eight years after the person last came.';
comment on column dayservices.week.state is 'Proposed, accepted by a person, or replaced by another. Sensitivity: none. Kept: until eight years after the person last came.';
comment on column dayservices.week.distance is 'Metres between people for which it was made. Sensitivity: none. Kept: until eight years after the person last came.';
comment on column dayservices.week.proposed_by is 'Who asked for it. Sensitivity: staff. Kept: until eight years after the person last came.';
comment on column dayservices.week.proposed_at is 'When, in UTC. Sensitivity: none. Kept: until eight years after the person last came.';
comment on column dayservices.week.decided_by is 'Who accepted it. Sensitivity: staff. Kept: until eight years after the person last came.';
comment on column dayservices.week.decided_at is 'When, in UTC. Sensitivity: none. Kept: until eight years after the person last came.';

create unique index week_accepted on dayservices.week (monday) where state = 'ACCEPTED';

create table dayservices.place (
    week uuid not null references dayservices.week (id),
    person uuid not null references dayservices.person (id),
    day integer not null check (day between 1 and 5),
    half integer not null check (half in (1, 2)),
    room uuid not null references dayservices.room (id),
    primary key (week, person, day)
);

comment on table dayservices.place is 'Somebody in a room on a half-day of a week.';
comment on column dayservices.place.week is 'The proposal. Sensitivity: none. Kept: until eight years after the person last came.';
comment on column dayservices.place.person is 'Who comes. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column dayservices.place.day is 'Day of the week, 1 Monday. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column dayservices.place.half is 'Morning or afternoon. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column dayservices.place.room is 'Where. Sensitivity: secret. Kept: until eight years after the person last came.';

create index place_person on dayservices.place (person);
create index place_room on dayservices.place (room);

create table dayservices.change (
    id uuid primary key,
    week uuid not null references dayservices.week (id),
    person uuid not null references dayservices.person (id),
    day integer not null check (day between 1 and 5),
    half integer check (half in (1, 2)),
    room uuid references dayservices.room (id),
    reason text not null check (reason <> ''),
    changed_by uuid not null,
    changed_at timestamptz not null
);

comment on table dayservices.change is 'A place given, moved or taken away by a person after the proposal, and why.';
comment on column dayservices.change.id is 'Identity. Sensitivity: none. Kept: until eight years after the person last came.';
comment on column dayservices.change.week is 'The proposal. Sensitivity: none. Kept: until eight years after the person last came.';
comment on column dayservices.change.person is 'Whose place. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column dayservices.change.day is 'Day of the week, 1 Monday. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column dayservices.change.half is 'Morning or afternoon now, none when it was taken away. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column dayservices.change.room is 'Where now, none when it was taken away. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column dayservices.change.reason is 'Why. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column dayservices.change.changed_by is 'Who. Sensitivity: staff. Kept: until eight years after the person last came.';
comment on column dayservices.change.changed_at is 'When, in UTC. Sensitivity: none. Kept: until eight years after the person last came.';

create index change_week on dayservices.change (week);
create index change_person on dayservices.change (person);
create index change_room on dayservices.change (room);
