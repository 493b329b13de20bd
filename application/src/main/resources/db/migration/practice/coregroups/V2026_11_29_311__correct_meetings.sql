-- What was written of a meeting before it was corrected; the meeting itself says what holds.
create table coregroups.earlier (
    id uuid primary key,
    meeting uuid not null references coregroups.meeting (id) on delete cascade,
    held_on date not null,
    risks text not null,
    assessments text,
    refined_words text,
    parents text not null,
    denied text,
    told text check (told in ('COORDINATOR', 'MANAGER', 'NOT_YET')),
    reason text not null check (length(reason) between 1 and 5000),
    corrected_by uuid not null,
    corrected_at timestamptz not null,
    check ((denied is null) = (told is null))
);

comment on table coregroups.earlier is 'What was written of a meeting before it was corrected.';
comment on column coregroups.earlier.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column coregroups.earlier.meeting is 'The meeting. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.earlier.held_on is 'The day as it stood. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.earlier.risks is 'Risks as they stood. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.earlier.assessments is 'Assessments as they stood. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.earlier.refined_words is 'How the plan was refined, as it stood, none where it was not. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.earlier.parents is 'What was said of the parents, as it stood. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.earlier.denied is 'Access that was denied, as it stood. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.earlier.told is 'Who was told of that, as it stood. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.earlier.reason is 'Why it was corrected. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.earlier.corrected_by is 'Account that corrected it. Sensitivity: staff. Kept: as the child''s record.';
comment on column coregroups.earlier.corrected_at is 'When, in UTC. Sensitivity: none. Kept: as the child''s record.';

create table coregroups.earlier_attended (
    earlier uuid not null references coregroups.earlier (id) on delete cascade,
    member uuid not null references coregroups.member (id) on delete cascade,
    how text not null check (how in ('CAME', 'APOLOGIES', 'ABSENT')),
    primary key (earlier, member)
);

comment on table coregroups.earlier_attended is 'Who came, as it stood before a meeting was corrected.';
comment on column coregroups.earlier_attended.earlier is 'What was written before. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.earlier_attended.member is 'The member. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.earlier_attended.how is 'Whether they came. Sensitivity: child. Kept: as the child''s record.';

create table coregroups.earlier_spoken (
    id uuid primary key,
    earlier uuid not null references coregroups.earlier (id) on delete cascade,
    child uuid not null,
    part text not null check (part in ('CAME', 'SENT_VIEWS', 'ADVOCATE', 'TOO_YOUNG', 'DECLINED', 'NOT_ASKED')),
    effect text
);

comment on table coregroups.earlier_spoken is 'Of which child was spoken, as it stood before a meeting was corrected.';
comment on column coregroups.earlier_spoken.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column coregroups.earlier_spoken.earlier is 'What was written before. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.earlier_spoken.child is 'The child. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.earlier_spoken.part is 'How they took part. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.earlier_spoken.effect is 'What the actions did to their days. Sensitivity: child. Kept: as the child''s record.';

create index earlier_meeting on coregroups.earlier (meeting, corrected_at);
create index earlier_spoken_earlier on coregroups.earlier_spoken (earlier);
create index earlier_spoken_child on coregroups.earlier_spoken (child);

call access.protect('coregroups.earlier', 2,
    'exists (select from coregroups.meeting m where m.id = meeting)',
    'exists (select from coregroups.meeting m where m.id = meeting)');
call access.protect('coregroups.earlier_attended', 2,
    'exists (select from coregroups.earlier e where e.id = earlier)',
    'exists (select from coregroups.earlier e where e.id = earlier)');
call access.protect_by_child('coregroups.earlier_spoken', 2, 'child');

call ledger.keep('coregroups.earlier_spoken', 'child');
