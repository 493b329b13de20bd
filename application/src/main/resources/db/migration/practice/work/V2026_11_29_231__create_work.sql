create schema work;

create table work.task (
    key text primary key,
    notice text not null,
    child uuid,
    account uuid,
    team uuid,
    needs text,
    due_on date,
    waiting boolean not null,
    title text not null,
    title_values text[] not null,
    href text not null,
    told_at timestamptz not null,
    seen_at timestamptz,
    done_at timestamptz,
    check (account is not null or needs is not null)
);

comment on table work.task is 'Something somebody is to do, or waits for, as the module told it in which it arose.';
comment on column work.task.key is 'By which its module knows it. Sensitivity: none. Kept: as the child''s record.';
comment on column work.task.notice is 'Which kind of notice it is. Sensitivity: none. Kept: as the child''s record.';
comment on column work.task.child is 'Whom it is about, none where that is nobody on record. Sensitivity: child. Kept: as the child''s record.';
comment on column work.task.account is 'Whose it is, none where it is of all with a right. Sensitivity: staff. Kept: as the child''s record.';
comment on column work.task.team is 'In which team, none for all. Sensitivity: staff. Kept: as the child''s record.';
comment on column work.task.needs is 'The right of those whose it is. Sensitivity: none. Kept: as the child''s record.';
comment on column work.task.due_on is 'Its last day, none where there is none. Sensitivity: child. Kept: as the child''s record.';
comment on column work.task.waiting is 'Whether it is others'' to do, and only watched. Sensitivity: none. Kept: as the child''s record.';
comment on column work.task.title is 'The key of its sentence. Sensitivity: none. Kept: as the child''s record.';
comment on column work.task.title_values is 'What is set into the sentence: names and values by turns. Sensitivity: child. Kept: as the child''s record.';
comment on column work.task.href is 'Where it is done. Sensitivity: child. Kept: as the child''s record.';
comment on column work.task.told_at is 'When it was told, in UTC. Sensitivity: none. Kept: as the child''s record.';
comment on column work.task.seen_at is 'When it was first shown to somebody, in UTC. Sensitivity: staff. Kept: as the child''s record.';
comment on column work.task.done_at is 'When it was done or fell away, in UTC. Sensitivity: staff. Kept: as the child''s record.';

create index task_account on work.task (account, due_on) where done_at is null;
create index task_needs on work.task (needs, team, due_on) where done_at is null;
create index task_child on work.task (child);
create index task_notice on work.task (notice, told_at);

-- A task about nobody on record is shown to those whose it is, and to nobody else by its list.
call access.protect('work.task', 2,
    'child is null or child = any ((select access.my_children(SO_FAR))::uuid[])',
    'child is null or child <> all ((select access.hidden_children())::uuid[])');

call ledger.keep('work.task', 'child');
