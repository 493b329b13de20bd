-- Somebody tied to a child by mistake is near it no more once that is corrected. Who writes
-- otherwise of a tie still may, in the minute in which what was known of it ends.
create function families.tied(so_far integer, known_until timestamptz) returns boolean
    language sql stable set search_path = pg_catalog, pg_temp
    as $$ select $2 is null or ($1 >= 3 and $2 >= access.moment()) $$;

create or replace function families.my_persons(so_far integer) returns uuid[]
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$
with mine as materialized (
    select unnest(access.my_children(so_far)) as person
), near as materialized (
    select t.other as person from mine join families.tie t on t.person = mine.person
     where families.tied(so_far, t.known_until)
    union
    select t.person from mine join families.tie t on t.other = mine.person
     where families.tied(so_far, t.known_until)
), child as materialized (
    select unnest(people.children_among(array(select n.person from near n))) as person
)
select array(
    select m.person from mine m
    union
    (select n.person from near n except select c.person from child c))
$$;

-- Those who were once thought to be near the children one sees: that there was a tie may be
-- learned, and nothing else of them. No tie opens another child.
create function families.my_former(so_far integer) returns uuid[]
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$
with mine as materialized (
    select unnest(access.my_children(so_far)) as person
), former as materialized (
    select t.other as person from mine join families.tie t on t.person = mine.person
     where t.known_until is not null
), child as materialized (
    select unnest(people.children_among(array(select f.person from former f))) as person
)
select array(select f.person from former f except select c.person from child c)
$$;

create or replace function families.hidden_persons() returns uuid[]
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$
with hidden as materialized (
    select unnest(access.hidden_children()) as person
), near as materialized (
    select t.other as person from hidden h join families.tie t on t.person = h.person
     where t.known_until is null
    union
    select t.person from hidden h join families.tie t on t.other = h.person
     where t.known_until is null
), tied as materialized (
    select n.person, t.other as child from near n join families.tie t on t.person = n.person
     where t.known_until is null
    union
    select n.person, t.person from near n join families.tie t on t.other = n.person
     where t.known_until is null
), child as materialized (
    select unnest(people.children_among(array(
        select n.person from near n union select t.child from tied t))) as person
), shown as materialized (
    select c.person from child c except select h.person from hidden h
)
select array(
    select h.person from hidden h
    union
    (select n.person from near n
     except select c.person from child c
     except select t.person from tied t join shown s on s.person = t.child))
$$;

drop policy scoped on families.tie;
create policy scoped on families.tie for select to diogel_scoped using (
    person = any ((select families.my_persons(2))::uuid[])
    and (other = any ((select families.my_persons(2))::uuid[])
        or (known_until is not null and other = any ((select families.my_former(2))::uuid[]))));
