-- Whoever reviews an outcome for another agency sees that child while the review lasts.
create or replace function access.carries() returns table (role text, kind text, far integer)
    language sql immutable set search_path = pg_catalog, pg_temp rows 40
    as $$
values ('PRACTITIONER', 'ALLOCATED', 3), ('PRACTITIONER', 'TEAM_DUTY', 3), ('PRACTITIONER', 'NAMED', 3),
       ('PRACTITIONER', 'EMERGENCY', 3), ('PRACTITIONER', 'STRATEGY', 2), ('PRACTITIONER', 'CONFERENCE', 2),
       ('PRACTITIONER', 'AUDIT_SAMPLE', 2), ('PRACTITIONER', 'SIBLING', 1),
       ('PRACTITIONER', 'REGISTER_ENQUIRY', 1),
       ('TEAM_MANAGER', 'TEAM', 3), ('TEAM_MANAGER', 'ALLOCATED', 3), ('TEAM_MANAGER', 'TEAM_DUTY', 3),
       ('TEAM_MANAGER', 'NAMED', 3), ('TEAM_MANAGER', 'EMERGENCY', 3), ('TEAM_MANAGER', 'STRATEGY', 2),
       ('TEAM_MANAGER', 'CONFERENCE', 2), ('TEAM_MANAGER', 'AUDIT_SAMPLE', 2),
       ('TEAM_MANAGER', 'SIBLING', 1), ('TEAM_MANAGER', 'REGISTER_ENQUIRY', 1),
       ('PARTNER', 'AGENCY', 2), ('PARTNER', 'NAMED', 2), ('PARTNER', 'EMERGENCY', 2),
       ('PARTNER', 'STRATEGY', 2), ('PARTNER', 'CONFERENCE', 2), ('PARTNER', 'SIBLING', 1),
       ('PARTNER', 'REGISTER_ENQUIRY', 1), ('PARTNER', 'AUDIT_SAMPLE', 2),
       ('SCHOOL', 'AGENCY', 2), ('SCHOOL', 'NAMED', 2), ('SCHOOL', 'STRATEGY', 2),
       ('SCHOOL', 'CONFERENCE', 2), ('SCHOOL', 'SIBLING', 1),
       ('QUALITY', 'NAMED', 2), ('QUALITY', 'AUDIT_SAMPLE', 2),
       ('HEAD_OF_SERVICE', 'NAMED', 2), ('HEAD_OF_SERVICE', 'EMERGENCY', 2),
       ('HEAD_OF_SERVICE', 'STRATEGY', 2), ('HEAD_OF_SERVICE', 'CONFERENCE', 2),
       ('HEAD_OF_SERVICE', 'AUDIT_SAMPLE', 2),
       ('INSPECTOR', 'INSPECTION_SAMPLE', 2),
       ('TEAM_MANAGER', 'REPORT', 2), ('FRONT_DOOR', 'REPORT', 2), ('FRONT_DOOR', 'NAMED', 2),
       ('FRONT_DOOR', 'STRATEGY', 2)
$$;
