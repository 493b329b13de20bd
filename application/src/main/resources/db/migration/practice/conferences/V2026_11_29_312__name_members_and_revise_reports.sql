alter table conferences.invited add column named boolean not null default false;
comment on column conferences.invited.named is 'The conference named them as members of the core group. Sensitivity: child. Kept: as the child''s record.';

-- An agency may send its report again until the conference begins; the last one holds.
alter table conferences.report drop constraint report_conference_agency_key;
alter table conferences.report add column replaced_at timestamptz;
comment on column conferences.report.replaced_at is 'When another took its place, in UTC; none while it holds. Sensitivity: none. Kept: as the child''s record.';
create unique index report_holds on conferences.report (conference, agency) where replaced_at is null;
