-- Names and places are found word by word: each word stands for the keys of its own spelling and
-- sound and for the words that look like it, and a row is a candidate when every word is met. One
-- index holds all keys and meets all words at once; likeness is only asked of words, which are few
-- beside people.
create table search.token (
    word text primary key
);

create index token_like on search.token using gin (word gin_trgm_ops);

comment on table search.token is 'Every word of a name or place that somebody can be found under, once.';
comment on column search.token.word is 'The word, folded. Sensitivity: child. Kept: while anybody is found under it.';

call access.protect_wholly('search.token');

drop index search.entry_folded;
drop index search.entry_places;
drop function search.ids(text[], text[], date[], uuid[], boolean);

-- Made anew at the next start, with the keys of places.
delete from search.entry;

-- Words that look like this one, or begin with it, as keys of names and of places.
create function search.near(word text) returns text[] language sql stable
    set search_path = search, public, pg_temp
    set pg_trgm.similarity_threshold = 0.3
as $$
    with alike as (
        (select t.word from token t where t.word % $1
          order by similarity(t.word, $1) desc, t.word limit 40)
        union
        (select t.word from token t where length($1) > 2 and t.word ^@ $1
          order by length(t.word), t.word limit 40)
    )
    select coalesce(array_agg(mark || alike.word), '{}') from alike, unnest(array['=', '@']) mark
$$;

-- Those who meet a condition and may be seen, that many of them; for search.ids alone.
create function search.meeting(condition text, seen text, children uuid[], most integer)
    returns uuid[] language plpgsql stable
    set search_path = search, public, pg_temp
as $$
declare
    found uuid[];
begin
    execute format('select array(select e.person from entry e where %s and %s limit %s)',
        condition, seen, most) into found using children;
    return found;
end
$$;

-- Operators that find a likeness are not leakproof and would be no index condition under
-- row-level security, so identities are found here and joined back. What somebody may see is
-- asked before any cut, or a common name would leave nobody: one of the children given or an
-- adult around one, or, where the children given are those hidden, whoever is left without them.
-- No brother or sister opens a child. Whoever sees few children has all of those weighed.
create function search.ids(
        words text[], keys text[], word_of integer[], days date[], children uuid[],
        is_hidden boolean)
    returns table (person uuid) language plpgsql stable security definer
    set search_path = search, public, pg_temp
    rows 200
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
          order by coalesce(e.born_on = any ($3), false)::integer * 2
              + (e.keys && $4)::integer * 9 + %s desc, e.person limit 200',
        seen, coalesce(fit, '0')) using children, found, days, numbers;
end
$$;

revoke execute on function search.ids(text[], text[], integer[], date[], uuid[], boolean)
    from public;
grant execute on function search.ids(text[], text[], integer[], date[], uuid[], boolean)
    to diogel_scoped, diogel_wide, diogel_system;
revoke execute on function search.near(text) from public;
revoke execute on function search.meeting(text, text, uuid[], integer) from public;
