create table families.correction (
    id uuid primary key,
    line uuid not null,
    person uuid not null references families.person (id),
    since date,
    says jsonb not null,
    reason text not null check (reason <> ''),
    asked_by uuid not null,
    asked_at timestamptz not null,
    outcome text check (outcome in ('AGREED', 'DECLINED')),
    decided_by uuid check (decided_by <> asked_by),
    decided_at timestamptz,
    check ((outcome is null) = (decided_by is null)),
    check ((outcome is null) = (decided_at is null))
);

create index correction_person on families.correction (person, asked_at);
create unique index correction_open on families.correction (line) where outcome is null;

comment on table families.correction is 'Corrections of what is known of a child, each agreed or declined by a second person.';
comment on column families.correction.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column families.correction.line is 'The fact to be corrected. Sensitivity: none. Kept: as the child''s record.';
comment on column families.correction.person is 'Of whom it is said. Sensitivity: child. Kept: as the child''s record.';
comment on column families.correction.since is 'First day of what is so instead; none when it was wrong from the beginning. Sensitivity: child. Kept: as the child''s record.';
comment on column families.correction.says is 'What is to be said, as a row of the fact''s table. Sensitivity: child. Kept: as the child''s record.';
comment on column families.correction.reason is 'Why. Sensitivity: child. Kept: as the child''s record.';
comment on column families.correction.asked_by is 'Account of who asked. Sensitivity: staff. Kept: as the child''s record.';
comment on column families.correction.asked_at is 'When it was asked. Sensitivity: staff. Kept: as the child''s record.';
comment on column families.correction.outcome is 'Agreed or declined; none while it waits. Sensitivity: child. Kept: as the child''s record.';
comment on column families.correction.decided_by is 'Account of the second person. Sensitivity: staff. Kept: as the child''s record.';
comment on column families.correction.decided_at is 'When it was decided. Sensitivity: staff. Kept: as the child''s record.';
