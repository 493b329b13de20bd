create schema search;

-- A trusted extension: the owner of a database may add it.
create extension if not exists pg_trgm;

create table search.entry (
    person uuid primary key,
    children uuid[] not null,
    keys text[] not null,
    folded text not null,
    places text not null,
    born_on date
);

create index entry_keys on search.entry using gin (keys);
create index entry_folded on search.entry using gin (folded gin_trgm_ops);
create index entry_places on search.entry using gin (places gin_trgm_ops);
create index entry_born on search.entry (born_on);
create index entry_children on search.entry using gin (children);

comment on table search.entry is 'Under what somebody can be found; made from families, and made anew whenever that changes.';
comment on column search.entry.person is 'The person. Sensitivity: none. Kept: as the child''s record.';
comment on column search.entry.children is 'The children whose record is the reason to find this person: the child itself, or those an adult is tied to. Sensitivity: child. Kept: as the child''s record.';
comment on column search.entry.keys is 'Words of all names, how they sound, classes of forms of one name, and numbers. Sensitivity: child. Kept: as the child''s record.';
comment on column search.entry.folded is 'All names without marks, in small letters. Sensitivity: child. Kept: as the child''s record.';
comment on column search.entry.places is 'All addresses without marks, in small letters. Sensitivity: child. Kept: as the child''s record.';
comment on column search.entry.born_on is 'Date of birth, or expected date. Sensitivity: child. Kept: as the child''s record.';

create table search.question (
    id uuid primary key,
    account uuid not null,
    asked text not null,
    at timestamptz not null
);

create index question_at on search.question (at);

comment on table search.question is 'What somebody looked for, so that the address of the answer says nothing.';
comment on column search.question.id is 'Identity, as it stands in the address. Sensitivity: none. Kept: a day.';
comment on column search.question.account is 'Who asked; nobody else can open the answer. Sensitivity: staff. Kept: a day.';
comment on column search.question.asked is 'What was typed. Sensitivity: child. Kept: a day.';
comment on column search.question.at is 'When. Sensitivity: staff. Kept: a day.';

create table search.secret (
    key bytea not null
);

comment on table search.secret is 'One row: what the digests of searches in the trail are keyed with.';
comment on column search.secret.key is 'The key. Sensitivity: secret. Kept: always.';

insert into search.secret
    select decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');

-- Operators that find a likeness are not leakproof and would be no index condition under
-- row-level security, so identities are found here and joined back. What somebody may see is
-- asked before the cut, or a common name would leave nobody.
create function search.ids(text[], text[], date[], uuid[], boolean)
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
     where $5 or e.children && $4
     order by (e.born_on is not null and e.born_on = any ($3))::integer
         + (select coalesce(sum(greatest(word_similarity(word, e.folded),
                0.8 * word_similarity(word, e.places))), 0) from unnest($2) word)
         + 0.5 * (select count(*) from unnest($1) key where key = any (e.keys)) desc, e.person
     limit 200
$$;

revoke execute on function search.ids(text[], text[], date[], uuid[], boolean) from public;
