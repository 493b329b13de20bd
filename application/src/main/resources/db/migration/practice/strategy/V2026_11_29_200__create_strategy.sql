create schema strategy;

create table strategy.discussion (
    id uuid primary key,
    reference text not null unique,
    report uuid,
    follows uuid,
    reason text not null check (length(reason) between 1 and 10000),
    form text not null check (form in ('TELEPHONE', 'VIDEO', 'FACE_TO_FACE')),
    planned_at timestamptz not null,
    decided_at timestamptz not null,
    known_at timestamptz not null,
    decided_by uuid not null,
    due_on date not null,
    rule int not null,
    stage text not null check (stage in ('DECIDED_TO_HOLD', 'HELD', 'RECORDED', 'CONCLUDED', 'CANCELLED')),
    held_at timestamptz,
    held_known_at timestamptz,
    held_by uuid,
    record text,
    recorded_at timestamptz,
    recorded_by uuid,
    outcome text check (outcome in ('SECTION_47_JOINT', 'SECTION_47_SINGLE', 'NO_SECTION_47_ASSESSMENT',
        'NO_SECTION_47', 'FURTHER_MEETING')),
    reasons text,
    ended_at timestamptz,
    ended_by uuid,
    departure_until date,
    departure_reasons text,
    departure_at timestamptz,
    departure_by uuid,
    check ((held_at is null) = (stage in ('DECIDED_TO_HOLD', 'CANCELLED'))),
    check ((outcome is null) = (stage <> 'CONCLUDED')),
    check ((ended_at is null) = (stage not in ('CONCLUDED', 'CANCELLED')))
);

comment on table strategy.discussion is 'A strategy discussion or meeting, of one child or several.';
comment on column strategy.discussion.id is 'Identity, made with the form. Sensitivity: none. Kept: as the child''s record.';
comment on column strategy.discussion.reference is 'What people call it by. Sensitivity: none. Kept: as the child''s record.';
comment on column strategy.discussion.report is 'The report of concern it came from. Sensitivity: child. Kept: as the child''s record.';
comment on column strategy.discussion.follows is 'The discussion that decided to meet again. Sensitivity: child. Kept: as the child''s record.';
comment on column strategy.discussion.reason is 'Why it is held. Sensitivity: child. Kept: as the child''s record.';
comment on column strategy.discussion.form is 'How people come together. Sensitivity: none. Kept: as the child''s record.';
comment on column strategy.discussion.planned_at is 'For when it is called, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column strategy.discussion.decided_at is 'When it was decided to hold it, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column strategy.discussion.known_at is 'When that was entered, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column strategy.discussion.decided_by is 'Who decided it. Sensitivity: staff. Kept: as the child''s record.';
comment on column strategy.discussion.due_on is 'Last day of the rule. Sensitivity: child. Kept: as the child''s record.';
comment on column strategy.discussion.rule is 'Version of the rule that made the day. Sensitivity: none. Kept: as the child''s record.';
comment on column strategy.discussion.stage is 'How far it has come. Sensitivity: child. Kept: as the child''s record.';
comment on column strategy.discussion.held_at is 'When it was held, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column strategy.discussion.held_known_at is 'When that was entered, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column strategy.discussion.held_by is 'Who led it. Sensitivity: staff. Kept: as the child''s record.';
comment on column strategy.discussion.record is 'Its record. Sensitivity: child. Kept: as the child''s record.';
comment on column strategy.discussion.recorded_at is 'When the record was written, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column strategy.discussion.recorded_by is 'Who wrote it. Sensitivity: staff. Kept: as the child''s record.';
comment on column strategy.discussion.outcome is 'What was decided. Sensitivity: child. Kept: as the child''s record.';
comment on column strategy.discussion.reasons is 'Why, or why it was not held. Sensitivity: child. Kept: as the child''s record.';
comment on column strategy.discussion.ended_at is 'When it was decided or called off, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column strategy.discussion.ended_by is 'Who did. Sensitivity: staff. Kept: as the child''s record.';
comment on column strategy.discussion.departure_until is 'Last day where the rule was departed from. Sensitivity: child. Kept: as the child''s record.';
comment on column strategy.discussion.departure_reasons is 'Why it was. Sensitivity: child. Kept: as the child''s record.';
comment on column strategy.discussion.departure_at is 'When that was decided, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column strategy.discussion.departure_by is 'Who decided it. Sensitivity: staff. Kept: as the child''s record.';

create table strategy.about (
    id uuid primary key,
    discussion uuid not null references strategy.discussion (id) on delete cascade,
    child uuid not null
);

comment on table strategy.about is 'A child whom a strategy discussion is about: its record is in the record of each.';
comment on column strategy.about.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column strategy.about.discussion is 'The discussion. Sensitivity: child. Kept: as the child''s record.';
comment on column strategy.about.child is 'The child. Sensitivity: child. Kept: as the child''s record.';

create table strategy.party (
    id uuid primary key,
    discussion uuid not null references strategy.discussion (id) on delete cascade,
    agency text not null check (agency in ('SOCIAL_SERVICES', 'POLICE', 'HEALTH', 'EDUCATION', 'OTHER')),
    account uuid,
    name text not null check (length(name) between 1 and 200),
    came boolean,
    may_decide boolean not null default false,
    invited_at timestamptz not null,
    invited_by uuid not null
);

comment on table strategy.party is 'Somebody invited to a strategy discussion, or present at it.';
comment on column strategy.party.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column strategy.party.discussion is 'The discussion. Sensitivity: child. Kept: as the child''s record.';
comment on column strategy.party.agency is 'Whom they speak for. Sensitivity: child. Kept: as the child''s record.';
comment on column strategy.party.account is 'Their account, if they have one. Sensitivity: staff. Kept: as the child''s record.';
comment on column strategy.party.name is 'Their name, or that of their agency. Sensitivity: child. Kept: as the child''s record.';
comment on column strategy.party.came is 'Whether they took part; unknown until it was held. Sensitivity: child. Kept: as the child''s record.';
comment on column strategy.party.may_decide is 'Whether they were authorised to decide for their agency. Sensitivity: child. Kept: as the child''s record.';
comment on column strategy.party.invited_at is 'When they were invited, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column strategy.party.invited_by is 'Who invited them. Sensitivity: staff. Kept: as the child''s record.';

create index discussion_stage on strategy.discussion (stage, due_on);
create index discussion_held on strategy.discussion (held_at);
create index discussion_decided on strategy.discussion (decided_at);
create index about_child on strategy.about (child);
create index about_discussion on strategy.about (discussion);
create index party_discussion on strategy.party (discussion);
create index party_account on strategy.party (account);

call access.protect_by_child('strategy.about', 2, 'child');
-- Whoever sees one of the children sees the discussion; it is written in the second lock alone.
call access.protect_wholly('strategy.discussion');
create policy counting on strategy.discussion for select to diogel_counting using (true);
create policy scoped on strategy.discussion for select to diogel_scoped
    using (exists (select from strategy.about a where a.discussion = discussion.id));
create policy wide on strategy.discussion for select to diogel_wide
    using (exists (select from strategy.about a where a.discussion = discussion.id));
call access.protect_wholly('strategy.party');
create policy counting on strategy.party for select to diogel_counting using (true);
create policy scoped on strategy.party for select to diogel_scoped
    using (exists (select from strategy.about a where a.discussion = party.discussion));
create policy wide on strategy.party for select to diogel_wide
    using (exists (select from strategy.about a where a.discussion = party.discussion));

call ledger.keep('strategy.about', 'child');
