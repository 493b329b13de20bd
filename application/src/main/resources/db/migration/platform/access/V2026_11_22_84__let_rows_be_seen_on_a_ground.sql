alter table access.account drop constraint account_role_check;
alter table access.account add constraint account_role_check check (role in ('PRACTITIONER',
    'TEAM_MANAGER', 'PARTNER', 'SCHOOL', 'QUALITY', 'HEAD_OF_SERVICE', 'COUNCILLOR', 'INSPECTOR',
    'ADMINISTRATOR'));

alter table access.ground drop constraint ground_kind_check;
alter table access.ground add constraint ground_kind_check check (kind in ('ALLOCATED', 'TEAM',
    'AGENCY', 'STRATEGY', 'CONFERENCE', 'SIBLING', 'AUDIT_SAMPLE', 'INSPECTION_SAMPLE',
    'REGISTER_ENQUIRY', 'EMERGENCY'));
alter table access.ground add until_at timestamptz;
alter table access.ground add constraint ground_ends check (kind <> 'EMERGENCY' or until_at is not null);

comment on column access.ground.kind is 'Which ground. Sensitivity: child. Kept: as the child''s record.';
comment on column access.ground.until_at is 'The moment it ends, in UTC, where a day is too long. Sensitivity: child. Kept: as the child''s record.';

create table access.agency (
    id uuid primary key default gen_random_uuid(),
    reference text not null unique check (reference <> ''),
    kind text not null check (kind in ('COUNCIL', 'HEALTH', 'POLICE', 'SCHOOL', 'THIRD_SECTOR', 'OTHER')),
    name_en text not null,
    name_cy text not null
);

comment on table access.agency is 'The council and its partners.';
comment on column access.agency.id is 'Identity. Sensitivity: none. Kept: always.';
comment on column access.agency.reference is 'The code other systems know it by. Sensitivity: none. Kept: always.';
comment on column access.agency.kind is 'What it is. Sensitivity: none. Kept: always.';
comment on column access.agency.name_en is 'English name. Sensitivity: none. Kept: always.';
comment on column access.agency.name_cy is 'Welsh name. Sensitivity: none. Kept: always.';

alter table access.team add agency uuid references access.agency (id);
comment on column access.team.agency is 'The agency it belongs to, none for the council itself. Sensitivity: none. Kept: always.';

create table access.duty (
    account uuid not null references access.account (id),
    team uuid not null references access.team (id),
    from_on date not null,
    until_on date not null check (until_on >= from_on),
    primary key (account, team, from_on)
);

comment on table access.duty is 'Days on which somebody answers for a whole team.';
comment on column access.duty.account is 'Who. Sensitivity: staff. Kept: while the trail names it.';
comment on column access.duty.team is 'For which team. Sensitivity: staff. Kept: while the trail names it.';
comment on column access.duty.from_on is 'First day. Sensitivity: staff. Kept: while the trail names it.';
comment on column access.duty.until_on is 'Last day. Sensitivity: staff. Kept: while the trail names it.';

create table access.notice (
    account uuid not null references access.account (id),
    about uuid not null,
    at timestamptz not null,
    read_at timestamptz,
    primary key (account, about)
);

create index notice_unread on access.notice (account) where read_at is null;

comment on table access.notice is 'What somebody is told at once, on their next page.';
comment on column access.notice.account is 'Who is told. Sensitivity: staff. Kept: as the trail.';
comment on column access.notice.about is 'Of what, an opening in an emergency. Sensitivity: none. Kept: as the trail.';
comment on column access.notice.at is 'When, in UTC. Sensitivity: staff. Kept: as the trail.';
comment on column access.notice.read_at is 'When they read it, in UTC. Sensitivity: staff. Kept: as the trail.';

create function access.me() returns uuid language sql stable
    as $$ select nullif(current_setting('diogel.account', true), '')::uuid $$;
create function access.today() returns date language sql stable
    as $$ select nullif(current_setting('diogel.today', true), '')::date $$;
create function access.moment() returns timestamptz language sql stable
    as $$ select nullif(current_setting('diogel.moment', true), '')::timestamptz $$;

-- Every ground somebody has today, whatever the role makes of it.
create function access.grounds_of(who uuid, day date, moment timestamptz)
    returns table (child uuid, kind text)
    language sql stable security definer set search_path = pg_catalog, pg_temp rows 200
    as $$
select g.child, g.kind from access.ground g
 where g.account = who and g.from_on <= day and (g.until_on is null or g.until_on >= day)
   and (g.until_at is null or g.until_at > moment)
union all
select g.child, g.kind from access.account a join access.ground g on g.team = a.team
 where a.id = who and g.from_on <= day and (g.until_on is null or g.until_on >= day)
union all
select g.child, 'TEAM_DUTY' from access.duty d join access.ground g on g.team = d.team
 where d.account = who and day between d.from_on and d.until_on and g.kind = 'TEAM'
   and g.from_on <= day and (g.until_on is null or g.until_on >= day)
$$;

-- What keeps somebody from a child: EXCLUDED or RESTRICTED; NAMED takes the second away.
create function access.barriers_of(who uuid, day date)
    returns table (child uuid, barrier text)
    language sql stable security definer set search_path = pg_catalog, pg_temp rows 50
    as $$
select e.child, 'EXCLUDED' from exclusions.exclusion e where e.account = who and e.cleared_at is null
union all
select r.child, 'RESTRICTED' from exclusions.restriction r where r.lifted_at is null
union all
select n.child, 'NAMED' from exclusions.named n
 where n.account = who and n.agreed_at is not null and (n.until_on is null or n.until_on >= day)
$$;

-- The first lock asks for facts and decides by itself.
create function access.facts(who uuid, day date, moment timestamptz)
    returns table (child uuid, fact text)
    language sql stable security definer set search_path = pg_catalog, pg_temp rows 250
    as $$
select child, kind from access.grounds_of(who, day, moment)
union
select child, barrier from access.barriers_of(who, day)
$$;

-- How far a ground carries a role: 1 the shared plan, 2 the record, 3 writing in it.
create function access.carries() returns table (role text, kind text, far integer)
    language sql immutable set search_path = pg_catalog, pg_temp rows 40
    as $$
values ('PRACTITIONER', 'ALLOCATED', 3), ('PRACTITIONER', 'TEAM_DUTY', 3), ('PRACTITIONER', 'NAMED', 3),
       ('PRACTITIONER', 'EMERGENCY', 3), ('PRACTITIONER', 'STRATEGY', 2), ('PRACTITIONER', 'CONFERENCE', 2),
       ('PRACTITIONER', 'AUDIT_SAMPLE', 2), ('PRACTITIONER', 'SIBLING', 1),
       ('PRACTITIONER', 'REGISTER_ENQUIRY', 1),
       ('TEAM_MANAGER', 'TEAM', 3), ('TEAM_MANAGER', 'ALLOCATED', 3), ('TEAM_MANAGER', 'TEAM_DUTY', 3),
       ('TEAM_MANAGER', 'NAMED', 3), ('TEAM_MANAGER', 'EMERGENCY', 3), ('TEAM_MANAGER', 'STRATEGY', 2),
       ('TEAM_MANAGER', 'CONFERENCE', 2), ('TEAM_MANAGER', 'AUDIT_SAMPLE', 2),
       ('TEAM_MANAGER', 'SIBLING', 1), ('TEAM_MANAGER', 'REGISTER_ENQUIRY', 1),
       ('PARTNER', 'AGENCY', 2), ('PARTNER', 'NAMED', 2), ('PARTNER', 'EMERGENCY', 2),
       ('PARTNER', 'STRATEGY', 2), ('PARTNER', 'CONFERENCE', 2), ('PARTNER', 'SIBLING', 1),
       ('PARTNER', 'REGISTER_ENQUIRY', 1),
       ('SCHOOL', 'AGENCY', 2), ('SCHOOL', 'NAMED', 2), ('SCHOOL', 'STRATEGY', 2),
       ('SCHOOL', 'CONFERENCE', 2), ('SCHOOL', 'SIBLING', 1),
       ('QUALITY', 'NAMED', 2), ('QUALITY', 'AUDIT_SAMPLE', 2),
       ('HEAD_OF_SERVICE', 'NAMED', 2), ('HEAD_OF_SERVICE', 'EMERGENCY', 2),
       ('HEAD_OF_SERVICE', 'STRATEGY', 2), ('HEAD_OF_SERVICE', 'CONFERENCE', 2),
       ('HEAD_OF_SERVICE', 'AUDIT_SAMPLE', 2),
       ('INSPECTOR', 'INSPECTION_SAMPLE', 2)
$$;

-- The children the one who asks may see so far; evaluated once a question.
create function access.my_children(so_far integer) returns uuid[]
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$
with me as materialized (
    select a.id, a.role from access.account a
     where a.id = access.me() and not a.disabled
       and (a.until_on is null or a.until_on >= access.today())
), barrier as materialized (
    select b.child, b.barrier from me, access.barriers_of(me.id, access.today()) b
), given as (
    select g.child, g.kind from me, access.grounds_of(me.id, access.today(), access.moment()) g
    union all
    select b.child, b.barrier from barrier b where b.barrier = 'NAMED'
)
select coalesce(array_agg(distinct g.child), '{}')
  from me join access.carries() c on c.role = me.role join given g on g.kind = c.kind
 where c.far >= so_far
   and not exists (select from barrier b where b.child = g.child and b.barrier = 'EXCLUDED')
   and (c.kind = 'NAMED'
        or not exists (select from barrier b where b.child = g.child and b.barrier = 'RESTRICTED'))
$$;

-- The children that even those who see the whole county do not.
create function access.hidden_children() returns uuid[]
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$
with barrier as materialized (
    select b.child, b.barrier from access.barriers_of(access.me(), access.today()) b
)
select coalesce(array_agg(distinct b.child), '{}') from barrier b
 where b.barrier = 'EXCLUDED'
    or (b.barrier = 'RESTRICTED'
        and not exists (select from barrier n where n.child = b.child and n.barrier = 'NAMED'))
$$;

-- Puts the second lock on a table. SO_FAR in a condition stands for how far one must see.
create procedure access.protect(what regclass, read integer, scoped text, wide text)
    language plpgsql
    as $$
begin
    execute format('alter table %s enable row level security', what);
    execute format('alter table %s force row level security', what);
    -- Functions that answer for the second lock run as the owner.
    execute format('create policy owner on %s to current_user using (true)', what);
    execute format('create policy system on %s to diogel_system using (true)', what);
    execute format('create policy counting on %s for select to diogel_counting using (true)', what);
    execute format('create policy scoped on %s for select to diogel_scoped using (%s)', what,
        replace(scoped, 'SO_FAR', read::text));
    execute format('create policy scoped_insert on %s for insert to diogel_scoped with check (%s)', what,
        replace(scoped, 'SO_FAR', '3'));
    execute format('create policy scoped_update on %s for update to diogel_scoped using (%s)', what,
        replace(scoped, 'SO_FAR', '3'));
    execute format('create policy scoped_delete on %s for delete to diogel_scoped using (%s)', what,
        replace(scoped, 'SO_FAR', '3'));
    execute format('create policy wide on %s for select to diogel_wide using (%s)', what, wide);
end
$$;

create procedure access.protect_by_child(what regclass, read integer, child text)
    language plpgsql
    as $$
begin
    call access.protect(what, read,
        format('%I = any ((select access.my_children(SO_FAR))::uuid[])', child),
        format('%I <> all ((select access.hidden_children())::uuid[])', child));
end
$$;

-- Only the machine, and those who decide about access in its name.
create procedure access.protect_wholly(what regclass)
    language plpgsql
    as $$
begin
    execute format('alter table %s enable row level security', what);
    execute format('alter table %s force row level security', what);
    execute format('create policy owner on %s to current_user using (true)', what);
    execute format('create policy system on %s to diogel_system using (true)', what);
end
$$;

call access.protect_by_child('access.ground', 1, 'child');
call access.protect_wholly('exclusions.exclusion');
call access.protect_wholly('exclusions.kin');
call access.protect_wholly('exclusions.restriction');
call access.protect_wholly('exclusions.named');
