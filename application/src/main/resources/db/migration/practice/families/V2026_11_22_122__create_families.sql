create schema families;

-- Both are trusted: the owner of a database may add them. The default operator classes cannot
-- hold "the same line" and "overlapping days" in one constraint.
create extension if not exists btree_gist;

create table families.person (
    id uuid primary key,
    added_at timestamptz not null
);

comment on table families.person is 'Somebody: a child, an adult, or both at different times of life.';
comment on column families.person.id is 'Identity; that of the child in people.child where it is one. Sensitivity: none. Kept: as the child''s record.';
comment on column families.person.added_at is 'When it was first written down here. Sensitivity: none. Kept: as the child''s record.';

-- What every fact has, whatever it says. Each table of facts begins as a copy of this one.
create table families.fact (
    id uuid primary key,
    line uuid not null,
    person uuid not null,
    from_on date,
    until_on date,
    known_from timestamptz,
    known_until timestamptz,
    known_by uuid,
    reason text,
    check (from_on <= until_on),
    check (known_from < known_until),
    exclude using gist (line with =, daterange(from_on, until_on, '[]') with &&,
        tstzrange(known_from, known_until) with &&)
);

create index on families.fact (person);

comment on column families.fact.id is 'Identity of this version. Sensitivity: none. Kept: as the child''s record.';
comment on column families.fact.line is 'The one fact whose versions belong together; at each moment of knowledge it says one thing of each day. Sensitivity: none. Kept: as the child''s record.';
comment on column families.fact.person is 'Of whom it is said. Sensitivity: child. Kept: as the child''s record.';
comment on column families.fact.from_on is 'First day it was true; none when that is not known or always was. Sensitivity: child. Kept: as the child''s record.';
comment on column families.fact.until_on is 'Last day it was true; none while it lasts. Sensitivity: child. Kept: as the child''s record.';
comment on column families.fact.known_from is 'Since when it is known here; none where another system did not say. Sensitivity: child. Kept: as the child''s record.';
comment on column families.fact.known_until is 'When something else became known instead; none while it stands. Sensitivity: child. Kept: as the child''s record.';
comment on column families.fact.known_by is 'Account of who wrote it down; none where another system did not say. Sensitivity: staff. Kept: as the child''s record.';
comment on column families.fact.reason is 'Why it was changed, in words. Sensitivity: child. Kept: as the child''s record.';

create table families.name (like families.fact including all,
    kind text not null check (kind in ('OFFICIAL', 'KNOWN_AS', 'SPELLING')),
    given text, family text,
    check (coalesce(given, family) <> ''),
    exclude using gist (person with =, daterange(from_on, until_on, '[]') with &&,
        tstzrange(known_from, known_until) with &&) where (kind = 'OFFICIAL'));
create table families.life (like families.fact including all,
    born_on date, expected_on date, died_on date,
    check (died_on >= born_on),
    exclude using gist (person with =, daterange(from_on, until_on, '[]') with &&,
        tstzrange(known_from, known_until) with &&));
create table families.identifier (like families.fact including all,
    scheme text not null check (scheme in ('COUNCIL', 'HEALTH', 'PUPIL')),
    value text not null check (value <> ''));
create table families.tie (like families.fact including all,
    other uuid not null references families.person (id) check (other <> person),
    role text not null check (role ~ '^[A-Z_]+$'),
    at_home boolean not null);
create table families.address (like families.fact including all,
    role text not null check (role in ('LIVES', 'PLACED', 'FOUND')),
    text text not null check (text <> ''),
    household uuid);
create table families.legal_status (like families.fact including all,
    status text not null check (status ~ '^[A-Z_]+$'),
    exclude using gist (person with =, daterange(from_on, until_on, '[]') with &&,
        tstzrange(known_from, known_until) with &&));
create table families.involvement (like families.fact including all,
    agency text not null check (agency in ('SOCIAL', 'HEALTH', 'POLICE', 'SCHOOL', 'THIRD')),
    part text not null check (part ~ '^[A-Z_]+$'),
    name text, organisation text,
    check (coalesce(name, organisation) <> ''));
create table families.language (like families.fact including all,
    use text not null check (use in ('SPEAKS', 'CORRESPONDENCE')),
    tag text not null check (tag <> ''),
    exclude using gist (person with =, daterange(from_on, until_on, '[]') with &&,
        tstzrange(known_from, known_until) with &&) where (use = 'CORRESPONDENCE'));

drop table families.fact;

do $$
declare
    kept text;
begin
    foreach kept in array array['name', 'life', 'identifier', 'tie', 'address', 'legal_status',
        'involvement', 'language'] loop
        execute format(
            'alter table families.%I add foreign key (person) references families.person (id)',
            kept);
    end loop;
end $$;

create index tie_other on families.tie (other);

comment on table families.name is 'What somebody is called: officially, by those around, or spelled by another system.';
comment on column families.name.kind is 'Official, known as, or another spelling in use. Sensitivity: child. Kept: as the child''s record.';
comment on column families.name.given is 'Given names as they are written. Sensitivity: child. Kept: as the child''s record.';
comment on column families.name.family is 'Family name or patronymic as it is written. Sensitivity: child. Kept: as the child''s record.';
comment on table families.life is 'When somebody was born, is expected to be, or died.';
comment on column families.life.born_on is 'Date of birth. Sensitivity: child. Kept: as the child''s record.';
comment on column families.life.expected_on is 'Expected date of an unborn child; it stays when the child is born. Sensitivity: child. Kept: as the child''s record.';
comment on column families.life.died_on is 'Date of death. Sensitivity: child. Kept: as the child''s record.';
comment on table families.identifier is 'Numbers that others know somebody by; never a key here.';
comment on column families.identifier.scheme is 'Whose number: the council''s, the health service''s, the school''s. Sensitivity: child. Kept: as the child''s record.';
comment on column families.identifier.value is 'The number as given. Sensitivity: child. Kept: as the child''s record.';
comment on table families.tie is 'Who somebody is to a child.';
comment on column families.tie.other is 'The other person. Sensitivity: child. Kept: as the child''s record.';
comment on column families.tie.role is 'What the other is to the child. Sensitivity: child. Kept: as the child''s record.';
comment on column families.tie.at_home is 'Whether the other lives with the child. Sensitivity: child. Kept: as the child''s record.';
comment on table families.address is 'Where somebody lives, is placed, or was found.';
comment on column families.address.role is 'Lives, placed or found. Sensitivity: child. Kept: as the child''s record.';
comment on column families.address.text is 'The address as it is written. Sensitivity: child. Kept: as the child''s record.';
comment on column families.address.household is 'The household at it, where there is one here. Sensitivity: child. Kept: as the child''s record.';
comment on table families.legal_status is 'Under which order or agreement a child is.';
comment on column families.legal_status.status is 'Code of the status. Sensitivity: child. Kept: as the child''s record.';
comment on table families.involvement is 'Who works with a child from which agency.';
comment on column families.involvement.agency is 'Social work, health, police, school or third sector. Sensitivity: child. Kept: as the child''s record.';
comment on column families.involvement.part is 'What the person does. Sensitivity: child. Kept: as the child''s record.';
comment on column families.involvement.name is 'Name of the person. Sensitivity: staff. Kept: as the child''s record.';
comment on column families.involvement.organisation is 'Where the person works. Sensitivity: child. Kept: as the child''s record.';
comment on table families.language is 'Languages spoken, and the one asked for in letters.';
comment on column families.language.use is 'Speaks, or correspondence. Sensitivity: child. Kept: as the child''s record.';
comment on column families.language.tag is 'Language tag. Sensitivity: child. Kept: as the child''s record.';

-- Children who were here before: what is known of them began as the columns of people.child.
insert into families.person select id, current_timestamp from people.child;
insert into families.name (id, line, person, kind, given, family)
    select gen_random_uuid(), gen_random_uuid(), id, 'OFFICIAL', given_name, family_name
      from people.child where coalesce(given_name, family_name) <> '';
insert into families.life (id, line, person, born_on)
    select gen_random_uuid(), gen_random_uuid(), id, born_on
      from people.child where born_on is not null;
insert into families.address (id, line, person, role, text, household)
    select gen_random_uuid(), gen_random_uuid(), c.id, 'LIVES', h.address, h.id
      from people.child c join people.household h on h.id = c.household
     where h.address <> '';
insert into families.language (id, line, person, use, tag)
    select gen_random_uuid(), gen_random_uuid(), id, 'SPEAKS', language
      from people.child where language <> '';
