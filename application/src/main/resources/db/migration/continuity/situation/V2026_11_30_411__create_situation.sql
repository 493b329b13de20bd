create schema situation;

create table situation.kept (
    id uuid primary key,
    at timestamptz not null,
    sections jsonb not null
);

comment on table situation.kept is 'The situation as it was known at a moment, for what was decided then.';
comment on column situation.kept.id is 'Identity. Sensitivity: none. Kept: for ever.';
comment on column situation.kept.at is 'The moment, in UTC. Sensitivity: none. Kept: for ever.';
comment on column situation.kept.sections is 'Its tables, as phrases that either language can say. Sensitivity: staff. Kept: for ever.';

create function situation.only_added() returns trigger language plpgsql as $$
begin
    raise exception 'what was known then never changes';
end;
$$;

create trigger only_added before update or delete on situation.kept for each row
execute function situation.only_added();
