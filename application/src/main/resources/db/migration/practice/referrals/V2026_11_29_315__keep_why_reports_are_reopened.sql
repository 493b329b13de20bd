create table referrals.reopened (
    id uuid primary key,
    report uuid not null references referrals.report (id) on delete cascade,
    reason text not null check (length(reason) between 1 and 4000),
    at timestamptz not null,
    by uuid not null
);

comment on table referrals.reopened is 'A decided report opened again after an escalation.';
comment on column referrals.reopened.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column referrals.reopened.report is 'The report. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.reopened.reason is 'Why. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.reopened.at is 'When, in UTC. Sensitivity: child. Kept: as the child''s record.';
comment on column referrals.reopened.by is 'Who opened it. Sensitivity: staff. Kept: as the child''s record.';

create index reopened_report on referrals.reopened (report);

call access.protect_wholly('referrals.reopened');
