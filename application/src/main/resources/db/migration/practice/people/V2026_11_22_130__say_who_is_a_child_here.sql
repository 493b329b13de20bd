-- Those of these people who are children here; for the second lock of others, which may ask
-- nothing else of people.
create function people.children_among(uuid[]) returns uuid[]
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$
select coalesce(array_agg(c.id), '{}') from people.child c where c.id = any ($1)
$$;
