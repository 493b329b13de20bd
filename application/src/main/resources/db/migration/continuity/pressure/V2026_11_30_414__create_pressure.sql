create schema pressure;

create table pressure.week (
    service uuid not null,
    monday date not null check (extract(isodow from monday) = 1),
    work int not null check (work >= 0),
    capacity int not null check (capacity >= 0),
    said_by uuid not null,
    said_at timestamptz not null,
    primary key (service, monday)
);

comment on table pressure.week is 'Work in hand in a service and what it could do, in a week.';
comment on column pressure.week.service is 'The service. Sensitivity: none. Kept: for ever.';
comment on column pressure.week.monday is 'Monday of the week, local. Sensitivity: none. Kept: for ever.';
comment on column pressure.week.work is 'Pieces of work in hand, as the service counts them. Sensitivity: none. Kept: for ever.';
comment on column pressure.week.capacity is 'As many as it could do. Sensitivity: none. Kept: for ever.';
comment on column pressure.week.said_by is 'Who said so last. Sensitivity: staff. Kept: for ever.';
comment on column pressure.week.said_at is 'When, in UTC. Sensitivity: none. Kept: for ever.';
