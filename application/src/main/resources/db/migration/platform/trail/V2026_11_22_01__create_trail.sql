create schema trail;

create table trail.entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    account uuid,
    role text not null,
    request uuid not null,
    address text,
    act text not null check (act <> ''),
    outcome text not null check (outcome in ('DONE', 'SEEN', 'REFUSED')),
    child uuid,
    household uuid,
    ground text,
    about jsonb not null default '{}'
);

create index entry_child on trail.entry (child, at) where child is not null;
create index entry_account on trail.entry (account, at) where account is not null;

comment on table trail.entry is 'Who did or saw what; only ever added to.';
comment on column trail.entry.id is 'Order of writing. Sensitivity: none. Kept: as the entry.';
comment on column trail.entry.at is 'When, in UTC. Sensitivity: staff. Kept: as the entry.';
comment on column trail.entry.account is 'Who, when signed in. Sensitivity: staff. Kept: as the entry.';
comment on column trail.entry.role is 'The role acted in, or the name of the machine''s task. Sensitivity: staff. Kept: as the entry.';
comment on column trail.entry.request is 'The request that did it; the reference on an error page. Sensitivity: none. Kept: as the entry.';
comment on column trail.entry.address is 'Network address of the request. Sensitivity: staff. Kept: as the entry.';
comment on column trail.entry.act is 'What was done, a code. Sensitivity: none. Kept: as the entry.';
comment on column trail.entry.outcome is 'DONE, SEEN or REFUSED. Sensitivity: none. Kept: as the entry.';
comment on column trail.entry.child is 'The child concerned. Sensitivity: child. Kept: as the entry.';
comment on column trail.entry.household is 'The household concerned. Sensitivity: child. Kept: as the entry.';
comment on column trail.entry.ground is 'The ground on which a child was seen. Sensitivity: staff. Kept: as the entry.';
comment on column trail.entry.about is 'Codes and counts, never names or case text. Sensitivity: staff. Kept: as the entry.';
