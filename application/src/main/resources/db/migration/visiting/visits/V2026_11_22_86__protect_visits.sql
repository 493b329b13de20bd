call people.protect_by_household('visits.visit', 2, 'household');
call access.protect_by_child('visits.seen', 2, 'child');
-- What a report said before is as open as the report.
call access.protect('visits.correction', 2,
    'exists (select from visits.visit v where v.id = visit)',
    'exists (select from visits.visit v where v.id = visit)');
