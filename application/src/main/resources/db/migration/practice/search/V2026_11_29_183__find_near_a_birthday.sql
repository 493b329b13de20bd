-- A birthday that is a few days out is common, and so are common names: those of the name born in
-- the same weeks are candidates before any cut, the nearest day first. A day alone weighs less than
-- two names,
-- for in a nation some hundreds are born on each.
create or replace function search.ids(
        words text[], keys text[], word_of integer[], days date[], children uuid[],
        is_hidden boolean)
    returns table (person uuid) language plpgsql stable security definer
    set search_path = search, public, pg_temp
    rows 500
as $$
declare
    own text[] := '{}';
    near text[] := '{}';
    numbers text[] := array(select k from unnest(keys, word_of) x (k, i) where i = 0);
    seen constant text := '(case when e.person = any (e.children) then e.person <> all ($1)
        else e.children = ''{}'' or not e.children <@ $1 end)';
    found uuid[] := '{}';
    fit text;
begin
    if not is_hidden then
        return query select e.person from entry e
            where e.children && ids.children
              and (e.person <> all (e.children) or e.person = any (ids.children));
        return;
    end if;
    for i in 1 .. cardinality(words) loop
        own := own || format('e.keys && %L::text[]',
            array(select k from unnest(keys, word_of) x (k, n) where n = i));
    end loop;
    if cardinality(numbers) > 0 then
        found := search.meeting(format('e.keys && %L::text[]', numbers), seen, children, 100);
    end if;
    if cardinality(days) > 0 then
        found := found
            || search.meeting(format('e.born_on = any (%L::date[])', days), seen, children, 4000);
        if cardinality(words) > 0 then
            found := found || search.meeting(
                array_to_string(own, ' and ')
                    || format(' and e.born_on between %L::date - 14 and %1$L::date + 14', days[1]),
                seen, children, 1000);
        end if;
    end if;
    if cardinality(words) > 0 then
        found := found || search.meeting(array_to_string(own, ' and '), seen, children, 1000);
        fit := '(' || array_to_string(own, ')::integer + (') || ')::integer';
        if cardinality(found) < 100 then
            for i in 1 .. cardinality(words) loop
                near := near || format('e.keys && %L::text[]',
                    array(select k from unnest(keys, word_of) x (k, n) where n = i)
                        || search.near(words[i]));
            end loop;
            found := found || search.meeting(array_to_string(near, ' and '), seen, children, 2000);
            fit := fit || ' + 0.7 * ((' || array_to_string(near, ')::integer + (') || ')::integer)';
        end if;
        if cardinality(found) < 20 and cardinality(words) > 1 then
            for i in 1 .. cardinality(words) loop
                found := found || search.meeting(
                    array_to_string(own[: i - 1] || own[i + 1 :], ' and '), seen, children, 500);
            end loop;
        end if;
    end if;
    return query execute format(
        'select e.person from entry e where e.person = any ($2) and %s
          order by coalesce(e.born_on = any ($3), false)::integer * 1.5
              + coalesce(0.4 - least(abs(e.born_on - ($3)[1]), 40) / 100.0, 0)
              + (e.keys && $4)::integer * 9 + %s desc, e.person limit 500',
        seen, coalesce(fit, '0')) using children, found, days, numbers;
end
$$;
