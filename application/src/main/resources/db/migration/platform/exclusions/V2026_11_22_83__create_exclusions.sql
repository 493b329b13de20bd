create schema exclusions;

create table exclusions.exclusion (
    id uuid primary key,
    account uuid not null,
    child uuid not null,
    why text not null check (why in ('DECLARED', 'ADDRESS', 'SURNAME_AND_ADDRESS', 'PHONE')),
    at timestamptz not null,
    by uuid,
    cleared_at timestamptz,
    cleared_by uuid,
    cleared_why text,
    check ((cleared_at is null) = (cleared_by is null))
);

create unique index exclusion_standing on exclusions.exclusion (account, child) where cleared_at is null;
create index exclusion_child on exclusions.exclusion (child);

create table exclusions.kin (
    account uuid primary key,
    surname text,
    address text,
    phone text
);

create table exclusions.restriction (
    id uuid primary key,
    child uuid not null,
    reason text not null check (reason <> ''),
    at timestamptz not null,
    by uuid,
    lifted_at timestamptz,
    lifted_by uuid
);

create unique index restriction_standing on exclusions.restriction (child) where lifted_at is null;

create table exclusions.named (
    id uuid primary key,
    child uuid not null,
    account uuid not null,
    asked_by uuid not null,
    asked_at timestamptz not null,
    agreed_by uuid check (agreed_by <> asked_by),
    agreed_at timestamptz,
    until_on date
);

create index named_account on exclusions.named (account, child);
create index named_child on exclusions.named (child);

comment on table exclusions.exclusion is 'Who must not see a child because they are, or may be, related to the family.';
comment on column exclusions.exclusion.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column exclusions.exclusion.account is 'Who is kept out. Sensitivity: staff. Kept: as the child''s record.';
comment on column exclusions.exclusion.child is 'The child. Sensitivity: child. Kept: as the child''s record.';
comment on column exclusions.exclusion.why is 'Declared, or what was found to be the same. Sensitivity: child. Kept: as the child''s record.';
comment on column exclusions.exclusion.at is 'Since when, in UTC. Sensitivity: staff. Kept: as the child''s record.';
comment on column exclusions.exclusion.by is 'Account that declared it, none when the machine found it. Sensitivity: staff. Kept: as the child''s record.';
comment on column exclusions.exclusion.cleared_at is 'Until when, in UTC; none while it stands. Sensitivity: staff. Kept: as the child''s record.';
comment on column exclusions.exclusion.cleared_by is 'Manager who cleared it. Sensitivity: staff. Kept: as the child''s record.';
comment on column exclusions.exclusion.cleared_why is 'How the manager knows that it is no relation. Sensitivity: child. Kept: as the child''s record.';

comment on table exclusions.kin is 'What of people who work here a family could have in common with them.';
comment on column exclusions.kin.account is 'Who. Sensitivity: staff. Kept: until the person leaves.';
comment on column exclusions.kin.surname is 'Surname in plain letters. Sensitivity: staff. Kept: until the person leaves.';
comment on column exclusions.kin.address is 'Home address in plain letters. Sensitivity: secret. Kept: until the person leaves.';
comment on column exclusions.kin.phone is 'Private phone, last nine figures. Sensitivity: secret. Kept: until the person leaves.';

comment on table exclusions.restriction is 'Records that only those named on them may see.';
comment on column exclusions.restriction.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column exclusions.restriction.child is 'The child. Sensitivity: secret. Kept: as the child''s record.';
comment on column exclusions.restriction.reason is 'Why, in words. Sensitivity: secret. Kept: as the child''s record.';
comment on column exclusions.restriction.at is 'Since when, in UTC. Sensitivity: secret. Kept: as the child''s record.';
comment on column exclusions.restriction.by is 'Account that restricted it. Sensitivity: staff. Kept: as the child''s record.';
comment on column exclusions.restriction.lifted_at is 'Until when, in UTC; none while it stands. Sensitivity: secret. Kept: as the child''s record.';
comment on column exclusions.restriction.lifted_by is 'Account that lifted it. Sensitivity: staff. Kept: as the child''s record.';

comment on table exclusions.named is 'Who is named on a restricted record: asked for by one person, agreed by another.';
comment on column exclusions.named.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column exclusions.named.child is 'The child. Sensitivity: secret. Kept: as the child''s record.';
comment on column exclusions.named.account is 'Who may see it. Sensitivity: secret. Kept: as the child''s record.';
comment on column exclusions.named.asked_by is 'Account that asked. Sensitivity: staff. Kept: as the child''s record.';
comment on column exclusions.named.asked_at is 'When, in UTC. Sensitivity: staff. Kept: as the child''s record.';
comment on column exclusions.named.agreed_by is 'The second person, none while nobody has agreed. Sensitivity: staff. Kept: as the child''s record.';
comment on column exclusions.named.agreed_at is 'When, in UTC. Sensitivity: staff. Kept: as the child''s record.';
comment on column exclusions.named.until_on is 'Last day, none while it lasts. Sensitivity: staff. Kept: as the child''s record.';
