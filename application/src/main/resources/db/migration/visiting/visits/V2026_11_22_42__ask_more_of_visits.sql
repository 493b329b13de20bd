alter table visits.visit
    add column purposes text[] not null default '{}' check (purposes <@ array['REGISTER', 'LOOKED_AFTER',
        'SECTION_47', 'CARE_AND_SUPPORT', 'OTHER']),
    add column spoken text check (spoken in ('WELSH', 'ENGLISH', 'BOTH', 'OTHER')),
    add column other_language text,
    add column interpreter boolean,
    add column rooms text,
    add column company text,
    add column concerns text,
    add column next_notice text check (next_notice in ('PLANNED', 'UNANNOUNCED')),
    add column next_on date,
    add check (next_on is null or next_notice = 'PLANNED'),
    add check ((spoken is null) = (interpreter is null));

comment on column visits.visit.purposes is 'Why the call was made, several allowed, empty when not told. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.visit.spoken is 'Language of the visit, none when not told or nothing was spoken. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.visit.other_language is 'Which language, when neither Welsh nor English. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.visit.interpreter is 'Whether somebody interpreted. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.visit.rooms is 'Which rooms were not seen, when only some were. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.visit.company is 'Names of those who came along. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.visit.concerns is 'What worries, what was agreed and what follows. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.visit.next_notice is 'How the next visit is to be, none when not settled. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.visit.next_on is 'Day of the next visit, never of an unannounced one. Sensitivity: child. Kept: as the child''s record.';

alter table visits.seen
    add column not_alone text check (not_alone in ('TOO_YOUNG', 'REFUSED', 'CARER_PREVENTED', 'NOT_SUITABLE')),
    add column observed text,
    add column bedroom_not text,
    add column bedroom_of text;

comment on column visits.seen.not_alone is 'Why a child who was seen was not seen alone. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.seen.observed is 'How a child was observed who was not seen alone. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.seen.bedroom_not is 'Why the bedroom was not seen. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.seen.bedroom_of is 'Whose room it is, and who shares it. Sensitivity: child. Kept: as the child''s record.';
comment on column visits.seen.why_not is 'Why not seen; before the form asked apart, also why not alone. Sensitivity: child. Kept: as the child''s record.';
