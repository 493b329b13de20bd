-- Most who manage a team work with no child themselves: then nothing is looked up at all.
create or replace function people.siblings_in_plan(children uuid[], day date) returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
    as $$
select s.id
  from people.child c
  join people.plan p on p.child = c.id and p.kind in ('REGISTER', 'CARE_AND_SUPPORT')
   and p.started_on <= day and (p.ended_on is null or p.ended_on >= day)
  join people.child s on s.household = c.household and s.id <> c.id
  join people.plan q on q.child = s.id and q.kind = p.kind
   and q.started_on <= day and (q.ended_on is null or q.ended_on >= day)
 where cardinality(children) > 0 and c.id = any (children)
$$;
