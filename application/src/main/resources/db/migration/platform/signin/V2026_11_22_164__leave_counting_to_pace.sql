-- Counted by pace from now on; nothing older than a minute would have been asked for.
drop table signin.attempt;
