-- Everybody writes to the trail; only the machine reads it.
call access.protect_wholly('trail.entry');
create policy written on trail.entry for insert
    to diogel_scoped, diogel_wide, diogel_counting with check (true);
grant insert on trail.entry to diogel_counting;
