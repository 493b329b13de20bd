-- The households of the children the one who asks may see so far; evaluated once a question.
create function people.my_households(so_far integer) returns uuid[]
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$
select coalesce(array_agg(distinct c.household), '{}') from people.child c
 where c.id = any (access.my_children(so_far))
$$;

create function people.hidden_households() returns uuid[]
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$
select coalesce(array_agg(distinct c.household), '{}') from people.child c
 where c.id = any (access.hidden_children())
$$;

create procedure people.protect_by_household(what regclass, read integer, household text)
    language plpgsql
    as $$
begin
    call access.protect(what, read,
        format('%I = any ((select people.my_households(SO_FAR))::uuid[])', household),
        format('%I <> all ((select people.hidden_households())::uuid[])', household));
end
$$;

call people.protect_by_household('people.household', 2, 'id');
call access.protect_by_child('people.child', 1, 'id');
call access.protect_by_child('people.plan', 1, 'child');
call access.protect_by_child('people.conference', 1, 'child');
call access.protect_by_child('people.allocation', 2, 'child');
