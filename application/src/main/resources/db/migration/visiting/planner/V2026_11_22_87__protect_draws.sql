call people.protect_by_household('planner.draw', 2, 'household');
call people.protect_by_household('planner.handed', 2, 'household');
call access.protect('planner.change', 2,
    'exists (select from planner.draw d where d.id = draw)',
    'exists (select from planner.draw d where d.id = draw)');
call access.protect('planner.asked', 2,
    'exists (select from planner.draw d where d.id = draw)',
    'exists (select from planner.draw d where d.id = draw)');
