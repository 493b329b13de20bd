create schema emergency;

create table emergency.opening (
    id uuid primary key,
    account uuid not null,
    child uuid not null,
    reason text not null check (reason in ('DANGER', 'COVER', 'ASKED', 'OUT_OF_HOURS')),
    words text not null check (length(words) >= 20),
    opened_at timestamptz not null,
    until_at timestamptz not null check (until_at > opened_at),
    review_due_on date not null,
    verdict text check (verdict in ('NEEDED', 'NOT_NEEDED')),
    remark text,
    reviewed_by uuid check (reviewed_by <> account),
    reviewed_at timestamptz,
    check ((verdict is null) = (reviewed_by is null)),
    check ((verdict is null) = (reviewed_at is null))
);

create index opening_account on emergency.opening (account, until_at);
create index opening_opened on emergency.opening (opened_at);
create index opening_unreviewed on emergency.opening (review_due_on) where verdict is null;

comment on table emergency.opening is 'A record that was opened in an emergency, for four hours, and what came of the review.';
comment on column emergency.opening.id is 'Identity. Sensitivity: none. Kept: as the trail.';
comment on column emergency.opening.account is 'Who opened it. Sensitivity: staff. Kept: as the trail.';
comment on column emergency.opening.child is 'The child. Sensitivity: child. Kept: as the trail.';
comment on column emergency.opening.reason is 'Reason from the list. Sensitivity: child. Kept: as the trail.';
comment on column emergency.opening.words is 'The reason in their own words. Sensitivity: child. Kept: as the trail.';
comment on column emergency.opening.opened_at is 'When, in UTC. Sensitivity: staff. Kept: as the trail.';
comment on column emergency.opening.until_at is 'When it closes by itself, in UTC. Sensitivity: staff. Kept: as the trail.';
comment on column emergency.opening.review_due_on is 'Last day of the review: the next working day. Sensitivity: staff. Kept: as the trail.';
comment on column emergency.opening.verdict is 'Needed or not, none while nobody has looked. Sensitivity: staff. Kept: as the trail.';
comment on column emergency.opening.remark is 'What the reviewer says to it. Sensitivity: child. Kept: as the trail.';
comment on column emergency.opening.reviewed_by is 'Account of the reviewer, who is somebody else. Sensitivity: staff. Kept: as the trail.';
comment on column emergency.opening.reviewed_at is 'When, in UTC. Sensitivity: staff. Kept: as the trail.';

call access.protect_wholly('emergency.opening');
