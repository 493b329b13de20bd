create schema witness;

create table witness.head (
    number bigint primary key check (number > 0),
    at timestamptz not null,
    size bigint not null check (size >= 0),
    root bytea not null check (octet_length(root) = 32),
    previous bytea not null check (octet_length(previous) = 32),
    key text not null,
    signature bytea not null
);

comment on table witness.head is 'The signed heads of the trail''s tree, one a minute; only ever added to.';
comment on column witness.head.number is 'Counted from 1 without gaps. Sensitivity: none. Kept: always.';
comment on column witness.head.at is 'When it was made. Sensitivity: none. Kept: always.';
comment on column witness.head.size is 'Number of leaves it speaks of. Sensitivity: none. Kept: always.';
comment on column witness.head.root is 'Root of the tree of that size. Sensitivity: none. Kept: always.';
comment on column witness.head.previous is 'SHA-256 of the head before, its signature included. Sensitivity: none. Kept: always.';
comment on column witness.head.key is 'Which key signed it: the start of the SHA-256 of the public key. Sensitivity: none. Kept: always.';
comment on column witness.head.signature is 'Ed25519 signature of all the above. Sensitivity: none. Kept: always.';

create table witness.delivery (
    sink text primary key check (sink in ('FILE', 'WEBHOOK')),
    number bigint not null default 0,
    at timestamptz,
    failure text,
    failed_at timestamptz
);

insert into witness.delivery (sink) values ('FILE'), ('WEBHOOK');

comment on table witness.delivery is 'How far the heads have been published, and what went wrong last.';
comment on column witness.delivery.sink is 'Where to. Sensitivity: none. Kept: always.';
comment on column witness.delivery.number is 'The last head that arrived there. Sensitivity: none. Kept: until the next.';
comment on column witness.delivery.at is 'When it arrived. Sensitivity: none. Kept: until the next.';
comment on column witness.delivery.failure is 'Why the last attempt failed, a code; none when it did not. Sensitivity: none. Kept: until the next.';
comment on column witness.delivery.failed_at is 'When it failed. Sensitivity: none. Kept: until the next.';

create function witness.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'heads are only ever added';
end
$$;

create trigger only_added before update or delete on witness.head
    for each row execute function witness.refuse();
create trigger never_emptied before truncate on witness.head
    for each statement execute function witness.refuse();
