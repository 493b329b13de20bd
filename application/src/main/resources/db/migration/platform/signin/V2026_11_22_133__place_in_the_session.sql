-- From where a session was opened stands in the session itself, and goes with it.
drop table signin.place;
