create schema federation;

create table federation.tie (
    id uuid primary key,
    account uuid not null,
    issuer text not null,
    subject text not null,
    by uuid not null,
    at timestamptz not null,
    unique (issuer, subject)
);

create index tie_account on federation.tie (account);

comment on table federation.tie is 'Whose account at the provider is whose account here; tied by an administrator.';
comment on column federation.tie.id is 'Identity. Sensitivity: none. Kept: until untied.';
comment on column federation.tie.account is 'The account here. Sensitivity: staff. Kept: until untied.';
comment on column federation.tie.issuer is 'The provider. Sensitivity: none. Kept: until untied.';
comment on column federation.tie.subject is 'What the provider calls the person, never an address. Sensitivity: staff. Kept: until untied.';
comment on column federation.tie.by is 'Administrator who tied it. Sensitivity: staff. Kept: until untied.';
comment on column federation.tie.at is 'When, in UTC. Sensitivity: staff. Kept: until untied.';

create table federation.stranger (
    code text primary key,
    issuer text not null,
    subject text not null,
    at timestamptz not null
);

comment on table federation.stranger is 'Who signed in at the provider and is tied to nobody here yet.';
comment on column federation.stranger.code is 'What the person tells the administrator. Sensitivity: staff. Kept: a day.';
comment on column federation.stranger.issuer is 'The provider. Sensitivity: none. Kept: a day.';
comment on column federation.stranger.subject is 'What the provider calls the person. Sensitivity: staff. Kept: a day.';
comment on column federation.stranger.at is 'When, in UTC. Sensitivity: none. Kept: a day.';

create table federation.visit (
    sid text primary key,
    account uuid not null,
    at timestamptz not null
);

comment on table federation.visit is 'Sessions of the provider, so that their end ends those here.';
comment on column federation.visit.sid is 'What the provider calls its session. Sensitivity: secret. Kept: a day.';
comment on column federation.visit.account is 'The account here. Sensitivity: staff. Kept: a day.';
comment on column federation.visit.at is 'When somebody signed in, in UTC. Sensitivity: staff. Kept: a day.';
