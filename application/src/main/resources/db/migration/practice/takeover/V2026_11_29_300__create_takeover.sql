create schema takeover;

create table takeover.taken (
    file text not null,
    key text not null,
    content uuid not null,
    batch uuid not null,
    primary key (file, key)
);

comment on table takeover.taken is 'Every row of a case system that was taken over, so that the same row again changes nothing, and one whose record was ended here does not come back.';
comment on column takeover.taken.file is 'Which kind of row. Sensitivity: none. Kept: always.';
comment on column takeover.taken.key is 'Identity of the row in the system that it came from. Sensitivity: child. Kept: always.';
comment on column takeover.taken.content is 'Hash of what the row said. Sensitivity: none. Kept: always.';
comment on column takeover.taken.batch is 'The take-over it came with, as the trail has it. Sensitivity: none. Kept: always.';
