-- Whoever works with one child of a shared plan sees the plan of the others in it, as long as both
-- last: worked out each time, so that nobody has to open or end it.
create or replace function access.grounds_of(who uuid, day date, moment timestamptz)
    returns table (child uuid, kind text)
    language sql stable security definer set search_path = pg_catalog, pg_temp rows 200
    as $$
with own as materialized (
    select g.child, g.kind from access.ground g
     where g.account = who and g.from_on <= day and (g.until_on is null or g.until_on >= day)
       and (g.until_at is null or g.until_at > moment)
)
select o.child, o.kind from own o
union all
select s, 'SIBLING' from people.siblings_in_plan(
    array(select o.child from own o where o.kind in ('ALLOCATED', 'AGENCY')), day) s
union all
select g.child, g.kind from access.account a join access.ground g on g.team = a.team
 where a.id = who and g.from_on <= day and (g.until_on is null or g.until_on >= day)
union all
select g.child, 'TEAM_DUTY' from access.duty d join access.ground g on g.team = d.team
 where d.account = who and day between d.from_on and d.until_on and g.kind = 'TEAM'
   and g.from_on <= day and (g.until_on is null or g.until_on >= day)
$$;
