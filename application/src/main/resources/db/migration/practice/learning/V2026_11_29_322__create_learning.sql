create schema learning;

create table learning.mark (
    id uuid primary key,
    lesson uuid not null,
    review uuid not null,
    child uuid not null,
    kind text not null check (kind in ('TRAINING', 'AUDIT', 'ANSWERED')),
    words text not null,
    marked_by uuid not null,
    marked_at timestamptz not null,
    unique (lesson, kind)
);

comment on table learning.mark is 'What became of something that a review or a panel taught.';
comment on column learning.mark.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column learning.mark.lesson is 'The lesson: what was to be learned, or the verdict on a panel. Sensitivity: none. Kept: as the child''s record.';
comment on column learning.mark.review is 'The review. Sensitivity: child. Kept: as the child''s record.';
comment on column learning.mark.child is 'The child of the review. Sensitivity: child. Kept: as the child''s record.';
comment on column learning.mark.kind is 'Handed to training, handed to audit, or answered. Sensitivity: none. Kept: as the child''s record.';
comment on column learning.mark.words is 'How, in words. Sensitivity: child. Kept: as the child''s record.';
comment on column learning.mark.marked_by is 'Who saw to it. Sensitivity: staff. Kept: as the child''s record.';
comment on column learning.mark.marked_at is 'When, in UTC. Sensitivity: child. Kept: as the child''s record.';

create index mark_review on learning.mark (review);
create index mark_child on learning.mark (child);

call access.protect_by_child('learning.mark', 2, 'child');
call ledger.keep('learning.mark', 'child');
