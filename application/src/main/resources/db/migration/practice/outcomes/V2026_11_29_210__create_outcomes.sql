create schema outcomes;

create table outcomes.policy (
    from_on date primary key,
    review_days int not null check (review_days > 0),
    response_days int not null check (response_days > 0),
    share numeric(4, 3) not null check (share between 0 and 1),
    seed bigint not null,
    panel_size int not null check (panel_size > 0)
);

comment on table outcomes.policy is 'How outcomes are reviewed from a day on.';
comment on column outcomes.policy.from_on is 'First day it holds. Sensitivity: none. Kept: always.';
comment on column outcomes.policy.review_days is 'Working days from the determination to the verdict. Sensitivity: none. Kept: always.';
comment on column outcomes.policy.response_days is 'Working days for each answer after a verdict that does not agree. Sensitivity: none. Kept: always.';
comment on column outcomes.policy.share is 'Share of the third determination that is drawn. Sensitivity: none. Kept: always.';
comment on column outcomes.policy.seed is 'Where each draw starts, so that it can be repeated. Sensitivity: none. Kept: always.';
comment on column outcomes.policy.panel_size is 'How many reviews a panel looks at. Sensitivity: none. Kept: always.';

create table outcomes.review (
    id uuid primary key,
    reference text not null unique,
    enquiry uuid not null,
    child uuid not null,
    determination text not null check (determination in ('NOT_SUBSTANTIATED',
        'SUBSTANTIATED_NO_CONTINUING_RISK', 'SUBSTANTIATED_AT_RISK')),
    determined_at timestamptz not null,
    joint boolean not null,
    team uuid,
    people uuid[] not null,
    stage text not null check (stage in ('DUE', 'IN_REVIEW', 'AGREED', 'AGREED_WITH_LEARNING', 'NOT_AGREED',
        'TEAM_RESPONSE', 'REOPEN_RECOMMENDED', 'UNRESOLVED', 'CLOSED_WITH_NEW_DISCUSSION',
        'CLOSED_WITH_REFUSAL')),
    known_at timestamptz not null,
    review_by date not null,
    due_on date,
    reviewer uuid,
    second uuid,
    decider uuid,
    judged_at timestamptz,
    response text,
    responded_at timestamptz,
    responded_by uuid,
    decision text check (decision in ('AGREED', 'AGREED_WITH_LEARNING', 'REOPEN_RECOMMENDED', 'UNRESOLVED')),
    decision_words text,
    decided_at timestamptz,
    decided_by uuid,
    ending_words text,
    ended_at timestamptz,
    ended_by uuid,
    unique (enquiry, determined_at),
    check ((response is null) = (responded_at is null)),
    check ((decision is null) = (decided_at is null)),
    check ((ending_words is null) = (ended_at is null))
);

comment on table outcomes.review is 'A second look at the outcome of an enquiry.';
comment on column outcomes.review.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column outcomes.review.reference is 'What people call it by. Sensitivity: none. Kept: as the child''s record.';
comment on column outcomes.review.enquiry is 'The enquiry. Sensitivity: child. Kept: as the child''s record.';
comment on column outcomes.review.child is 'The child. Sensitivity: child. Kept: as the child''s record.';
comment on column outcomes.review.determination is 'Which of the three was determined. Sensitivity: child. Kept: as the child''s record.';
comment on column outcomes.review.determined_at is 'Since when that is complete, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column outcomes.review.joint is 'Whether the police enquired too. Sensitivity: child. Kept: as the child''s record.';
comment on column outcomes.review.team is 'Team that led the enquiry, none where nobody knows. Sensitivity: staff. Kept: as the child''s record.';
comment on column outcomes.review.people is 'Accounts of all who had a part in it, and of their managers. Sensitivity: staff. Kept: as the child''s record.';
comment on column outcomes.review.stage is 'How far it has come. Sensitivity: child. Kept: as the child''s record.';
comment on column outcomes.review.known_at is 'When it was made due, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column outcomes.review.review_by is 'Last day of the verdict. Sensitivity: child. Kept: as the child''s record.';
comment on column outcomes.review.due_on is 'Last day of the next step, none where it has ended. Sensitivity: child. Kept: as the child''s record.';
comment on column outcomes.review.reviewer is 'Who reviews it. Sensitivity: staff. Kept: as the child''s record.';
comment on column outcomes.review.second is 'Who reviews it for another agency. Sensitivity: staff. Kept: as the child''s record.';
comment on column outcomes.review.decider is 'Who decides where they do not agree. Sensitivity: staff. Kept: as the child''s record.';
comment on column outcomes.review.judged_at is 'When the last verdict was given, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column outcomes.review.response is 'What the team answered. Sensitivity: child. Kept: as the child''s record.';
comment on column outcomes.review.responded_at is 'When, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column outcomes.review.responded_by is 'Who answered for the team. Sensitivity: staff. Kept: as the child''s record.';
comment on column outcomes.review.decision is 'What was decided on a verdict that does not agree. Sensitivity: child. Kept: as the child''s record.';
comment on column outcomes.review.decision_words is 'Why. Sensitivity: child. Kept: as the child''s record.';
comment on column outcomes.review.decided_at is 'When, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column outcomes.review.decided_by is 'Who decided. Sensitivity: staff. Kept: as the child''s record.';
comment on column outcomes.review.ending_words is 'Why it is opened again, or why not. Sensitivity: child. Kept: as the child''s record.';
comment on column outcomes.review.ended_at is 'When that was decided, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column outcomes.review.ended_by is 'Who decided that. Sensitivity: staff. Kept: as the child''s record.';

create table outcomes.verdict (
    id uuid primary key,
    review uuid not null references outcomes.review (id) on delete cascade,
    part text not null check (part in ('FIRST', 'SECOND', 'PANEL')),
    by uuid not null,
    team uuid,
    result text not null check (result in ('AGREED', 'AGREED_WITH_LEARNING', 'NOT_AGREED')),
    reasons text[] not null,
    words text,
    at timestamptz not null,
    unique (review, by),
    check ((result = 'NOT_AGREED') = (cardinality(reasons) > 0))
);

comment on table outcomes.verdict is 'What one reviewer says of an outcome.';
comment on column outcomes.verdict.id is 'Identity, also of the answers to its questions. Sensitivity: none. Kept: as the child''s record.';
comment on column outcomes.verdict.review is 'The review. Sensitivity: child. Kept: as the child''s record.';
comment on column outcomes.verdict.part is 'As reviewer, for another agency, or on a panel. Sensitivity: child. Kept: as the child''s record.';
comment on column outcomes.verdict.by is 'Who says it. Sensitivity: staff. Kept: as the child''s record.';
comment on column outcomes.verdict.team is 'Team of whoever says it. Sensitivity: staff. Kept: as the child''s record.';
comment on column outcomes.verdict.result is 'What is said. Sensitivity: child. Kept: as the child''s record.';
comment on column outcomes.verdict.reasons is 'Codes of why it is not agreed. Sensitivity: child. Kept: as the child''s record.';
comment on column outcomes.verdict.words is 'Why, in words. Sensitivity: child. Kept: as the child''s record.';
comment on column outcomes.verdict.at is 'When, in UTC. Sensitivity: child. Kept: as the child''s record.';

create table outcomes.learning (
    id uuid primary key,
    review uuid not null references outcomes.review (id) on delete cascade,
    kind text not null check (kind in ('TRAINING', 'AUDIT', 'PRACTICE')),
    words text not null,
    at timestamptz not null,
    by uuid not null
);

comment on table outcomes.learning is 'Something to learn from a review.';
comment on column outcomes.learning.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column outcomes.learning.review is 'The review. Sensitivity: child. Kept: as the child''s record.';
comment on column outcomes.learning.kind is 'Where it goes. Sensitivity: none. Kept: as the child''s record.';
comment on column outcomes.learning.words is 'What is to be learned. Sensitivity: child. Kept: as the child''s record.';
comment on column outcomes.learning.at is 'When it was said, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column outcomes.learning.by is 'Who said it. Sensitivity: staff. Kept: as the child''s record.';

create table outcomes.panel (
    id uuid primary key,
    quarter date not null unique,
    seed bigint not null,
    drawn_at timestamptz not null,
    drawn_by uuid not null,
    closed_at timestamptz
);

comment on table outcomes.panel is 'A sample of reviews that several agencies look at together.';
comment on column outcomes.panel.id is 'Identity. Sensitivity: none. Kept: always.';
comment on column outcomes.panel.quarter is 'First day of the quarter in which they were judged. Sensitivity: none. Kept: always.';
comment on column outcomes.panel.seed is 'Where the draw started, so that it can be repeated. Sensitivity: none. Kept: always.';
comment on column outcomes.panel.drawn_at is 'When it was drawn, in UTC. Sensitivity: none. Kept: always.';
comment on column outcomes.panel.drawn_by is 'Who had it drawn. Sensitivity: staff. Kept: always.';
comment on column outcomes.panel.closed_at is 'When it ended, in UTC. Sensitivity: none. Kept: always.';

create table outcomes.panelled (
    panel uuid not null references outcomes.panel (id),
    review uuid not null references outcomes.review (id) on delete cascade,
    place int not null,
    primary key (panel, review)
);

comment on table outcomes.panelled is 'A review that a panel looks at.';
comment on column outcomes.panelled.panel is 'The panel. Sensitivity: none. Kept: as the child''s record.';
comment on column outcomes.panelled.review is 'The review. Sensitivity: child. Kept: as the child''s record.';
comment on column outcomes.panelled.place is 'Its place in the draw, from 1. Sensitivity: none. Kept: as the child''s record.';

create table outcomes.member (
    panel uuid not null references outcomes.panel (id),
    account uuid not null,
    joined_at timestamptz not null,
    primary key (panel, account)
);

comment on table outcomes.member is 'Somebody who sits on a panel.';
comment on column outcomes.member.panel is 'The panel. Sensitivity: none. Kept: always.';
comment on column outcomes.member.account is 'Who. Sensitivity: staff. Kept: always.';
comment on column outcomes.member.joined_at is 'Since when, in UTC. Sensitivity: staff. Kept: always.';

create index review_stage on outcomes.review (stage, due_on);
create index review_child on outcomes.review (child);
create index review_determined on outcomes.review (determined_at);
create index learning_review on outcomes.learning (review);
create index panelled_review on outcomes.panelled (review);

call access.protect_by_child('outcomes.review', 2, 'child');
call access.protect('outcomes.verdict', 2,
    'exists (select from outcomes.review r where r.id = review'
    ' and r.child = any ((select access.my_children(SO_FAR))::uuid[]))',
    'exists (select from outcomes.review r where r.id = review)');
call access.protect('outcomes.learning', 2,
    'exists (select from outcomes.review r where r.id = review'
    ' and r.child = any ((select access.my_children(SO_FAR))::uuid[]))',
    'exists (select from outcomes.review r where r.id = review)');
call access.protect('outcomes.panelled', 2,
    'exists (select from outcomes.review r where r.id = review'
    ' and r.child = any ((select access.my_children(SO_FAR))::uuid[]))',
    'exists (select from outcomes.review r where r.id = review)');
call ledger.keep('outcomes.review', 'child');

-- The county's own limits and shares, which no law sets; another is a row from another day on.
insert into outcomes.policy (from_on, review_days, response_days, share, seed, panel_size)
values ('2000-01-01', 10, 5, 0.2, 20260101, 8);
