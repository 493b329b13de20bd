-- What a connection may see is decided by the role it takes on before each question, not by the
-- login user, who owns the tables and only migrates. None of these can sign in or bypass a policy.
do $$
declare
    name text;
begin
    foreach name in array array['diogel_scoped', 'diogel_wide', 'diogel_counting', 'diogel_system'] loop
        if not exists (select from pg_roles where rolname = name) then
            execute format('create role %I nologin', name);
        end if;
        execute format('grant %I to %I', name, current_user);
    end loop;
end
$$;

do $$
declare
    name text;
begin
    for name in
        select nspname from pg_namespace
         where nspname not like 'pg\_%' and nspname not in ('information_schema', 'public')
    loop
        execute format('grant usage on schema %I'
            ' to diogel_scoped, diogel_wide, diogel_counting, diogel_system', name);
        execute format('grant select, insert, update, delete on all tables in schema %I'
            ' to diogel_scoped, diogel_wide, diogel_system', name);
        execute format('grant select on all tables in schema %I to diogel_counting', name);
        execute format('grant usage on all sequences in schema %I'
            ' to diogel_scoped, diogel_wide, diogel_counting, diogel_system', name);
    end loop;
end
$$;

-- Tables to come get the same; what may be read of each row its policies say.
alter default privileges grant usage on schemas
    to diogel_scoped, diogel_wide, diogel_counting, diogel_system;
alter default privileges grant select, insert, update, delete on tables
    to diogel_scoped, diogel_wide, diogel_system;
alter default privileges grant select on tables to diogel_counting;
alter default privileges grant usage on sequences
    to diogel_scoped, diogel_wide, diogel_counting, diogel_system;
