create schema assumptions;

create table assumptions.assumption (
    code text primary key check (code ~ '^[A-Z][A-Z0-9_]{1,30}$'),
    place int not null unique,
    part text not null,
    english text not null,
    welsh text not null,
    unit text not null check (unit in ('PERCENT', 'DAYS', 'WEEKS', 'PEOPLE', 'TIMES')),
    least double precision not null,
    most double precision not null check (most > least)
);

comment on table assumptions.assumption is 'What scenarios suppose: one number, with its bounds.';
comment on column assumptions.assumption.code is 'Never changes. Sensitivity: none. Kept: for ever.';
comment on column assumptions.assumption.place is 'Where it stands in the list. Sensitivity: none. Kept: for ever.';
comment on column assumptions.assumption.part is 'What it is about: spread, the second illness, absence, measures or anchors. Sensitivity: none. Kept: for ever.';
comment on column assumptions.assumption.english is 'What it is, in English. Sensitivity: none. Kept: for ever.';
comment on column assumptions.assumption.welsh is 'The same in Welsh. Sensitivity: none. Kept: for ever.';
comment on column assumptions.assumption.unit is 'What it is counted in. Sensitivity: none. Kept: for ever.';
comment on column assumptions.assumption.least is 'The smallest value it may have. Sensitivity: none. Kept: for ever.';
comment on column assumptions.assumption.most is 'The largest. Sensitivity: none. Kept: for ever.';

create table assumptions.assumed (
    code text not null references assumptions.assumption,
    version int not null check (version > 0),
    value double precision not null,
    source text not null check (source <> ''),
    checked boolean not null,
    reason text not null check (reason <> ''),
    set_by uuid,
    set_at timestamptz not null,
    form uuid unique,
    primary key (code, version)
);

comment on table assumptions.assumed is 'A value of an assumption. Nothing is ever changed in it: a later version holds instead.';
comment on column assumptions.assumed.code is 'The assumption. Sensitivity: none. Kept: for ever.';
comment on column assumptions.assumed.version is 'Counted from 1. Sensitivity: none. Kept: for ever.';
comment on column assumptions.assumed.value is 'Its value in its unit. Sensitivity: none. Kept: for ever.';
comment on column assumptions.assumed.source is 'Where the value comes from. Sensitivity: none. Kept: for ever.';
comment on column assumptions.assumed.checked is 'Whether somebody held it against its source. Sensitivity: none. Kept: for ever.';
comment on column assumptions.assumed.reason is 'Why it was set. Sensitivity: none. Kept: for ever.';
comment on column assumptions.assumed.set_by is 'Who set it; none for what came with the program. Sensitivity: staff. Kept: for ever.';
comment on column assumptions.assumed.set_at is 'When, in UTC. Sensitivity: none. Kept: for ever.';
comment on column assumptions.assumed.form is 'The form that set it, so that a second press sets nothing. Sensitivity: none. Kept: for ever.';
