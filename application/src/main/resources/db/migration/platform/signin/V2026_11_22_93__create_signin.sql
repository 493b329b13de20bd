create schema signin;

-- Sessions remember classes by name, and those have moved: everybody signs in once more.
delete from access.spring_session;
alter table access.spring_session set schema signin;
alter table access.spring_session_attributes set schema signin;
alter table access.attempt set schema signin;

create table signin.code (
    id uuid primary key,
    account uuid not null,
    sealed bytea not null,
    seal_key text not null,
    offered_at timestamptz not null,
    confirmed_at timestamptz,
    last_step bigint not null default 0
);

create unique index code_confirmed on signin.code (account) where confirmed_at is not null;
create unique index code_offered on signin.code (account) where confirmed_at is null;

comment on table signin.code is 'Secrets of the one-time codes somebody signs in with as a second step.';
comment on column signin.code.id is 'Identity. Sensitivity: none. Kept: until replaced or reset.';
comment on column signin.code.account is 'Whose. Sensitivity: staff. Kept: until replaced or reset.';
comment on column signin.code.sealed is 'The secret, under AES-256-GCM. Sensitivity: secret. Kept: until replaced or reset.';
comment on column signin.code.seal_key is 'Fingerprint of the key it is sealed with, never the key. Sensitivity: none. Kept: until replaced or reset.';
comment on column signin.code.offered_at is 'When it was drawn. Sensitivity: none. Kept: until replaced or reset.';
comment on column signin.code.confirmed_at is 'When its first code was given; none while it is only offered. Sensitivity: staff. Kept: until replaced or reset.';
comment on column signin.code.last_step is 'The half minute of the last code taken, so that none is taken twice. Sensitivity: none. Kept: until replaced or reset.';

create table signin.recovery (
    id uuid primary key,
    account uuid not null,
    hash text not null,
    used_at timestamptz
);

create index recovery_account on signin.recovery (account);

comment on table signin.recovery is 'Codes on paper, each good once, for when the telephone is not at hand.';
comment on column signin.recovery.id is 'Identity. Sensitivity: none. Kept: until replaced or reset.';
comment on column signin.recovery.account is 'Whose. Sensitivity: staff. Kept: until replaced or reset.';
comment on column signin.recovery.hash is 'Keyed hash of the code, never the code. Sensitivity: secret. Kept: until replaced or reset.';
comment on column signin.recovery.used_at is 'When it was used. Sensitivity: staff. Kept: until replaced or reset.';

create table signin.place (
    session text primary key,
    account uuid not null,
    at timestamptz not null,
    browser text not null,
    address text not null
);

create index place_account on signin.place (account);

comment on table signin.place is 'From where each session was opened, shown to its owner.';
comment on column signin.place.session is 'The session. Sensitivity: secret. Kept: a day.';
comment on column signin.place.account is 'Whose. Sensitivity: staff. Kept: a day.';
comment on column signin.place.at is 'When somebody signed in. Sensitivity: staff. Kept: a day.';
comment on column signin.place.browser is 'Family of the browser and kind of device, no more. Sensitivity: staff. Kept: a day.';
comment on column signin.place.address is 'Network address. Sensitivity: staff. Kept: a day.';
