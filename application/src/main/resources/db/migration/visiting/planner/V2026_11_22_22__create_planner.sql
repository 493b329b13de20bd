create schema planner;

create table planner.draw (
    id uuid primary key,
    intention uuid not null unique,
    household uuid not null,
    practitioner uuid not null,
    drawn_by uuid not null,
    drawn_at timestamptz not null,
    minutes integer not null check (minutes between 15 and 240),
    last_day date not null,
    bounds jsonb not null,
    cells integer not null check (cells > 0),
    commitment text not null check (commitment ~ '^[0-9a-f]{64}$'),
    sealed bytea not null,
    seal_key text not null,
    by_hand boolean not null default false,
    overrides integer not null default 0,
    state text not null check (state in ('OPEN', 'OVERRIDDEN', 'VISITED', 'LAPSED')),
    state_at timestamptz not null,
    visit uuid,
    difference_minutes integer
);

-- One household has one time drawn at once.
create unique index draw_standing on planner.draw (household) where state in ('OPEN', 'OVERRIDDEN');
create index draw_practitioner on planner.draw (practitioner, state);
create index draw_household on planner.draw (household, drawn_at desc);
create index draw_visit on planner.draw (visit);

create table planner.change (
    id uuid primary key,
    intention uuid not null unique,
    draw uuid not null references planner.draw,
    at timestamptz not null,
    by uuid not null,
    reason text not null,
    explanation text not null,
    by_hand boolean not null,
    excluded jsonb,
    before_sealed bytea not null,
    before_key text not null,
    before_commitment text not null,
    before_cells integer not null,
    before_by_hand boolean not null
);

create index change_draw on planner.change (draw, at);

create table planner.asked (
    id uuid primary key,
    draw uuid not null references planner.draw,
    at timestamptz not null,
    by uuid not null,
    reason text not null
);

create index asked_draw on planner.asked (draw, at);

create table planner.handed (
    id uuid primary key,
    household uuid not null,
    practitioner uuid not null,
    by uuid not null,
    at timestamptz not null,
    binding text[] not null,
    closed_by uuid references planner.draw
);

create unique index handed_open on planner.handed (household) where closed_by is null;

comment on table planner.draw is 'One lottery of a day and hour for an unannounced visit; what was drawn is sealed.';
comment on column planner.draw.id is 'Identity. Sensitivity: none. Kept: 6 years after the visit.';
comment on column planner.draw.intention is 'One press of the button becomes one draw, however often it arrives. Sensitivity: none. Kept: 6 years after the visit.';
comment on column planner.draw.household is 'The household to be called on. Sensitivity: child. Kept: 6 years after the visit.';
comment on column planner.draw.practitioner is 'Account of whoever is to call. Sensitivity: staff. Kept: 6 years after the visit.';
comment on column planner.draw.drawn_by is 'Account of whoever had it drawn. Sensitivity: staff. Kept: 6 years after the visit.';
comment on column planner.draw.drawn_at is 'When it was drawn, in UTC; says nothing of the time drawn. Sensitivity: none. Kept: 6 years after the visit.';
comment on column planner.draw.minutes is 'How long the visit is to take. Sensitivity: none. Kept: 6 years after the visit.';
comment on column planner.draw.last_day is 'Last day that could be drawn. Sensitivity: child. Kept: 6 years after the visit.';
comment on column planner.draw.bounds is 'What bounded the draw: hours, clock and its version, rota, lone-worker limit, starts removed by each. Sensitivity: child. Kept: 6 years after the visit.';
comment on column planner.draw.cells is 'How many starts it was drawn from. Sensitivity: none. Kept: 6 years after the visit.';
comment on column planner.draw.commitment is 'SHA-256 of the seed and the starts, in hexadecimal; shown at once, checked later. Sensitivity: none. Kept: 6 years after the visit.';
comment on column planner.draw.sealed is 'Seed, starts and the time drawn, under AES-256-GCM; of one length for one number of starts. Sensitivity: secret. Kept: 6 years after the visit.';
comment on column planner.draw.seal_key is 'Fingerprint of the key it is sealed with, never the key. Sensitivity: none. Kept: 6 years after the visit.';
comment on column planner.draw.by_hand is 'Whether the time that stands was chosen by a person instead of drawn. Sensitivity: staff. Kept: 6 years after the visit.';
comment on column planner.draw.overrides is 'How often the time was changed. Sensitivity: staff. Kept: 6 years after the visit.';
comment on column planner.draw.state is 'OPEN, OVERRIDDEN (another time stands), VISITED or LAPSED. Sensitivity: none. Kept: 6 years after the visit.';
comment on column planner.draw.state_at is 'Since when it is in this state, in UTC. Sensitivity: none. Kept: 6 years after the visit.';
comment on column planner.draw.visit is 'The unannounced visit that was made. Sensitivity: child. Kept: 6 years after the visit.';
comment on column planner.draw.difference_minutes is 'Minutes by the clock on the wall from the time drawn to the visit, minus when it was earlier; nothing when its time is not known. Sensitivity: staff. Kept: 6 years after the visit.';

comment on table planner.change is 'One change of a drawn time, and what stood before.';
comment on column planner.change.id is 'Identity. Sensitivity: none. Kept: as long as the draw.';
comment on column planner.change.intention is 'One press of the button becomes one change. Sensitivity: none. Kept: as long as the draw.';
comment on column planner.change.draw is 'The draw that was changed. Sensitivity: none. Kept: as long as the draw.';
comment on column planner.change.at is 'When, in UTC. Sensitivity: none. Kept: as long as the draw.';
comment on column planner.change.by is 'Account of whoever changed it. Sensitivity: staff. Kept: as long as the draw.';
comment on column planner.change.reason is 'Code of the reason. Sensitivity: staff. Kept: as long as the draw.';
comment on column planner.change.explanation is 'The reason in their own words. Sensitivity: child. Kept: as long as the draw.';
comment on column planner.change.by_hand is 'Whether a person chose the new time instead of drawing it. Sensitivity: staff. Kept: as long as the draw.';
comment on column planner.change.excluded is 'Day and hours said to be impossible, when it was drawn again. Sensitivity: child. Kept: as long as the draw.';
comment on column planner.change.before_sealed is 'What was sealed before the change. Sensitivity: secret. Kept: as long as the draw.';
comment on column planner.change.before_key is 'Fingerprint of the key of what was sealed before. Sensitivity: none. Kept: as long as the draw.';
comment on column planner.change.before_commitment is 'The commitment before the change. Sensitivity: none. Kept: as long as the draw.';
comment on column planner.change.before_cells is 'How many starts there were before the change. Sensitivity: none. Kept: as long as the draw.';
comment on column planner.change.before_by_hand is 'Whether the time before was chosen by a person. Sensitivity: staff. Kept: as long as the draw.';

comment on table planner.asked is 'One look of a manager at a sealed time, and why.';
comment on column planner.asked.id is 'Identity. Sensitivity: none. Kept: as long as the draw.';
comment on column planner.asked.draw is 'The draw that was opened. Sensitivity: none. Kept: as long as the draw.';
comment on column planner.asked.at is 'When, in UTC. Sensitivity: none. Kept: as long as the draw.';
comment on column planner.asked.by is 'Account of whoever asked. Sensitivity: staff. Kept: as long as the draw.';
comment on column planner.asked.reason is 'Why, in their own words. Sensitivity: child. Kept: as long as the draw.';

comment on table planner.handed is 'A household for which no time could be drawn, for a manager to decide.';
comment on column planner.handed.id is 'Identity. Sensitivity: none. Kept: 6 years.';
comment on column planner.handed.household is 'The household. Sensitivity: child. Kept: 6 years.';
comment on column planner.handed.practitioner is 'Account of whoever was to call. Sensitivity: staff. Kept: 6 years.';
comment on column planner.handed.by is 'Account of whoever handed it on. Sensitivity: staff. Kept: 6 years.';
comment on column planner.handed.at is 'When, in UTC. Sensitivity: none. Kept: 6 years.';
comment on column planner.handed.binding is 'What left no start. Sensitivity: staff. Kept: 6 years.';
comment on column planner.handed.closed_by is 'The draw that was made after all. Sensitivity: none. Kept: 6 years.';
