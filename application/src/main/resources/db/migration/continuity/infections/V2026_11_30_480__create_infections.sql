create schema infections;

create table infections.area (
    code text primary key check (code <> ''),
    name_english text not null check (name_english <> ''),
    name_welsh text not null check (name_welsh <> ''),
    is_county boolean not null default false
);

create unique index area_county on infections.area (is_county) where is_county;

comment on table infections.area is 'A county, a part of it or a neighbour whose infections are watched.';
comment on column infections.area.code is 'Code of the public statistics, or its name where there is none. Sensitivity: none. Kept: always.';
comment on column infections.area.name_english is 'Its name in English. Sensitivity: none. Kept: always.';
comment on column infections.area.name_welsh is 'Its name in Welsh. Sensitivity: none. Kept: always.';
comment on column infections.area.is_county is 'Whether it is the county that this installation serves. Sensitivity: none. Kept: always.';

create table infections.population (
    area text not null references infections.area (code),
    from_on date not null,
    people integer not null check (people > 0),
    source text not null,
    set_by uuid,
    set_at timestamptz not null,
    primary key (area, from_on, set_at)
);

comment on table infections.population is 'How many live in an area from a day on. Nothing is ever changed in it: what is said for the same day later holds.';
comment on column infections.population.area is 'The area. Sensitivity: none. Kept: always.';
comment on column infections.population.from_on is 'First day it holds. Sensitivity: none. Kept: always.';
comment on column infections.population.people is 'How many. Sensitivity: none. Kept: always.';
comment on column infections.population.source is 'Who says so. Sensitivity: none. Kept: always.';
comment on column infections.population.set_by is 'Account that wrote it down. Sensitivity: staff. Kept: always.';
comment on column infections.population.set_at is 'When, in UTC. Sensitivity: none. Kept: always.';

create table infections.file (
    id uuid primary key,
    kind text not null check (kind in ('COUNTS', 'SMALL_AREAS', 'AREAS', 'BOUNDARIES')),
    name text not null,
    digest text not null,
    source text not null,
    rows integer not null,
    fresh integer not null,
    taken_by uuid,
    taken_at timestamptz not null
);

comment on table infections.file is 'A file of which something was taken in.';
comment on column infections.file.id is 'Identity. Sensitivity: none. Kept: always.';
comment on column infections.file.kind is 'Daily counts, small areas as published, areas with populations, or boundaries. Sensitivity: none. Kept: always.';
comment on column infections.file.name is 'Its name as it was sent. Sensitivity: none. Kept: always.';
comment on column infections.file.digest is 'SHA-256 of its bytes. Sensitivity: none. Kept: always.';
comment on column infections.file.source is 'Who published it, as it is printed under every figure. Sensitivity: none. Kept: always.';
comment on column infections.file.rows is 'Rows in it. Sensitivity: none. Kept: always.';
comment on column infections.file.fresh is 'Of them, what was not known before. Sensitivity: none. Kept: always.';
comment on column infections.file.taken_by is 'Account that sent it. Sensitivity: staff. Kept: always.';
comment on column infections.file.taken_at is 'When, in UTC. Sensitivity: none. Kept: always.';

create table infections.publication (
    area text not null references infections.area (code),
    known_at timestamptz not null,
    last_on date not null,
    file uuid not null references infections.file (id),
    primary key (area, known_at)
);

comment on table infections.publication is 'A moment at which the counts of an area were published.';
comment on column infections.publication.area is 'The area. Sensitivity: none. Kept: always.';
comment on column infections.publication.known_at is 'The moment of publication, in UTC. Sensitivity: none. Kept: always.';
comment on column infections.publication.last_on is 'The latest day of specimens in it. Sensitivity: none. Kept: always.';
comment on column infections.publication.file is 'The file it came with. Sensitivity: none. Kept: always.';

create table infections.version (
    area text not null references infections.area (code),
    specimen_on date not null,
    known_at timestamptz not null,
    cases integer not null check (cases >= 0),
    tests integer check (tests >= 0),
    primary key (area, specimen_on, known_at)
);

create index version_recent on infections.version (specimen_on, known_at);

comment on table infections.version is 'What was known of a day from a publication on, until a later one said otherwise. A whole area, nobody in it.';
comment on column infections.version.area is 'The area. Sensitivity: none. Kept: always.';
comment on column infections.version.specimen_on is 'The day of the specimens. Sensitivity: none. Kept: always.';
comment on column infections.version.known_at is 'The publication that first said so, in UTC. Sensitivity: none. Kept: always.';
comment on column infections.version.cases is 'Cases of the day. Sensitivity: none. Kept: always.';
comment on column infections.version.tests is 'People tested that day, none where it was not published. Sensitivity: none. Kept: always.';

create table infections.small_area (
    area text not null references infections.area (code),
    published_on date not null,
    from_on date not null,
    to_on date not null,
    least integer not null check (least >= 0),
    most integer not null check (most >= least),
    rate text not null,
    file uuid not null references infections.file (id),
    primary key (area, published_on, from_on, to_on)
);

create index small_area_day on infections.small_area (published_on, to_on);

comment on table infections.small_area is 'Cases of a period in a small area as they were published, small counts as bounds only.';
comment on column infections.small_area.area is 'The area. Sensitivity: none. Kept: always.';
comment on column infections.small_area.published_on is 'The day of publication. Sensitivity: none. Kept: always.';
comment on column infections.small_area.from_on is 'First day of the period. Sensitivity: none. Kept: always.';
comment on column infections.small_area.to_on is 'Last day of the period. Sensitivity: none. Kept: always.';
comment on column infections.small_area.least is 'The fewest cases it can be. Sensitivity: none. Kept: always.';
comment on column infections.small_area.most is 'The most it can be; more than the fewest where the publisher hid it. Sensitivity: none. Kept: always.';
comment on column infections.small_area.rate is 'Rate for 100,000 people as published. Sensitivity: none. Kept: always.';
comment on column infections.small_area.file is 'The file it came with. Sensitivity: none. Kept: always.';

create table infections.boundary (
    area text primary key references infections.area (code),
    outline text not null,
    source text not null,
    file uuid not null references infections.file (id)
);

comment on table infections.boundary is 'The outline of an area, for the map.';
comment on column infections.boundary.area is 'The area. Sensitivity: none. Kept: always.';
comment on column infections.boundary.outline is 'Rings parted by semicolons, points by spaces, degrees east and north by commas. Sensitivity: none. Kept: always.';
comment on column infections.boundary.source is 'Whose outline it is, as it is printed under the map. Sensitivity: none. Kept: always.';
comment on column infections.boundary.file is 'The file it came with. Sensitivity: none. Kept: always.';

create table infections.threshold (
    id uuid primary key,
    code text not null check (code <> ''),
    from_on date not null,
    name_english text not null,
    name_welsh text not null,
    rate double precision not null check (rate > 0),
    trip_percent integer not null check (trip_percent between 51 and 99),
    clear_percent integer not null check (clear_percent between 1 and 50),
    clear_days integer not null check (clear_days between 1 and 60),
    is_watched boolean not null,
    source text not null check (source <> ''),
    set_by uuid,
    set_at timestamptz not null
);

create index threshold_code on infections.threshold (code, from_on);

comment on table infections.threshold is 'A rate from which something is to be thought of, from a day on. Nothing is ever changed in it: what is set for the same day later holds.';
comment on column infections.threshold.id is 'Identity. Sensitivity: none. Kept: always.';
comment on column infections.threshold.code is 'Which one. Sensitivity: none. Kept: always.';
comment on column infections.threshold.from_on is 'First day it holds. Sensitivity: none. Kept: always.';
comment on column infections.threshold.name_english is 'What it is called, in English. Sensitivity: none. Kept: always.';
comment on column infections.threshold.name_welsh is 'What it is called, in Welsh. Sensitivity: none. Kept: always.';
comment on column infections.threshold.rate is 'Cases in 7 days for 100,000 people. Sensitivity: none. Kept: always.';
comment on column infections.threshold.trip_percent is 'It trips when the chance of being above is at least so many in a hundred. Sensitivity: none. Kept: always.';
comment on column infections.threshold.clear_percent is 'A day on which the chance is below this counts towards clearing. Sensitivity: none. Kept: always.';
comment on column infections.threshold.clear_days is 'So many such days in a row clear it. Sensitivity: none. Kept: always.';
comment on column infections.threshold.is_watched is 'No from the day on which it is no longer watched. Sensitivity: none. Kept: always.';
comment on column infections.threshold.source is 'Who set it, or where it stands. Sensitivity: none. Kept: always.';
comment on column infections.threshold.set_by is 'Account that wrote it down. Sensitivity: staff. Kept: always.';
comment on column infections.threshold.set_at is 'When, in UTC. Sensitivity: none. Kept: always.';

-- Coronavirus control plan: alert levels in Wales, December 2020
insert into infections.threshold
select gen_random_uuid(), it.code, date '2020-12-14', it.english, it.welsh, it.rate, 90, 50, 7, true,
    'Coronavirus control plan: alert levels in Wales, December 2020', null, timestamptz '2026-11-30 00:00:00+00'
from (values
    ('50', 'Above 50: alert level 2', 'Dros 50: lefel rhybudd 2', 50),
    ('150', 'Above 150: alert level 3', 'Dros 150: lefel rhybudd 3', 150),
    ('300', 'Above 300: alert level 4', 'Dros 300: lefel rhybudd 4', 300)
) it (code, english, welsh, rate);

create table infections.interval (
    from_on date primary key,
    mean_days double precision not null check (mean_days > 1),
    sd_days double precision not null check (sd_days > 0),
    mean_doubt double precision not null check (mean_doubt >= 0),
    sd_doubt double precision not null check (sd_doubt >= 0),
    source text not null
);

comment on table infections.interval is 'What is assumed of the days between one illness and the next it causes, from a day on.';
comment on column infections.interval.from_on is 'First day it holds. Sensitivity: none. Kept: always.';
comment on column infections.interval.mean_days is 'Its mean in days. Sensitivity: none. Kept: always.';
comment on column infections.interval.sd_days is 'Its standard deviation in days. Sensitivity: none. Kept: always.';
comment on column infections.interval.mean_doubt is 'Standard deviation of the mean, in days. Sensitivity: none. Kept: always.';
comment on column infections.interval.sd_doubt is 'Standard deviation of the standard deviation, in days. Sensitivity: none. Kept: always.';
comment on column infections.interval.source is 'Who says so. Sensitivity: none. Kept: always.';

insert into infections.interval
values (date '2020-01-01', 4.7, 2.9, 0.6, 0.4, 'SARS-CoV-2, early estimate of 2020: an assumption');
