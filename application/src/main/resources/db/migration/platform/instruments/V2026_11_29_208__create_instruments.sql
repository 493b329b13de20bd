create schema instruments;

create table instruments.version (
    id uuid primary key,
    instrument text not null check (instrument ~ '^[A-Z][A-Z0-9_]*$'),
    number int not null check (number > 0),
    from_on date not null,
    name_en text not null,
    name_cy text not null,
    about_en text not null,
    about_cy text not null,
    source text not null,
    used_at timestamptz,
    unique (instrument, number)
);

comment on table instruments.version is 'A set of questions as it is asked from a day on.';
comment on column instruments.version.id is 'Identity. Sensitivity: none. Kept: always.';
comment on column instruments.version.instrument is 'Which set of questions. Sensitivity: none. Kept: always.';
comment on column instruments.version.number is 'Which version, from 1. Sensitivity: none. Kept: always.';
comment on column instruments.version.from_on is 'First day on which it is asked. Sensitivity: none. Kept: always.';
comment on column instruments.version.name_en is 'English name. Sensitivity: none. Kept: always.';
comment on column instruments.version.name_cy is 'Welsh name. Sensitivity: none. Kept: always.';
comment on column instruments.version.about_en is 'What it is for, in English. Sensitivity: none. Kept: always.';
comment on column instruments.version.about_cy is 'What it is for, in Welsh. Sensitivity: none. Kept: always.';
comment on column instruments.version.source is 'Where its questions are from. Sensitivity: none. Kept: always.';
comment on column instruments.version.used_at is 'When it was answered first, in UTC; it never changes after that. Sensitivity: none. Kept: always.';

create table instruments.question (
    version uuid not null references instruments.version (id),
    code text not null check (code ~ '^[A-Z][A-Z0-9_]*$'),
    place int not null,
    kind text not null check (kind in ('CHOICE', 'TEXT')),
    scale text,
    required boolean not null,
    unknown boolean not null,
    title_en text not null,
    title_cy text not null,
    text_en text not null,
    text_cy text not null,
    guidance_en text not null,
    guidance_cy text not null,
    primary key (version, code),
    unique (version, place),
    check ((kind = 'CHOICE') = (scale is not null))
);

comment on table instruments.question is 'A question of one version.';
comment on column instruments.question.version is 'The version. Sensitivity: none. Kept: always.';
comment on column instruments.question.code is 'By what it is known in figures. Sensitivity: none. Kept: always.';
comment on column instruments.question.place is 'Its place, from 1. Sensitivity: none. Kept: always.';
comment on column instruments.question.kind is 'Chosen from a scale, or written. Sensitivity: none. Kept: always.';
comment on column instruments.question.scale is 'The scale it is chosen from. Sensitivity: none. Kept: always.';
comment on column instruments.question.required is 'It must be answered. Sensitivity: none. Kept: always.';
comment on column instruments.question.unknown is 'It may be answered by: not known. Sensitivity: none. Kept: always.';
comment on column instruments.question.title_en is 'A few English words for it. Sensitivity: none. Kept: always.';
comment on column instruments.question.title_cy is 'A few Welsh words for it. Sensitivity: none. Kept: always.';
comment on column instruments.question.text_en is 'The question in English. Sensitivity: none. Kept: always.';
comment on column instruments.question.text_cy is 'The question in Welsh. Sensitivity: none. Kept: always.';
comment on column instruments.question.guidance_en is 'What to look for, in English. Sensitivity: none. Kept: always.';
comment on column instruments.question.guidance_cy is 'What to look for, in Welsh. Sensitivity: none. Kept: always.';

create table instruments.option (
    version uuid not null references instruments.version (id),
    scale text not null,
    code text not null check (code ~ '^[A-Z][A-Z0-9_]*$' and code <> 'NOT_KNOWN'),
    place int not null,
    score int,
    why boolean not null,
    text_en text not null,
    text_cy text not null,
    primary key (version, scale, code),
    unique (version, scale, place)
);

comment on table instruments.option is 'A step of a scale.';
comment on column instruments.option.version is 'The version. Sensitivity: none. Kept: always.';
comment on column instruments.option.scale is 'The scale. Sensitivity: none. Kept: always.';
comment on column instruments.option.code is 'By what it is known in figures. Sensitivity: none. Kept: always.';
comment on column instruments.option.place is 'Its place, from 1. Sensitivity: none. Kept: always.';
comment on column instruments.option.score is 'What it counts, where it counts. Sensitivity: none. Kept: always.';
comment on column instruments.option.why is 'Whoever chooses it must say why. Sensitivity: none. Kept: always.';
comment on column instruments.option.text_en is 'Its English words. Sensitivity: none. Kept: always.';
comment on column instruments.option.text_cy is 'Its Welsh words. Sensitivity: none. Kept: always.';

create table instruments.sheet (
    id uuid primary key,
    version uuid not null references instruments.version (id),
    child uuid not null,
    at timestamptz not null,
    by uuid not null
);

comment on table instruments.sheet is 'A set of questions answered once about a child.';
comment on column instruments.sheet.id is 'Identity, given by the module that asked. Sensitivity: none. Kept: as the child''s record.';
comment on column instruments.sheet.version is 'The version that was asked. Sensitivity: none. Kept: as the child''s record.';
comment on column instruments.sheet.child is 'About whom. Sensitivity: child. Kept: as the child''s record.';
comment on column instruments.sheet.at is 'When it was answered, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column instruments.sheet.by is 'Who answered. Sensitivity: staff. Kept: as the child''s record.';

create table instruments.answer (
    sheet uuid not null references instruments.sheet (id) on delete cascade,
    question text not null,
    choice text,
    words text,
    primary key (sheet, question),
    check (choice is not null or words is not null)
);

comment on table instruments.answer is 'An answer to one question.';
comment on column instruments.answer.sheet is 'The answers it is one of. Sensitivity: none. Kept: as the child''s record.';
comment on column instruments.answer.question is 'The code of the question. Sensitivity: none. Kept: as the child''s record.';
comment on column instruments.answer.choice is 'The step of the scale, or NOT_KNOWN. Sensitivity: child. Kept: as the child''s record.';
comment on column instruments.answer.words is 'Why, or what was written. Sensitivity: child. Kept: as the child''s record.';

create index sheet_child on instruments.sheet (child);
create index sheet_version on instruments.sheet (version);

-- What was answered must stay readable as it was asked.
create function instruments.refuse_change() returns trigger language plpgsql
    set search_path = pg_catalog, pg_temp
    as $$
begin
    if old.used_at is not null then
        raise exception 'version % of % was used and never changes', old.number, old.instrument;
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end
$$;

create function instruments.refuse_change_of_part() returns trigger language plpgsql
    set search_path = pg_catalog, pg_temp
    as $$
begin
    if tg_op <> 'INSERT' and exists (select from instruments.version v
            where v.id = old.version and v.used_at is not null) then
        raise exception 'a version that was used never changes';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    if exists (select from instruments.version v
            where v.id = new.version and v.used_at is not null) then
        raise exception 'a version that was used never changes';
    end if;
    return new;
end
$$;

create trigger used before update or delete on instruments.version for each row
    execute function instruments.refuse_change();
create trigger used before insert or update or delete on instruments.question for each row
    execute function instruments.refuse_change_of_part();
create trigger used before insert or update or delete on instruments.option for each row
    execute function instruments.refuse_change_of_part();

call access.protect_by_child('instruments.sheet', 2, 'child');
call access.protect('instruments.answer', 2,
    'exists (select from instruments.sheet s where s.id = sheet'
    ' and s.child = any ((select access.my_children(SO_FAR))::uuid[]))',
    'exists (select from instruments.sheet s where s.id = sheet)');
call ledger.keep('instruments.sheet', 'child');
