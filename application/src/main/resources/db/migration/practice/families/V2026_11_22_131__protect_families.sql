-- The children the one who asks may see so far and the adults ever tied to them, for what was
-- known on a day is shown too; evaluated once a question. No tie opens another child.
create function families.my_persons(so_far integer) returns uuid[]
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$
with mine as materialized (
    select unnest(access.my_children(so_far)) as person
), near as materialized (
    select t.other as person from mine join families.tie t on t.person = mine.person
    union
    select t.person from mine join families.tie t on t.other = mine.person
), child as materialized (
    select unnest(people.children_among(array(select n.person from near n))) as person
)
select array(
    select m.person from mine m
    union
    (select n.person from near n except select c.person from child c))
$$;

-- The children that even those who see the whole county do not, and adults tied to no other child.
create function families.hidden_persons() returns uuid[]
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$
with hidden as materialized (
    select unnest(access.hidden_children()) as person
), near as materialized (
    select t.other as person from hidden h join families.tie t on t.person = h.person
    union
    select t.person from hidden h join families.tie t on t.other = h.person
), tied as materialized (
    select n.person, t.other as child from near n join families.tie t on t.person = n.person
    union
    select n.person, t.person from near n join families.tie t on t.other = n.person
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

create procedure families.protect_by_person(what regclass, read integer, person text)
    language plpgsql
    as $$
begin
    call access.protect(what, read,
        format('%I = any ((select families.my_persons(SO_FAR))::uuid[])', person),
        format('%I <> all ((select families.hidden_persons())::uuid[])', person));
end
$$;

call families.protect_by_person('families.person', 2, 'id');
call families.protect_by_person('families.name', 2, 'person');
call families.protect_by_person('families.life', 2, 'person');
call families.protect_by_person('families.identifier', 2, 'person');
call families.protect_by_person('families.address', 2, 'person');
call families.protect_by_person('families.legal_status', 2, 'person');
call families.protect_by_person('families.involvement', 2, 'person');
call families.protect_by_person('families.language', 2, 'person');
call families.protect_by_person('families.correction', 2, 'person');

-- Whoever may not see both must not learn that they belong together.
call access.protect('families.tie', 2,
    'person = any ((select families.my_persons(SO_FAR))::uuid[])'
        ' and other = any ((select families.my_persons(SO_FAR))::uuid[])',
    'person <> all ((select families.hidden_persons())::uuid[])'
        ' and other <> all ((select families.hidden_persons())::uuid[])');
