create schema enquiries;

create table enquiries.enquiry (
    id uuid primary key,
    reference text not null unique,
    child uuid not null,
    first_discussion uuid not null,
    last_discussion uuid not null,
    last_discussed_on date not null,
    started_on date not null,
    known_at timestamptz not null,
    lead uuid,
    assessment_due_on date not null,
    assessment_rule int not null,
    conduct_due_on date not null,
    conduct_rule int not null,
    stage text not null check (stage in ('OPEN', 'TRANSFERRED', 'DETERMINED', 'OUTCOME_REVIEW', 'CONFIRMED',
        'DISPUTED', 'REOPENED')),
    moved_at timestamptz not null,
    seen_on date,
    seen_alone boolean,
    heard text,
    unseen_reason text,
    seen_at timestamptz,
    seen_by uuid,
    transferred_to text,
    transfer_reason text,
    transferred_at timestamptz,
    transferred_by uuid,
    reopen_reason text,
    check ((transferred_to is null) = (stage <> 'TRANSFERRED')),
    check (transferred_to is null or (transfer_reason is not null and transferred_at is not null))
);

comment on table enquiries.enquiry is 'An enquiry under section 47, of one child.';
comment on column enquiries.enquiry.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column enquiries.enquiry.reference is 'What people call it by. Sensitivity: none. Kept: as the child''s record.';
comment on column enquiries.enquiry.child is 'The child. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.enquiry.first_discussion is 'The strategy discussion that opened it. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.enquiry.last_discussion is 'The last strategy discussion within it. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.enquiry.last_discussed_on is 'Day of the last discussion, from which other limits run. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.enquiry.started_on is 'Its first day, that of the decision. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.enquiry.known_at is 'When that was entered, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.enquiry.lead is 'The qualified social worker who leads it. Sensitivity: staff. Kept: as the child''s record.';
comment on column enquiries.enquiry.assessment_due_on is 'Last day of the continuing assessment. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.enquiry.assessment_rule is 'Version of the rule that made it. Sensitivity: none. Kept: as the child''s record.';
comment on column enquiries.enquiry.conduct_due_on is 'Last day of the county''s aim, from the last discussion. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.enquiry.conduct_rule is 'Version of the rule that made it. Sensitivity: none. Kept: as the child''s record.';
comment on column enquiries.enquiry.stage is 'How far it has come. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.enquiry.moved_at is 'Since when, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.enquiry.seen_on is 'Day on which the child was last seen for it. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.enquiry.seen_alone is 'Whether alone. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.enquiry.heard is 'What the child said or showed. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.enquiry.unseen_reason is 'Why the child was not seen or not alone. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.enquiry.seen_at is 'When that was entered, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.enquiry.seen_by is 'Who entered it. Sensitivity: staff. Kept: as the child''s record.';
comment on column enquiries.enquiry.transferred_to is 'The council that goes on with it. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.enquiry.transfer_reason is 'Why. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.enquiry.transferred_at is 'When, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.enquiry.transferred_by is 'Who did. Sensitivity: staff. Kept: as the child''s record.';
comment on column enquiries.enquiry.reopen_reason is 'Why it was last opened again. Sensitivity: child. Kept: as the child''s record.';

create table enquiries.conduct (
    id uuid primary key,
    enquiry uuid not null references enquiries.enquiry (id) on delete cascade,
    from_at timestamptz not null,
    type text not null check (type in ('JOINT', 'SINGLE')),
    reason text,
    by uuid
);

comment on table enquiries.conduct is 'How an enquiry is led, joint or single, from a moment on.';
comment on column enquiries.conduct.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column enquiries.conduct.enquiry is 'The enquiry. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.conduct.from_at is 'From when on, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.conduct.type is 'With the police or by social services alone. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.conduct.reason is 'Why it changed; none where a discussion decided it. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.conduct.by is 'Who changed it; none where a discussion decided it. Sensitivity: staff. Kept: as the child''s record.';

create table enquiries.fact (
    id uuid primary key,
    enquiry uuid not null references enquiries.enquiry (id) on delete cascade,
    agency text not null check (agency in ('SOCIAL_SERVICES', 'POLICE', 'HEALTH', 'EDUCATION', 'OTHER')),
    words text not null check (length(words) between 1 and 10000),
    told_on date not null,
    known_at timestamptz not null,
    by uuid not null
);

comment on table enquiries.fact is 'What an agency told for an enquiry.';
comment on column enquiries.fact.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column enquiries.fact.enquiry is 'The enquiry. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.fact.agency is 'Who told it. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.fact.words is 'What was told. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.fact.told_on is 'Day on which it was told. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.fact.known_at is 'When it was entered, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.fact.by is 'Who entered it. Sensitivity: staff. Kept: as the child''s record.';

create table enquiries.determined (
    id uuid primary key,
    enquiry uuid not null references enquiries.enquiry (id) on delete cascade,
    determination text not null check (determination in ('NOT_SUBSTANTIATED',
        'SUBSTANTIATED_NO_CONTINUING_RISK', 'SUBSTANTIATED_AT_RISK')),
    reasons text not null check (length(reasons) between 1 and 10000),
    determined_at timestamptz not null,
    determined_by uuid not null,
    ratified_at timestamptz,
    ratified_by uuid,
    ratified_words text,
    conference_at timestamptz,
    complete_at timestamptz,
    check (ratified_by is distinct from determined_by),
    check ((ratified_by is null) = (ratified_at is null))
);

comment on table enquiries.determined is 'What was determined in an enquiry; the latest counts, once it is complete.';
comment on column enquiries.determined.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column enquiries.determined.enquiry is 'The enquiry. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.determined.determination is 'Which of the three. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.determined.reasons is 'Why. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.determined.determined_at is 'When, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.determined.determined_by is 'Who determined it. Sensitivity: staff. Kept: as the child''s record.';
comment on column enquiries.determined.ratified_at is 'When it was ratified, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.determined.ratified_by is 'The manager who did. Sensitivity: staff. Kept: as the child''s record.';
comment on column enquiries.determined.ratified_words is 'What the manager said of it. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.determined.conference_at is 'When a conference was asked for, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column enquiries.determined.complete_at is 'Since when nothing is missing, in UTC. Sensitivity: child. Kept: as the child''s record.';

create index enquiry_child on enquiries.enquiry (child);
create index enquiry_stage on enquiries.enquiry (stage, assessment_due_on);
create index enquiry_started on enquiries.enquiry (started_on);
create index enquiry_lead on enquiries.enquiry (lead);
create index conduct_enquiry on enquiries.conduct (enquiry, from_at);
create index fact_enquiry on enquiries.fact (enquiry);
create index determined_enquiry on enquiries.determined (enquiry, determined_at);
create index determined_complete on enquiries.determined (complete_at);

call access.protect_by_child('enquiries.enquiry', 2, 'child');
-- Whoever sees the enquiry sees its parts; they are written in the second lock alone.
call access.protect_wholly('enquiries.conduct');
call access.protect_wholly('enquiries.fact');
call access.protect_wholly('enquiries.determined');
create policy counting on enquiries.conduct for select to diogel_counting using (true);
create policy counting on enquiries.fact for select to diogel_counting using (true);
create policy counting on enquiries.determined for select to diogel_counting using (true);
create policy scoped on enquiries.conduct for select to diogel_scoped
    using (exists (select from enquiries.enquiry e where e.id = conduct.enquiry));
create policy scoped on enquiries.fact for select to diogel_scoped
    using (exists (select from enquiries.enquiry e where e.id = fact.enquiry));
create policy scoped on enquiries.determined for select to diogel_scoped
    using (exists (select from enquiries.enquiry e where e.id = determined.enquiry));
create policy wide on enquiries.conduct for select to diogel_wide
    using (exists (select from enquiries.enquiry e where e.id = conduct.enquiry));
create policy wide on enquiries.fact for select to diogel_wide
    using (exists (select from enquiries.enquiry e where e.id = fact.enquiry));
create policy wide on enquiries.determined for select to diogel_wide
    using (exists (select from enquiries.enquiry e where e.id = determined.enquiry));

call ledger.keep('enquiries.enquiry', 'child');
