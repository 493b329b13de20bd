alter table access.duty set schema positions;
alter table positions.duty add by uuid;
comment on column positions.duty.by is 'Account that wrote it down. Sensitivity: staff. Kept: while the trail names it.';

-- People as they are today. Who has a position works as that says and on its days alone, so that
-- joining, moving and leaving happen by the clock and need nobody to do anything on the day.
create view access.person with (security_invoker = true) as
select a.id, a.reference, a.username, a.password, a.name, coalesce(p.role, a.role) as role,
       case when p.id is null then a.team else p.team end as team, a.language, a.until_on,
       a.disabled
           or (p.id is null
               and exists (select from positions.position o where o.account = a.id)) as disabled,
       a.locked_until
  from access.account a
  left join positions.position p on p.account = a.id
   and (p.from_on is null or p.from_on <= access.today())
   and (p.until_on is null or p.until_on >= access.today());

comment on view access.person is 'People who sign in, and practitioners known only by reference, in their positions of today.';
comment on column access.person.id is 'Identity. Sensitivity: none. Kept: while the trail names it.';
comment on column access.person.reference is 'As of the account. Sensitivity: staff. Kept: while the trail names it.';
comment on column access.person.username is 'As of the account. Sensitivity: staff. Kept: until the person leaves.';
comment on column access.person.password is 'As of the account. Sensitivity: secret. Kept: until changed.';
comment on column access.person.name is 'As of the account. Sensitivity: staff. Kept: while the trail names it.';
comment on column access.person.role is 'The role of today. Sensitivity: staff. Kept: while the trail names it.';
comment on column access.person.team is 'The team of today. Sensitivity: staff. Kept: while the trail names it.';
comment on column access.person.language is 'As of the account. Sensitivity: staff. Kept: until the person leaves.';
comment on column access.person.until_on is 'As of the account. Sensitivity: staff. Kept: while the trail names it.';
comment on column access.person.disabled is 'May not sign in today. Sensitivity: staff. Kept: while the trail names it.';
comment on column access.person.locked_until is 'As of the account. Sensitivity: staff. Kept: until the next right one.';

-- Where somebody works on a day, and since when without a break; nowhere, no row.
create function access.place_of(who uuid, day date)
    returns table (team uuid, since date)
    language sql stable security definer set search_path = pg_catalog, pg_temp rows 1
    as $$
select case when p.id is null then a.team else p.team end, positions.since(p.id)
  from access.account a
  left join positions.position p on p.account = a.id
   and (p.from_on is null or p.from_on <= day) and (p.until_on is null or p.until_on >= day)
 where a.id = who
   and (p.id is not null or not exists (select from positions.position o where o.account = a.id))
$$;

-- Work with a child ends when whoever does it moves to another team or leaves.
create or replace function access.grounds_of(who uuid, day date, moment timestamptz)
    returns table (child uuid, kind text)
    language sql stable security definer set search_path = pg_catalog, pg_temp rows 200
    as $$
with place as materialized (
    select p.team, p.since from access.place_of(who, day) p
), own as materialized (
    select g.child, g.kind from access.ground g
     where g.account = who and g.from_on <= day and (g.until_on is null or g.until_on >= day)
       and (g.until_at is null or g.until_at > moment)
       and (g.kind not in ('ALLOCATED', 'AGENCY')
            or exists (select from place p where p.since is null or g.from_on >= p.since))
)
select o.child, o.kind from own o
union all
select s, 'SIBLING' from people.siblings_in_plan(
    array(select o.child from own o where o.kind in ('ALLOCATED', 'AGENCY')), day) s
union all
select g.child, g.kind from place p join access.ground g on g.team = p.team
 where g.from_on <= day and (g.until_on is null or g.until_on >= day)
union all
select g.child, 'TEAM_DUTY' from positions.duty d join access.ground g on g.team = d.team
 where d.account = who and day between d.from_on and d.until_on and g.kind = 'TEAM'
   and g.from_on <= day and (g.until_on is null or g.until_on >= day)
$$;

create or replace function access.my_children(so_far integer) returns uuid[]
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$
with me as materialized (
    select a.id, a.role from access.person a
     where a.id = access.me() and not a.disabled
       and (a.until_on is null or a.until_on >= access.today())
), barrier as materialized (
    select b.child, b.barrier from me, access.barriers_of(me.id, access.today()) b
), given as (
    select g.child, g.kind from me, access.grounds_of(me.id, access.today(), access.moment()) g
    union all
    select b.child, b.barrier from barrier b where b.barrier = 'NAMED'
)
select array(
    (select g.child from me join access.carries() c on c.role = me.role join given g on g.kind = c.kind
      where c.far >= so_far and c.kind <> 'NAMED'
     except
     select b.child from barrier b where b.barrier = 'RESTRICTED'
     union
     select g.child from me join access.carries() c on c.role = me.role join given g on g.kind = c.kind
      where c.far >= so_far and c.kind = 'NAMED')
    except
    select b.child from barrier b where b.barrier = 'EXCLUDED')
$$;

-- The same in sets: compared one by one, many barriers and many grounds would take minutes.
create or replace function access.hidden_children() returns uuid[]
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$
with barrier as materialized (
    select b.child, b.barrier from access.barriers_of(access.me(), access.today()) b
)
select array(
    (select b.child from barrier b where b.barrier = 'RESTRICTED'
     except
     select b.child from barrier b where b.barrier = 'NAMED')
    union
    select b.child from barrier b where b.barrier = 'EXCLUDED')
$$;
