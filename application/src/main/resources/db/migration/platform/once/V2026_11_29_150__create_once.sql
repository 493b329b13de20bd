create schema once;

create table once.answer (
    account uuid not null,
    name bytea not null,
    at timestamptz not null,
    sealed bytea,
    primary key (account, name)
);

create index answer_at on once.answer (at);

comment on table once.answer is 'What was answered to a form that was sent, so that it has its effect once however often it is sent.';
comment on column once.answer.account is 'Who sent it. Sensitivity: staff. Kept: two days.';
comment on column once.answer.name is 'Hash of the key of the form and of what was sent, never the key. Sensitivity: none. Kept: two days.';
comment on column once.answer.at is 'When it was sent, in UTC. Sensitivity: staff. Kept: two days.';
comment on column once.answer.sealed is 'The answer, under AES-256-GCM with the key of the form, which is kept nowhere. Sensitivity: child. Kept: two days.';

-- An answer is for whoever sent the form alone.
call access.protect_wholly('once.answer');
create policy own on once.answer to diogel_scoped, diogel_wide using (account = access.me());
