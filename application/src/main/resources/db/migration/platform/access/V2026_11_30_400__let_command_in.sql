-- Gold and silver command, and whoever runs a service, in an emergency. None of them sees a child.
alter table access.account drop constraint account_role_check;
alter table access.account add constraint account_role_check check (role in ('PRACTITIONER',
    'TEAM_MANAGER', 'PARTNER', 'SCHOOL', 'QUALITY', 'HEAD_OF_SERVICE', 'COUNCILLOR', 'INSPECTOR',
    'ADMINISTRATOR', 'FRONT_DOOR', 'GOLD', 'SILVER', 'SERVICE_MANAGER'));
