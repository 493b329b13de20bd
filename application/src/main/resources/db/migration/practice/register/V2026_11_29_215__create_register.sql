create schema register;

create table register.category (
    id text primary key,
    from_on date,
    until_on date check (until_on >= from_on),
    place int not null unique
);

comment on table register.category is 'Why a name may be on the register, as the list of its time has it.';
comment on column register.category.id is 'Its name in the messages. Sensitivity: none. Kept: as long as the system.';
comment on column register.category.from_on is 'First day on which it may be chosen, none while no limit is known. Sensitivity: none. Kept: as long as the system.';
comment on column register.category.until_on is 'Last day on which it may be chosen, none while it lasts. Sensitivity: none. Kept: as long as the system.';
comment on column register.category.place is 'Where it stands on the list. Sensitivity: none. Kept: as long as the system.';

insert into register.category (id, place)
values ('neglect', 1), ('emotional', 2), ('physical', 3), ('sexual', 4), ('financial', 5);

create table register.spell (
    id uuid primary key,
    child uuid not null,
    temporary boolean not null,
    registered_on date not null,
    conference uuid,
    ended_on date check (ended_on >= registered_on),
    way text check (way in ('REVIEW_CONFERENCE', 'EIGHTEEN', 'DIED', 'LEFT_UK')),
    end_known timestamptz,
    check (ended_on is not null or (way is null and end_known is null))
);

comment on table register.spell is 'One stay of a child''s name on the register.';
comment on column register.spell.id is 'Identity; that of the plan people was told of at first. Sensitivity: none. Kept: as the child''s record.';
comment on column register.spell.child is 'The child. Sensitivity: child. Kept: as the child''s record.';
comment on column register.spell.temporary is 'The child is another council''s. Sensitivity: child. Kept: as the child''s record.';
comment on column register.spell.registered_on is 'First day. Sensitivity: child. Kept: as the child''s record.';
comment on column register.spell.conference is 'The conference that decided so, none where another way brought it. Sensitivity: child. Kept: as the child''s record.';
comment on column register.spell.ended_on is 'First day on which the name is off, none while it is on. Sensitivity: child. Kept: as the child''s record.';
comment on column register.spell.way is 'By which way it came off; none where another system did not say. Sensitivity: child. Kept: as the child''s record.';
comment on column register.spell.end_known is 'Since when the end is known here, in UTC; none where another system did not say. Sensitivity: child. Kept: as the child''s record.';

create table register.label (
    id uuid primary key,
    spell uuid not null references register.spell (id) on delete cascade,
    child uuid not null,
    from_on date not null,
    categories text[] not null check (cardinality(categories) > 0),
    known_from timestamptz
);

comment on table register.label is 'Categories of a stay that hold from a day on.';
comment on column register.label.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column register.label.spell is 'The stay. Sensitivity: child. Kept: as the child''s record.';
comment on column register.label.child is 'The child. Sensitivity: child. Kept: as the child''s record.';
comment on column register.label.from_on is 'First day. Sensitivity: child. Kept: as the child''s record.';
comment on column register.label.categories is 'All of them. Sensitivity: child. Kept: as the child''s record.';
comment on column register.label.known_from is 'Since when that is known here, in UTC; none where another system did not say. Sensitivity: child. Kept: as the child''s record.';

create table register.enquiry (
    id uuid primary key,
    child uuid,
    asked_name text not null,
    asked_born date,
    enquirer uuid,
    enquirer_name text not null,
    agency text not null,
    identity text not null check (identity in ('SIGNED_IN', 'CALLED_BACK', 'KNOWN', 'CARD')),
    kind text not null check (kind in ('CONCERN', 'HOSPITAL', 'POLICE', 'OTHER')),
    out_of_hours boolean not null,
    answer text not null check (answer in ('ON', 'NONE')),
    alone boolean not null,
    asked_at timestamptz not null,
    answered_by uuid not null
);

comment on table register.enquiry is 'Somebody asked whether a child is on the register, and what they were told.';
comment on column register.enquiry.id is 'Identity, made with the form. Sensitivity: none. Kept: as the child''s record, or 7 years.';
comment on column register.enquiry.child is 'The child on the register, none where none was found. Sensitivity: child. Kept: as the child''s record, or 7 years.';
comment on column register.enquiry.asked_name is 'The name as it was asked for. Sensitivity: child. Kept: as the child''s record, or 7 years.';
comment on column register.enquiry.asked_born is 'The day of birth as it was asked for. Sensitivity: child. Kept: as the child''s record, or 7 years.';
comment on column register.enquiry.enquirer is 'Account of an enquirer who has one. Sensitivity: staff. Kept: as the child''s record, or 7 years.';
comment on column register.enquiry.enquirer_name is 'Who asked. Sensitivity: staff. Kept: as the child''s record, or 7 years.';
comment on column register.enquiry.agency is 'For which agency. Sensitivity: staff. Kept: as the child''s record, or 7 years.';
comment on column register.enquiry.identity is 'How it was made sure who asked. Sensitivity: staff. Kept: as the child''s record, or 7 years.';
comment on column register.enquiry.kind is 'What made them ask. Sensitivity: child. Kept: as the child''s record, or 7 years.';
comment on column register.enquiry.out_of_hours is 'It was asked outside office hours. Sensitivity: none. Kept: as the child''s record, or 7 years.';
comment on column register.enquiry.answer is 'What they were told. Sensitivity: child. Kept: as the child''s record, or 7 years.';
comment on column register.enquiry.alone is 'The name is on and nobody is named as social worker. Sensitivity: child. Kept: as the child''s record, or 7 years.';
comment on column register.enquiry.asked_at is 'When, in UTC. Sensitivity: none. Kept: as the child''s record, or 7 years.';
comment on column register.enquiry.answered_by is 'Account that typed it in. Sensitivity: staff. Kept: as the child''s record, or 7 years.';

create index spell_child on register.spell (child, registered_on);
create index label_spell on register.label (spell);
create index enquiry_child on register.enquiry (child);
create index enquiry_at on register.enquiry (asked_at);

-- What was on the register before it had a place of its own.
insert into register.spell (id, child, temporary, registered_on, ended_on, end_known)
select id, child, false, started_on, ended_on, case when ended_on is not null then known_from end
  from people.plan where kind = 'REGISTER' and known_until is null;

insert into register.label (id, spell, child, from_on, categories, known_from)
select gen_random_uuid(), p.id, p.child, p.started_on,
       case when cardinality(t.told) > 0 then t.told else array['unknown'] end, p.known_from
  from people.plan p
 cross join lateral (
       select coalesce(array_agg(lower(btrim(c))) filter (where btrim(c) <> ''), '{}') as told
         from unnest(string_to_array(p.category, ',')) c) t
 where p.kind = 'REGISTER' and p.known_until is null;

call access.protect_by_child('register.spell', 1, 'child');
call access.protect_by_child('register.label', 1, 'child');
call access.protect_wholly('register.enquiry');

call ledger.keep('register.spell', 'child');
call ledger.keep('register.label', 'child');
call ledger.keep('register.enquiry', 'child');
