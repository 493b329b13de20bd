-- Two windows may write the same draft: each says which version it shows, and none overwrites another.
alter table drafts.draft add column version bigint not null default 0;

comment on column drafts.draft.version is 'Which version it is at. Sensitivity: none. Kept: until finished or given up.';

create table drafts.version (
    account uuid not null,
    intention uuid not null,
    number bigint not null,
    fields jsonb not null,
    primary key (account, intention, number),
    foreign key (account, intention) references drafts.draft on delete cascade
);

comment on table drafts.version is 'What each window sent of a draft, to tell what was changed in which.';
comment on column drafts.version.account is 'Whose it is. Sensitivity: staff. Kept: until finished or given up.';
comment on column drafts.version.intention is 'The one thing the form will become. Sensitivity: none. Kept: until finished or given up.';
comment on column drafts.version.number is 'Which version, from 1. Sensitivity: none. Kept: until finished or given up.';
comment on column drafts.version.fields is 'The fields as they were sent. Sensitivity: child. Kept: until finished or given up, the last forty.';

call access.protect_wholly('drafts.version');
create policy own on drafts.version to diogel_scoped, diogel_wide using (account = access.me());
