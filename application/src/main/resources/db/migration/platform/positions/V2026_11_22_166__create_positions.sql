create schema positions;

create table positions.position (
    id uuid primary key,
    account uuid not null,
    role text not null,
    team uuid,
    from_on date,
    until_on date,
    by uuid,
    at timestamptz not null,
    check (until_on >= from_on),
    exclude using gist (account with =, daterange(from_on, until_on, '[]') with &&)
);

comment on table positions.position is 'As what somebody works in which team, from when until when; nobody has two at once. Whoever has none works as the account says.';
comment on column positions.position.id is 'Identity. Sensitivity: none. Kept: while the trail names it.';
comment on column positions.position.account is 'Who. Sensitivity: staff. Kept: while the trail names it.';
comment on column positions.position.role is 'As what. Sensitivity: staff. Kept: while the trail names it.';
comment on column positions.position.team is 'In which team, none for a role without one. Sensitivity: staff. Kept: while the trail names it.';
comment on column positions.position.from_on is 'First day; none for what was so before positions were written down. Sensitivity: staff. Kept: while the trail names it.';
comment on column positions.position.until_on is 'Last day, none while it lasts. Sensitivity: staff. Kept: while the trail names it.';
comment on column positions.position.by is 'Account that wrote it down. Sensitivity: staff. Kept: while the trail names it.';
comment on column positions.position.at is 'When, in UTC. Sensitivity: staff. Kept: while the trail names it.';

-- Since when somebody has been in the team of this position without a break; none for always.
create function positions.since(position_id uuid) returns date
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$
with recursive stay as (
    select p.account, p.team, p.from_on from positions.position p where p.id = position_id
    union all
    select o.account, o.team, o.from_on
      from stay s join positions.position o on o.account = s.account
       and o.until_on = s.from_on - 1 and o.team is not distinct from s.team
)
select nullif(min(coalesce(s.from_on, '-infinity')), '-infinity') from stay s
$$;
