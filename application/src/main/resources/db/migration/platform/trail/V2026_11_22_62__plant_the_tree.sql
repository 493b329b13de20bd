create table trail.leaf (
    position bigint primary key check (position >= 0),
    entry bigint not null,
    key bytea check (octet_length(key) = 32),
    hash bytea not null check (octet_length(hash) = 32)
);

create unique index leaf_entry on trail.leaf (entry);

comment on table trail.leaf is 'The place of each entry in the Merkle tree; only ever added to. The key alone can be destroyed.';
comment on column trail.leaf.position is 'Place in the tree, counted from 0. Sensitivity: none. Kept: always.';
comment on column trail.leaf.entry is 'The entry, which may be destroyed since. Sensitivity: none. Kept: always.';
comment on column trail.leaf.key is 'Without it nobody can try out what a destroyed entry said. Sensitivity: secret. Kept: as the entry.';
comment on column trail.leaf.hash is 'SHA-256 of 0 and the HMAC of position and entry under the key. Sensitivity: none. Kept: always.';

create table trail.tree (
    one boolean primary key default true check (one),
    size bigint not null,
    frontier bytea not null
);

insert into trail.tree (size, frontier) values (0, '');

comment on table trail.tree is 'What is needed to let the tree grow: a single row.';
comment on column trail.tree.one is 'Keeps the table to one row. Sensitivity: none. Kept: always.';
comment on column trail.tree.size is 'Number of leaves. Sensitivity: none. Kept: always.';
comment on column trail.tree.frontier is 'The roots of its whole subtrees, largest first. Sensitivity: none. Kept: always.';

-- Nearly free for what is only ever added to: finds the looks of the last hour.
create index entry_at on trail.entry using brin (at) with (pages_per_range = 16);

-- Against accidents. Whoever owns the tables can drop a trigger; the heads held elsewhere then tell.
create function trail.refuse() returns trigger language plpgsql as $$
begin
    if coalesce(current_setting('diogel.destroying', true), '') = 'yes' then
        if tg_table_name = 'entry' and tg_op = 'DELETE' then
            return old;
        end if;
        if tg_table_name = 'leaf' and tg_op = 'UPDATE' and new.key is null
            and (new.position, new.entry, new.hash) = (old.position, old.entry, old.hash) then
            return new;
        end if;
    end if;
    raise exception 'the trail is only ever added to';
end
$$;

create trigger only_added before update or delete on trail.entry
    for each row execute function trail.refuse();
create trigger never_emptied before truncate on trail.entry
    for each statement execute function trail.refuse();
create trigger only_added before update or delete on trail.leaf
    for each row execute function trail.refuse();
create trigger never_emptied before truncate on trail.leaf
    for each statement execute function trail.refuse();
