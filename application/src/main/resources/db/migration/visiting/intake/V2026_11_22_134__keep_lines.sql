create table intake.line (
    job uuid not null references intake.job (id) on delete cascade,
    number bigint not null,
    outcome text not null check (outcome in ('NEW', 'HERE')),
    household_reference text not null,
    child_reference text not null,
    practitioner_reference text not null,
    started_on date not null,
    primary key (job, outcome, number)
);

comment on table intake.line is 'Rows of a file that can be used: new ones, and those that were here before.';
comment on column intake.line.job is 'Whose file. Sensitivity: none. Kept: 90 days.';
comment on column intake.line.number is 'Line of the file, from 1. Sensitivity: none. Kept: 90 days.';
comment on column intake.line.outcome is 'New, or here already, when the file was last looked through. Sensitivity: none. Kept: 90 days.';
comment on column intake.line.household_reference is 'Household, as the file names it. Sensitivity: child. Kept: 90 days.';
comment on column intake.line.child_reference is 'Child, as the file names it. Sensitivity: child. Kept: 90 days.';
comment on column intake.line.practitioner_reference is 'Practitioner, as the file names it. Sensitivity: staff. Kept: 90 days.';
comment on column intake.line.started_on is 'Day of the visit. Sensitivity: child. Kept: 90 days.';
