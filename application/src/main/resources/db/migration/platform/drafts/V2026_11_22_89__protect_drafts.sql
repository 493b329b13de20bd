-- A draft is its writer's alone.
call access.protect_wholly('drafts.draft');
create policy own on drafts.draft to diogel_scoped, diogel_wide using (account = access.me());
