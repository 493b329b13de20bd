alter table people.plan add known_from timestamptz;
alter table people.allocation add known_from timestamptz, add known_until timestamptz,
    add check (known_from < known_until);

comment on column people.plan.known_from is 'Since when it is known here; none where another system did not say. Sensitivity: child. Kept: as the child''s record.';
comment on column people.allocation.known_from is 'Since when it is known here; none where another system did not say. Sensitivity: child. Kept: as the child''s record.';
comment on column people.allocation.known_until is 'When something else became known instead; none while it stands. Sensitivity: child. Kept: as the child''s record.';
