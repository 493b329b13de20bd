create table access.attempt (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    username text not null,
    address text not null,
    wrong boolean not null default true
);

create index attempt_at on access.attempt (at);

comment on table access.attempt is 'Attempts to sign in, counted to slow down guessing.';
comment on column access.attempt.id is 'Identity. Sensitivity: none. Kept: a day.';
comment on column access.attempt.at is 'When. Sensitivity: staff. Kept: a day.';
comment on column access.attempt.username is 'SHA-256 of what was typed as a name, for it may be a password. Sensitivity: staff. Kept: a day.';
comment on column access.attempt.address is 'Network address of the request. Sensitivity: staff. Kept: a day.';
comment on column access.attempt.wrong is 'Whether it did not succeed. Sensitivity: staff. Kept: a day.';
