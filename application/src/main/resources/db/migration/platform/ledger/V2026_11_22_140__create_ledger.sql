create schema ledger;

create table ledger.place (
    relation text not null,
    person text not null,
    derived boolean not null,
    primary key (relation, person)
);

comment on table ledger.place is 'Where a row says whose it is: every column that names a person or a household.';
comment on column ledger.place.relation is 'The table. Sensitivity: none. Kept: always.';
comment on column ledger.place.person is 'The column that names a person or a household. Sensitivity: none. Kept: always.';
comment on column ledger.place.derived is 'Its rows are worked out anew from others. Sensitivity: none. Kept: always.';

create table ledger.change (
    act uuid not null,
    number bigint generated always as identity,
    relation text not null,
    before jsonb,
    after jsonb,
    primary key (act, number),
    check (before is not null or after is not null)
);

comment on table ledger.change is 'Every row that joining two records changed, as it was and as it became.';
comment on column ledger.change.act is 'The joining. Sensitivity: none. Kept: as the child''s record.';
comment on column ledger.change.number is 'Order in which rows changed. Sensitivity: none. Kept: as the child''s record.';
comment on column ledger.change.relation is 'The table of the row. Sensitivity: none. Kept: as the child''s record.';
comment on column ledger.change.before is 'The row as it was; none where it was added. Sensitivity: child. Kept: as the child''s record.';
comment on column ledger.change.after is 'The row as it became; none where it was taken away. Sensitivity: child. Kept: as the child''s record.';

create table ledger.there (
    act uuid not null,
    relation text not null,
    key jsonb not null,
    primary key (act, relation, key)
);

comment on table ledger.there is 'Rows that named the person who stays before the joining: what else names them was written since.';
comment on column ledger.there.act is 'The joining. Sensitivity: none. Kept: as the child''s record.';
comment on column ledger.there.relation is 'The table of the row. Sensitivity: none. Kept: as the child''s record.';
comment on column ledger.there.key is 'Primary key of the row. Sensitivity: child. Kept: as the child''s record.';

create table ledger.stayed (
    id uuid primary key default gen_random_uuid(),
    act uuid not null,
    relation text not null,
    person text,
    key jsonb not null,
    held jsonb not null,
    why text not null check (why in ('SINCE', 'CHANGED', 'TAKEN')),
    settled text check (settled in ('STAYS', 'MOVED')),
    settled_by uuid,
    settled_at timestamptz,
    check ((settled is null) = (settled_by is null)),
    check ((settled is null) = (settled_at is null))
);

create index stayed_act on ledger.stayed (act);

comment on table ledger.stayed is 'Rows that undoing a joining left where they were, for a person to say whose they are.';
comment on column ledger.stayed.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column ledger.stayed.act is 'The joining that was undone. Sensitivity: none. Kept: as the child''s record.';
comment on column ledger.stayed.relation is 'The table of the row. Sensitivity: none. Kept: as the child''s record.';
comment on column ledger.stayed.person is 'The column that says whose it is; none where the row cannot be handed over. Sensitivity: none. Kept: as the child''s record.';
comment on column ledger.stayed.key is 'Primary key of the row. Sensitivity: child. Kept: as the child''s record.';
comment on column ledger.stayed.held is 'The row as it was when the joining was undone. Sensitivity: child. Kept: as the child''s record.';
comment on column ledger.stayed.why is 'Written since, changed since, or its place was taken. Sensitivity: none. Kept: as the child''s record.';
comment on column ledger.stayed.settled is 'It stays, or was handed to the other. Sensitivity: none. Kept: as the child''s record.';
comment on column ledger.stayed.settled_by is 'Account of who said so. Sensitivity: staff. Kept: as the child''s record.';
comment on column ledger.stayed.settled_at is 'When, in UTC. Sensitivity: staff. Kept: as the child''s record.';

call access.protect_wholly('ledger.change');
call access.protect_wholly('ledger.there');
call access.protect_wholly('ledger.stayed');

-- Writes down a row that changes while two records are joined, and nothing at any other time.
create function ledger.note() returns trigger language plpgsql
    set search_path = pg_catalog, pg_temp
    as $$
begin
    insert into ledger.change (act, relation, before, after)
    values (current_setting('diogel.joining')::uuid, tg_table_schema || '.' || tg_table_name,
        case when tg_op <> 'INSERT' then to_jsonb(old) end,
        case when tg_op <> 'DELETE' then to_jsonb(new) end);
    return null;
end
$$;

-- Says that a column names a person or a household, and that the ledger is kept of its table.
create procedure ledger.keep(what regclass, person text, derived boolean default false)
    language plpgsql
    as $$
declare
    relation text := (select n.nspname || '.' || c.relname
        from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = what);
begin
    insert into ledger.place values (relation, person, derived);
    execute format('create or replace trigger ledger after insert or update or delete on %s for each row'
        ' when (nullif(current_setting(''diogel.joining'', true), '''') is not null)'
        ' execute function ledger.note()', what);
end
$$;

create function ledger.key_columns(relation text) returns text[]
    language sql stable set search_path = pg_catalog, pg_temp
    as $$
select array_agg(a.attname::text order by a.attnum)
  from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
 where i.indrelid = $1::regclass and i.indisprimary
$$;

create function ledger.key_of(relation text, held jsonb) returns jsonb
    language sql stable set search_path = pg_catalog, pg_temp
    as $$
select jsonb_object_agg(c, $2 -> c) from unnest(ledger.key_columns($1)) c
$$;

-- A condition that is true of one row of a table, told by its key.
create function ledger.is_row(relation text, key jsonb) returns text
    language sql stable set search_path = pg_catalog, pg_temp
    as $$
select string_agg(format('t.%I = k.%I', c, c), ' and ') from unnest(ledger.key_columns($1)) c
$$;

create function ledger.current(relation text, key jsonb) returns jsonb
    language plpgsql stable set search_path = pg_catalog, pg_temp
    as $$
declare
    held jsonb;
begin
    execute format('select to_jsonb(t) from %1$s t, jsonb_populate_record(null::%1$s, $1) k where %2$s',
        relation, ledger.is_row(relation, key)) into held using key;
    return held;
end
$$;

-- Notes what names these people and households before they are joined.
create procedure ledger.begin_act(act uuid, whom uuid[])
    language plpgsql
    as $$
declare
    p record;
begin
    for p in select * from ledger.place where not derived loop
        execute format('insert into ledger.there select $1, %1$L, ledger.key_of(%1$L, to_jsonb(t))'
            ' from %1$s t where %2$I = any ($2) on conflict do nothing', p.relation, p.person)
            using act, whom;
    end loop;
end
$$;

-- Puts one column back that the joining changed and nobody since; says why where it cannot.
create function ledger.put_back_update(relation text, was jsonb, became jsonb, held jsonb) returns text
    language plpgsql set search_path = pg_catalog, pg_temp
    as $$
declare
    columns text[] := array(select k from jsonb_object_keys(was) k
        where was -> k is distinct from became -> k and held -> k is not distinct from became -> k);
    others boolean := exists (select from jsonb_object_keys(was) k
        where was -> k is distinct from became -> k and held -> k is distinct from became -> k);
    names text := (select string_agg(quote_ident(c), ', ') from unnest(columns) c);
begin
    if columns <> '{}' then
        execute format('update %1$s t set (%2$s) = (select %2$s from jsonb_populate_record('
            'null::%1$s, $1)) from jsonb_populate_record(null::%1$s, $2) k where %3$s',
            relation, names, ledger.is_row(relation, became)) using was, became;
    end if;
    return case when others then 'CHANGED' end;
exception when unique_violation or exclusion_violation or check_violation then
    return 'TAKEN';
end
$$;

create function ledger.put_back_delete(relation text, was jsonb) returns text
    language plpgsql set search_path = pg_catalog, pg_temp
    as $$
begin
    execute format('insert into %1$s overriding system value'
        ' select * from jsonb_populate_record(null::%1$s, $1)', relation) using was;
    return null;
exception when unique_violation or exclusion_violation or foreign_key_violation then
    return 'TAKEN';
end
$$;

create function ledger.put_back_insert(relation text, became jsonb, held jsonb, derived boolean)
    returns text language plpgsql set search_path = pg_catalog, pg_temp
    as $$
begin
    if held is null then
        return null;
    end if;
    if held <> became and not derived then
        return 'CHANGED';
    end if;
    execute format('delete from %1$s t using jsonb_populate_record(null::%1$s, $1) k where %2$s',
        relation, ledger.is_row(relation, became)) using became;
    return null;
exception when foreign_key_violation then
    return 'CHANGED';
end
$$;

-- Puts every row back, the last change first; what changed since stays and is written down.
create procedure ledger.put_back(which uuid)
    language plpgsql
    as $$
declare
    c record;
    held jsonb;
    trouble text;
    is_derived boolean;
begin
    for c in select * from ledger.change where act = which order by number desc loop
        is_derived := exists (select from ledger.place p where p.relation = c.relation and p.derived);
        held := ledger.current(c.relation, coalesce(c.after, c.before));
        trouble := case
            when c.after is null and held is not null then 'TAKEN'
            when c.after is null then ledger.put_back_delete(c.relation, c.before)
            when c.before is null then
                ledger.put_back_insert(c.relation, c.after, held, is_derived)
            when held is null then 'CHANGED'
            else ledger.put_back_update(c.relation, c.before, c.after, held) end;
        if trouble is not null and not is_derived then
            insert into ledger.stayed (act, relation, key, held, why)
            values (which, c.relation, ledger.key_of(c.relation, coalesce(c.after, c.before)),
                coalesce(held, c.after, c.before), trouble);
        end if;
    end loop;
end
$$;

-- Writes down what was written of these people and households since they were joined.
create procedure ledger.note_since(which uuid, whom uuid[])
    language plpgsql
    as $$
declare
    p record;
begin
    for p in select * from ledger.place where not derived loop
        execute format('insert into ledger.stayed (act, relation, person, key, held, why)'
            ' select $1, %1$L, %2$L, s.key, s.held, ''SINCE'' from (select'
            '  ledger.key_of(%1$L, to_jsonb(t)) as key, to_jsonb(t) as held'
            '  from %1$s t where %2$I = any ($2)) s'
            ' where not exists (select from ledger.there h'
            '  where h.act = $1 and h.relation = %1$L and h.key = s.key)'
            ' and not exists (select from ledger.stayed o'
            '  where o.act = $1 and o.relation = %1$L and o.key = s.key)',
            p.relation, p.person) using which, whom;
    end loop;
end
$$;

-- Hands one of these rows to somebody else; says no where it changed meanwhile or cannot be.
create function ledger.hand(which uuid, whose uuid, to_whom uuid) returns boolean
    language plpgsql set search_path = pg_catalog, pg_temp
    as $$
declare
    s record;
    done integer;
begin
    select * into s from ledger.stayed where id = which and settled is null and person is not null;
    if not found then
        return false;
    end if;
    execute format('update %1$s t set %2$I = $2 from jsonb_populate_record(null::%1$s, $1) k'
        ' where %3$s and t.%2$I = $3', s.relation, s.person, ledger.is_row(s.relation, s.key))
        using s.key, to_whom, whose;
    get diagnostics done = row_count;
    return done = 1;
exception when unique_violation or exclusion_violation or check_violation then
    return false;
end
$$;

call ledger.keep('access.ground', 'child');
call ledger.keep('deadlines.occasion', 'child', true);
call ledger.keep('drafts.draft', 'about');
call ledger.keep('emergency.opening', 'child');
call ledger.keep('exclusions.exclusion', 'child');
call ledger.keep('exclusions.named', 'child');
call ledger.keep('exclusions.restriction', 'child');
call ledger.keep('families.address', 'person');
call ledger.keep('families.correction', 'person');
call ledger.keep('families.identifier', 'person');
call ledger.keep('families.involvement', 'person');
call ledger.keep('families.language', 'person');
call ledger.keep('families.legal_status', 'person');
call ledger.keep('families.life', 'person');
call ledger.keep('families.name', 'person');
call ledger.keep('families.tie', 'person');
call ledger.keep('families.tie', 'other');
call ledger.keep('people.allocation', 'child');
call ledger.keep('people.child', 'id', true);
call ledger.keep('people.child', 'household');
call ledger.keep('people.conference', 'child');
call ledger.keep('people.household', 'id', true);
call ledger.keep('people.plan', 'child');
call ledger.keep('planner.draw', 'household');
call ledger.keep('planner.handed', 'household');
call ledger.keep('search.entry', 'person', true);
call ledger.keep('visits.seen', 'child');
call ledger.keep('visits.visit', 'household');
