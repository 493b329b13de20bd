create schema drafts;

create table drafts.draft (
    account uuid not null,
    intention uuid not null,
    form text not null,
    about uuid not null,
    fields jsonb not null,
    started_at timestamptz not null,
    saved_at timestamptz not null,
    primary key (account, intention)
);

create index draft_saved on drafts.draft (account, saved_at desc);

comment on table drafts.draft is 'A form as far as it is written, valid or not.';
comment on column drafts.draft.account is 'Whose it is. Sensitivity: staff. Kept: until finished or given up.';
comment on column drafts.draft.intention is 'The one thing the form will become. Sensitivity: none. Kept: until finished or given up.';
comment on column drafts.draft.form is 'Which form. Sensitivity: none. Kept: until finished or given up.';
comment on column drafts.draft.about is 'What it is about, as a household. Sensitivity: child. Kept: until finished or given up.';
comment on column drafts.draft.fields is 'The fields as they were typed. Sensitivity: child. Kept: until finished or given up.';
comment on column drafts.draft.started_at is 'When it was begun, in UTC. Sensitivity: none. Kept: until finished or given up.';
comment on column drafts.draft.saved_at is 'When it was last kept, in UTC. Sensitivity: none. Kept: until finished or given up.';
