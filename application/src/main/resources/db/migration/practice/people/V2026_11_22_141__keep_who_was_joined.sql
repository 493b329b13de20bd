alter table people.household add joined uuid references people.household (id) check (joined <> id);
alter table people.child add joined uuid references people.child (id) check (joined <> id);
alter table people.plan add known_until timestamptz, add check (known_from < known_until);

create index child_joined on people.child (joined) where joined is not null;
create index household_joined on people.household (joined) where joined is not null;

comment on column people.household.joined is 'The household this one turned out to be; none for one that stands for itself. Sensitivity: child. Kept: as the child''s record.';
comment on column people.child.joined is 'The child this one turned out to be; none for one that stands for itself. Sensitivity: child. Kept: as the child''s record.';
comment on column people.plan.known_until is 'When something else became known instead; none while it stands. Sensitivity: child. Kept: as the child''s record.';
