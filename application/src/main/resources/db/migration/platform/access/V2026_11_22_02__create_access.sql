create schema access;

create table access.team (
    id uuid primary key default gen_random_uuid(),
    reference text not null unique check (reference <> ''),
    name_en text not null,
    name_cy text not null
);

comment on table access.team is 'Teams of the council and its partners.';
comment on column access.team.id is 'Identity. Sensitivity: none. Kept: always.';
comment on column access.team.reference is 'The code other systems know it by. Sensitivity: none. Kept: always.';
comment on column access.team.name_en is 'English name. Sensitivity: none. Kept: always.';
comment on column access.team.name_cy is 'Welsh name. Sensitivity: none. Kept: always.';

create table access.account (
    id uuid primary key default gen_random_uuid(),
    reference text not null unique check (reference <> ''),
    username text unique check (username = lower(username) and username <> ''),
    password text,
    name text not null,
    role text not null check (role in ('PRACTITIONER', 'TEAM_MANAGER', 'QUALITY', 'HEAD_OF_SERVICE',
        'COUNCILLOR', 'INSPECTOR', 'ADMINISTRATOR')),
    team uuid references access.team (id),
    language text not null default 'en' check (language in ('en', 'cy')),
    until_on date,
    disabled boolean not null default false,
    failures integer not null default 0,
    locked_until timestamptz
);

comment on table access.account is 'People who sign in, and practitioners known only by reference.';
comment on column access.account.id is 'Identity. Sensitivity: none. Kept: while the trail names it.';
comment on column access.account.reference is 'The code other systems know the person by. Sensitivity: staff. Kept: while the trail names it.';
comment on column access.account.username is 'What is typed to sign in; none for a practitioner known only by reference. Sensitivity: staff. Kept: until the person leaves.';
comment on column access.account.password is 'Salted hash with the name of its method. Sensitivity: secret. Kept: until changed.';
comment on column access.account.name is 'Name as shown to colleagues. Sensitivity: staff. Kept: while the trail names it.';
comment on column access.account.role is 'What the person may do. Sensitivity: staff. Kept: while the trail names it.';
comment on column access.account.team is 'Home team. Sensitivity: staff. Kept: while the trail names it.';
comment on column access.account.language is 'Language chosen on the pages. Sensitivity: staff. Kept: until the person leaves.';
comment on column access.account.until_on is 'Last day of access, for inspectors. Sensitivity: staff. Kept: while the trail names it.';
comment on column access.account.disabled is 'May no longer sign in. Sensitivity: staff. Kept: while the trail names it.';
comment on column access.account.failures is 'Wrong passwords in a row. Sensitivity: staff. Kept: until the next right one.';
comment on column access.account.locked_until is 'No attempt is heard before. Sensitivity: staff. Kept: until the next right one.';

create table access.ground (
    id uuid primary key default gen_random_uuid(),
    child uuid not null,
    kind text not null check (kind in ('ALLOCATED', 'TEAM', 'INSPECTION_SAMPLE')),
    account uuid references access.account (id),
    team uuid references access.team (id),
    from_on date not null,
    until_on date,
    check ((account is null) <> (team is null)),
    check (until_on is null or until_on >= from_on)
);

create index ground_account on access.ground (account, child);
create index ground_team on access.ground (team, child);
create index ground_child on access.ground (child);

comment on table access.ground is 'Why somebody may see a child, and from when until when.';
comment on column access.ground.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column access.ground.child is 'The child. Sensitivity: child. Kept: as the child''s record.';
comment on column access.ground.kind is 'Allocated, held by the team, or in an inspection''s sample. Sensitivity: child. Kept: as the child''s record.';
comment on column access.ground.account is 'Who, when it is one person. Sensitivity: staff. Kept: as the child''s record.';
comment on column access.ground.team is 'Which team, when it is a team. Sensitivity: staff. Kept: as the child''s record.';
comment on column access.ground.from_on is 'First day. Sensitivity: child. Kept: as the child''s record.';
comment on column access.ground.until_on is 'Last day, none while it lasts. Sensitivity: child. Kept: as the child''s record.';

-- Spring Session's own tables (schema-postgresql.sql of 4.1), in this module's schema.
create table access.spring_session (
    primary_id char(36) primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval integer not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);

create index spring_session_expiry on access.spring_session (expiry_time);
create index spring_session_principal on access.spring_session (principal_name);

create table access.spring_session_attributes (
    session_primary_id char(36) not null
        references access.spring_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);

comment on table access.spring_session is 'Who is signed in. The library''s own columns. Sensitivity: secret. Kept: until sign-out or time-out.';
comment on table access.spring_session_attributes is 'What a session remembers. The library''s own columns. Sensitivity: secret. Kept: until sign-out or time-out.';
