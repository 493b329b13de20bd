create schema joining;

-- Only ever added to and taken from, so that nobody who writes waits for who looks.
create table joining.fresh (
    number bigint generated always as identity primary key,
    person uuid not null,
    at timestamptz not null
);

comment on table joining.fresh is 'People of whom something else is known and for whom likely same people are still to be looked for.';
comment on column joining.fresh.number is 'Order in which they are looked for. Sensitivity: none. Kept: until looked for.';
comment on column joining.fresh.person is 'The person. Sensitivity: none. Kept: until looked for.';
comment on column joining.fresh.at is 'Since when, in UTC. Sensitivity: none. Kept: until looked for.';

create table joining.pair (
    id uuid primary key,
    one uuid not null,
    other uuid not null check (one < other),
    band text not null check (band in ('CERTAIN', 'LIKELY', 'POSSIBLE')),
    weight double precision not null,
    reasons text[] not null,
    cautions text[] not null,
    model text not null,
    found_at timestamptz not null,
    unique (one, other)
);

create index pair_other on joining.pair (other);
create index pair_weight on joining.pair (weight desc, id);

comment on table joining.pair is 'Two records that may be of one person; only ever offered to somebody who may read both.';
comment on column joining.pair.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column joining.pair.one is 'A person. Sensitivity: child. Kept: as the child''s record.';
comment on column joining.pair.other is 'Another person on record. Sensitivity: child. Kept: as the child''s record.';
comment on column joining.pair.band is 'How it is put: certain, likely or possible. Sensitivity: child. Kept: as the child''s record.';
comment on column joining.pair.weight is 'Evidence in bits that they are one. Sensitivity: child. Kept: as the child''s record.';
comment on column joining.pair.reasons is 'What was compared, how far it agrees and what that weighs. Sensitivity: child. Kept: as the child''s record.';
comment on column joining.pair.cautions is 'What may be mistaken. Sensitivity: child. Kept: as the child''s record.';
comment on column joining.pair.model is 'Version of the model that weighed it. Sensitivity: none. Kept: as the child''s record.';
comment on column joining.pair.found_at is 'When it was found, in UTC. Sensitivity: none. Kept: as the child''s record.';

create table joining.apart (
    id uuid primary key,
    one uuid not null,
    other uuid not null check (one < other),
    said_by uuid not null,
    said_at timestamptz not null,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    check ((withdrawn_by is null) = (withdrawn_at is null))
);

create unique index apart_standing on joining.apart (one, other) where withdrawn_at is null;
create index apart_other on joining.apart (other);

comment on table joining.apart is 'Two people of whom somebody said that they are not the same; stronger than any score.';
comment on column joining.apart.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column joining.apart.one is 'A person. Sensitivity: child. Kept: as the child''s record.';
comment on column joining.apart.other is 'Another person. Sensitivity: child. Kept: as the child''s record.';
comment on column joining.apart.said_by is 'Account of who said so. Sensitivity: staff. Kept: as the child''s record.';
comment on column joining.apart.said_at is 'When, in UTC. Sensitivity: staff. Kept: as the child''s record.';
comment on column joining.apart.withdrawn_by is 'Account of who took it back. Sensitivity: staff. Kept: as the child''s record.';
comment on column joining.apart.withdrawn_at is 'When, in UTC. Sensitivity: staff. Kept: as the child''s record.';

create table joining.act (
    id uuid primary key,
    kept uuid not null,
    gone uuid not null check (gone <> kept),
    kept_home uuid,
    gone_home uuid,
    reason text not null check (reason <> ''),
    asked_by uuid not null,
    asked_at timestamptz not null,
    outcome text check (outcome in ('JOINED', 'DECLINED')),
    decided_by uuid,
    decided_at timestamptz,
    undone_by uuid,
    undone_at timestamptz,
    undone_why text,
    check ((outcome is null) = (decided_by is null) and (outcome is null) = (decided_at is null)),
    check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undone_why is null)),
    check (undone_at is null or outcome = 'JOINED'),
    check ((kept_home is null) = (gone_home is null))
);

create unique index act_waiting on joining.act (least(kept, gone), greatest(kept, gone)) where outcome is null;
create unique index act_gone on joining.act (gone) where outcome = 'JOINED' and undone_at is null;
create index act_kept on joining.act (kept);

comment on table joining.act is 'The joining of two records of one person: asked, decided, perhaps undone.';
comment on column joining.act.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column joining.act.kept is 'Whose record stays. Sensitivity: child. Kept: as the child''s record.';
comment on column joining.act.gone is 'Whose record goes into it. Sensitivity: child. Kept: as the child''s record.';
comment on column joining.act.kept_home is 'The household that stays where two became one. Sensitivity: child. Kept: as the child''s record.';
comment on column joining.act.gone_home is 'The household that went into it. Sensitivity: child. Kept: as the child''s record.';
comment on column joining.act.reason is 'Why they are one person. Sensitivity: child. Kept: as the child''s record.';
comment on column joining.act.asked_by is 'Account of who asked. Sensitivity: staff. Kept: as the child''s record.';
comment on column joining.act.asked_at is 'When, in UTC. Sensitivity: staff. Kept: as the child''s record.';
comment on column joining.act.outcome is 'Joined or declined; none while it waits for a second person. Sensitivity: child. Kept: as the child''s record.';
comment on column joining.act.decided_by is 'Account of who decided: the second person, or who asked where none was needed. Sensitivity: staff. Kept: as the child''s record.';
comment on column joining.act.decided_at is 'When, in UTC. Sensitivity: staff. Kept: as the child''s record.';
comment on column joining.act.undone_by is 'Account of who undid it. Sensitivity: staff. Kept: as the child''s record.';
comment on column joining.act.undone_at is 'When, in UTC. Sensitivity: staff. Kept: as the child''s record.';
comment on column joining.act.undone_why is 'Why it was undone. Sensitivity: child. Kept: as the child''s record.';

call access.protect_wholly('joining.fresh');

create procedure joining.protect_by_two(what regclass)
    language plpgsql
    as $$
begin
    call access.protect(what, 2,
        'one = any ((select families.my_persons(SO_FAR))::uuid[])'
            ' and other = any ((select families.my_persons(SO_FAR))::uuid[])',
        'one <> all ((select families.hidden_persons())::uuid[])'
            ' and other <> all ((select families.hidden_persons())::uuid[])');
end
$$;

-- Whoever may not see both must not learn that they may be one.
call joining.protect_by_two('joining.pair');
call joining.protect_by_two('joining.apart');

-- Once they are joined, whoever sees the record that stays sees what went into it.
call access.protect('joining.act', 2,
    'kept = any ((select families.my_persons(SO_FAR))::uuid[])'
        ' and (gone = any ((select families.my_persons(SO_FAR))::uuid[])'
        ' or (outcome = ''JOINED'' and undone_at is null))',
    'kept <> all ((select families.hidden_persons())::uuid[])'
        ' and gone <> all ((select families.hidden_persons())::uuid[])');

call ledger.keep('joining.pair', 'one', true);
call ledger.keep('joining.pair', 'other', true);
call ledger.keep('joining.apart', 'one', true);
call ledger.keep('joining.apart', 'other', true);
