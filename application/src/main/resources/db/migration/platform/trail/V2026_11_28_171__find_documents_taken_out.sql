-- What was taken out is few among what was looked at.
create index entry_taken on trail.entry (at)
    where act ~ '^(chronology|visit)[.](pdf|export-csv|export-xlsx)$';
