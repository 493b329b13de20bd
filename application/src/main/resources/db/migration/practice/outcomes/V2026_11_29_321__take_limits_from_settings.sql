-- The limits and shares are settings of the county from now on; what stays is where draws start.
alter table outcomes.policy
    drop column review_days,
    drop column response_days,
    drop column share,
    drop column panel_size;

comment on table outcomes.policy is 'Where draws of reviews start, from a day on.';

alter table outcomes.review add column other_team boolean not null default true;
alter table outcomes.review add column other_agency boolean;
update outcomes.review set other_agency = joint;
alter table outcomes.review alter column other_agency set not null;

comment on column outcomes.review.other_team is 'Whether its reviewer must be of another team. Sensitivity: none. Kept: as the child''s record.';
comment on column outcomes.review.other_agency is 'Whether somebody of another agency reviews it too. Sensitivity: none. Kept: as the child''s record.';
