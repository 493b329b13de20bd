call families.protect_by_person('search.entry', 2, 'person');

-- A question is its asker's alone.
call access.protect_wholly('search.question');
create policy own on search.question to diogel_scoped, diogel_wide using (account = access.me());

call access.protect_wholly('search.secret');

drop function search.ids(text[], text[], date[], uuid[], boolean);

-- Operators that find a likeness are not leakproof and would be no index condition under
-- row-level security, so identities are found here and joined back. What somebody may see is
-- asked before the cut, or a common name would leave nobody: one of the children given or an
-- adult around one, or, where the children given are those hidden, whoever is left without them.
-- No brother or sister opens a child.
create function search.ids(
        keys text[], words text[], days date[], children uuid[], is_hidden boolean)
    returns table (person uuid) language sql stable security definer
    set search_path = search, public, pg_temp
    set pg_trgm.word_similarity_threshold = 0.35
    rows 200
as $$
    with candidate as (
        select e.person from entry e where e.keys && $1
        union
        select e.person from unnest($2) word join entry e on e.folded %> word
        union
        select e.person from unnest($2) word join entry e on e.places %> word
        union
        select e.person from entry e where e.born_on = any ($3)
    )
    select e.person
      from candidate join entry e using (person)
     where case
               when e.person = any (e.children) then (e.person = any ($4)) <> $5
               when $5 then e.children = '{}' or not e.children <@ $4
               else e.children && $4
           end
     order by (e.born_on is not null and e.born_on = any ($3))::integer
         + (select coalesce(sum(greatest(word_similarity(word, e.folded),
                0.8 * word_similarity(word, e.places))), 0) from unnest($2) word)
         + 0.5 * (select count(*) from unnest($1) key where key = any (e.keys)) desc, e.person
     limit 200
$$;

revoke execute on function search.ids(text[], text[], date[], uuid[], boolean) from public;
grant execute on function search.ids(text[], text[], date[], uuid[], boolean)
    to diogel_scoped, diogel_wide, diogel_system;
