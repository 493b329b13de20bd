create schema coregroups;

create table coregroups.core_group (
    id uuid primary key,
    conference uuid,
    began_on date not null,
    known_at timestamptz not null,
    ended_on date
);

comment on table coregroups.core_group is 'Family and practitioners who carry out the plans of the children of one conference.';
comment on column coregroups.core_group.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column coregroups.core_group.conference is 'The conference that named it, none where it began before there was one here. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.core_group.began_on is 'Day of the conference. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.core_group.known_at is 'When it became known here, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.core_group.ended_on is 'First day on which no name of its children was on the register. Sensitivity: child. Kept: as the child''s record.';

create table coregroups.place (
    id uuid primary key,
    core_group uuid not null references coregroups.core_group (id) on delete cascade,
    child uuid not null,
    from_on date not null,
    until_on date,
    known_at timestamptz not null,
    unique (core_group, child)
);

comment on table coregroups.place is 'A child for whom a core group meets.';
comment on column coregroups.place.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column coregroups.place.core_group is 'The core group. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.place.child is 'The child. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.place.from_on is 'First day. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.place.until_on is 'First day on which it met for the child no longer. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.place.known_at is 'When it became known here, in UTC. Sensitivity: child. Kept: as the child''s record.';

create table coregroups.member (
    id uuid primary key,
    core_group uuid not null references coregroups.core_group (id) on delete cascade,
    role text not null check (role in ('COORDINATOR', 'PARENT', 'FAMILY', 'CARER', 'ADVOCATE', 'PRACTITIONER', 'OTHER')),
    agency text not null check (agency in ('FAMILY', 'SOCIAL', 'HEALTH', 'POLICE', 'SCHOOL', 'THIRD', 'OTHER')),
    name text not null check (length(name) between 1 and 200),
    account uuid,
    from_on date not null,
    until_on date,
    added_by uuid,
    added_at timestamptz not null
);

comment on table coregroups.member is 'Somebody who belongs to a core group, the children apart.';
comment on column coregroups.member.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column coregroups.member.core_group is 'The core group. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.member.role is 'What they are in it. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.member.agency is 'Whom they come from. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.member.name is 'What they are called. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.member.account is 'Their account, where they have one. Sensitivity: staff. Kept: as the child''s record.';
comment on column coregroups.member.from_on is 'First day. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.member.until_on is 'First day on which they belonged to it no longer. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.member.added_by is 'Who said so; none where it was known. Sensitivity: staff. Kept: as the child''s record.';
comment on column coregroups.member.added_at is 'When it became known here, in UTC. Sensitivity: child. Kept: as the child''s record.';

create table coregroups.meeting (
    id uuid primary key,
    core_group uuid not null references coregroups.core_group (id) on delete cascade,
    clock text not null check (clock in ('CORE_FIRST', 'CORE_NEXT')),
    rule int not null,
    started_on date not null,
    aim_on date,
    due_on date not null,
    planned_on date,
    ended_on date,
    late_reason text,
    late_by uuid,
    late_at timestamptz,
    held_on date,
    recorded_by uuid,
    recorded_at timestamptz,
    risks text,
    assessments text,
    refined boolean,
    refined_words text,
    parents text,
    denied text,
    told text check (told in ('COORDINATOR', 'MANAGER', 'NOT_YET')),
    check ((held_on is null) = (recorded_at is null)),
    check (held_on is null or (risks is not null and parents is not null and refined is not null)),
    check ((denied is null) = (told is null)),
    check ((late_reason is null) = (late_at is null)),
    check (held_on is null or held_on <= due_on or late_reason is not null)
);

comment on table coregroups.meeting is 'A meeting that fell due, and what was said at it once it was held.';
comment on column coregroups.meeting.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column coregroups.meeting.core_group is 'The core group. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.meeting.clock is 'Which clock ran. Sensitivity: none. Kept: as the child''s record.';
comment on column coregroups.meeting.rule is 'Version of the rule that made the last day. Sensitivity: none. Kept: as the child''s record.';
comment on column coregroups.meeting.started_on is 'The conference or the meeting from which it was counted. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.meeting.aim_on is 'The day aimed at, none for the first. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.meeting.due_on is 'Its last day. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.meeting.planned_on is 'The day fixed for it. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.meeting.ended_on is 'First day on which it was due no more. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.meeting.late_reason is 'Why it was not held by the last day. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.meeting.late_by is 'Who said so. Sensitivity: staff. Kept: as the child''s record.';
comment on column coregroups.meeting.late_at is 'When, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.meeting.held_on is 'The day on which it was held. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.meeting.recorded_by is 'Who wrote it down. Sensitivity: staff. Kept: as the child''s record.';
comment on column coregroups.meeting.recorded_at is 'When that became known here, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.meeting.risks is 'The risks that are still there. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.meeting.assessments is 'Assessments finished or waited for. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.meeting.refined is 'Whether the plan was refined. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.meeting.refined_words is 'How it was refined. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.meeting.parents is 'How the parents took part and what they understand. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.meeting.denied is 'Access to child or home that was denied; none where it was not. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.meeting.told is 'Who was told of that. Sensitivity: child. Kept: as the child''s record.';

create table coregroups.attended (
    meeting uuid not null references coregroups.meeting (id) on delete cascade,
    member uuid not null references coregroups.member (id) on delete cascade,
    how text not null check (how in ('CAME', 'APOLOGIES', 'ABSENT')),
    primary key (meeting, member)
);

comment on table coregroups.attended is 'Whether a member came to a meeting.';
comment on column coregroups.attended.meeting is 'The meeting. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.attended.member is 'The member. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.attended.how is 'Whether they came. Sensitivity: child. Kept: as the child''s record.';

create table coregroups.spoken (
    id uuid primary key,
    meeting uuid not null references coregroups.meeting (id) on delete cascade,
    child uuid not null,
    part text not null check (part in ('CAME', 'SENT_VIEWS', 'ADVOCATE', 'TOO_YOUNG', 'DECLINED', 'NOT_ASKED')),
    effect text,
    unique (meeting, child)
);

comment on table coregroups.spoken is 'A child who was spoken of at a meeting.';
comment on column coregroups.spoken.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column coregroups.spoken.meeting is 'The meeting. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.spoken.child is 'The child. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.spoken.part is 'How the child took part. Sensitivity: child. Kept: as the child''s record.';
comment on column coregroups.spoken.effect is 'What the actions did to the child''s days. Sensitivity: child. Kept: as the child''s record.';

create index core_group_conference on coregroups.core_group (conference);
create index place_child on coregroups.place (child);
create index member_group on coregroups.member (core_group);
create index meeting_group on coregroups.meeting (core_group, started_on);
create index meeting_due on coregroups.meeting (due_on);
create unique index meeting_awaited on coregroups.meeting (core_group) where held_on is null and ended_on is null;
create index spoken_child on coregroups.spoken (child);

-- Everybody's words stand in one record: it is read by whoever may read of every child in it.
create function coregroups.children_of(which uuid) returns uuid[]
    language sql stable security definer set search_path = pg_catalog, pg_temp
    as $$
select coalesce(array_agg(p.child), '{}') from coregroups.place p where p.core_group = which
$$;

create procedure coregroups.protect(what regclass, which text)
    language plpgsql
    as $$
begin
    call access.protect(what, 2,
        format('coregroups.children_of(%s) <@ (select access.my_children(SO_FAR))::uuid[]', which),
        format('not (coregroups.children_of(%s) && (select access.hidden_children())::uuid[])', which));
end
$$;

call coregroups.protect('coregroups.core_group', 'id');
call coregroups.protect('coregroups.member', 'core_group');
call coregroups.protect('coregroups.meeting', 'core_group');
call access.protect_by_child('coregroups.place', 2, 'child');
call access.protect_by_child('coregroups.spoken', 2, 'child');
call access.protect('coregroups.attended', 2,
    'exists (select from coregroups.meeting m where m.id = meeting)',
    'exists (select from coregroups.meeting m where m.id = meeting)');
drop procedure coregroups.protect(regclass, text);

call ledger.keep('coregroups.place', 'child');
call ledger.keep('coregroups.spoken', 'child');
