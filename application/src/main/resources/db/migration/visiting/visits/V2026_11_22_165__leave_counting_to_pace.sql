-- Counted by pace from now on; nothing older than an hour would have been asked for.
drop table visits.exported;
