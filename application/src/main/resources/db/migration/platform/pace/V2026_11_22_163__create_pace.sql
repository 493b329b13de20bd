create schema pace;

create table pace.used (
    id bigint generated always as identity primary key,
    what text not null,
    who text not null,
    at timestamptz not null
);

create index used_who on pace.used (what, who, at);
create index used_at on pace.used (at);

comment on table pace.used is 'What is done only so often: each time, by whom, on all nodes alike.';
comment on column pace.used.id is 'Identity. Sensitivity: none. Kept: a day.';
comment on column pace.used.what is 'What was done, such as a search. Sensitivity: none. Kept: a day.';
comment on column pace.used.who is 'Account, network address, or SHA-256 of what was typed as a name, for it may be a password. Sensitivity: staff. Kept: a day.';
comment on column pace.used.at is 'When, in UTC. Sensitivity: staff. Kept: a day.';
