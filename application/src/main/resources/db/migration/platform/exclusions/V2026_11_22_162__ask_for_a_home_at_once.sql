-- What is asked for a home is one request; lifting takes two people as naming does.
alter table exclusions.named add request uuid not null default gen_random_uuid();
alter table exclusions.restriction add lift_request uuid;
alter table exclusions.restriction add lift_asked_by uuid;
alter table exclusions.restriction add lift_asked_at timestamptz;
alter table exclusions.restriction add constraint lift_asked
    check ((lift_request is null) = (lift_asked_by is null)
       and (lift_request is null) = (lift_asked_at is null));

create index named_request on exclusions.named (request);

comment on column exclusions.named.request is 'What was asked at once for the children of a home. Sensitivity: none. Kept: as the child''s record.';
comment on column exclusions.restriction.lift_request is 'What was asked at once for the children of a home; none while nobody asks to lift it. Sensitivity: none. Kept: as the child''s record.';
comment on column exclusions.restriction.lift_asked_by is 'Account that asks to lift it. Sensitivity: staff. Kept: as the child''s record.';
comment on column exclusions.restriction.lift_asked_at is 'When, in UTC. Sensitivity: staff. Kept: as the child''s record.';
