-- Children of the same households who are in the same shared plan on a day. A looked-after child's
-- plan is that child's alone.
create function people.siblings_in_plan(children uuid[], day date) returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
    as $$
select s.id
  from people.child c
  join people.plan p on p.child = c.id and p.kind in ('REGISTER', 'CARE_AND_SUPPORT')
   and p.started_on <= day and (p.ended_on is null or p.ended_on >= day)
  join people.child s on s.household = c.household and s.id <> c.id
  join people.plan q on q.child = s.id and q.kind = p.kind
   and q.started_on <= day and (q.ended_on is null or q.ended_on >= day)
 where c.id = any (children)
$$;

-- What somebody may see is worked out once a question: called beside each child, a table read from
-- end to end would have it worked out anew for each.
create or replace function people.my_households(so_far integer) returns uuid[]
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$
select coalesce(array_agg(distinct c.household), '{}') from people.child c
 where c.id = any ((select access.my_children(so_far))::uuid[])
$$;

create or replace function people.hidden_households() returns uuid[]
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$
select coalesce(array_agg(distinct c.household), '{}') from people.child c
 where c.id = any ((select access.hidden_children())::uuid[])
$$;
