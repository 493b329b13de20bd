create schema reviews;

create table reviews.answer (
    account uuid not null,
    quarter text not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
    manager uuid not null check (manager <> account),
    needed boolean not null,
    at timestamptz not null,
    primary key (account, quarter)
);

comment on table reviews.answer is 'Whether somebody still needs their access, as their manager says each quarter.';
comment on column reviews.answer.account is 'Whose access. Sensitivity: staff. Kept: 6 years.';
comment on column reviews.answer.quarter is 'Of which quarter, as 2026-Q4. Sensitivity: none. Kept: 6 years.';
comment on column reviews.answer.manager is 'Who says so. Sensitivity: staff. Kept: 6 years.';
comment on column reviews.answer.needed is 'Whether it is needed; when not, it ended with this answer. Sensitivity: staff. Kept: 6 years.';
comment on column reviews.answer.at is 'When, in UTC. Sensitivity: none. Kept: 6 years.';
