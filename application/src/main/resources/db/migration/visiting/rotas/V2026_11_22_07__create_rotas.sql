create schema rotas;

create table rotas.shift (
    practitioner uuid not null,
    day date not null,
    from_minute integer not null check (from_minute between 0 and 1439),
    to_minute integer not null check (to_minute <= 1440 and to_minute > from_minute),
    primary key (practitioner, day, from_minute)
);

create index shift_day on rotas.shift (day);

comment on table rotas.shift is 'One stretch of work of one practitioner.';
comment on column rotas.shift.practitioner is 'Account of the practitioner. Sensitivity: staff. Kept: as long as the visits of the day.';
comment on column rotas.shift.day is 'The day. Sensitivity: staff. Kept: as long as the visits of the day.';
comment on column rotas.shift.from_minute is 'First minute of day, by the clock on the wall. Sensitivity: staff. Kept: as long as the visits of the day.';
comment on column rotas.shift.to_minute is 'Minute of day at which it ends. Sensitivity: staff. Kept: as long as the visits of the day.';
