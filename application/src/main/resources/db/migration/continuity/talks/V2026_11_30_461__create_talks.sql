create schema talks;

create table talks.talk (
    id uuid primary key,
    person uuid not null,
    held_on date not null,
    spoken text not null check (spoken in ('WELSH', 'ENGLISH', 'BOTH', 'OTHER')),
    with_whom text not null check (with_whom <> ''),
    matters text not null check (matters <> ''),
    offered text not null check (offered <> ''),
    chosen text not null check (chosen <> ''),
    kind text check (kind in ('TELEPHONE', 'HOME_VISIT', 'ACTIVITY_PACK', 'OUTDOOR', 'CARERS_BREAK', 'ANOTHER')),
    arranged text,
    review_on date,
    written_by uuid not null,
    written_at timestamptz not null,
    check ((kind is null) = (arranged is null) and (kind is null) = (review_on is null))
);

comment on table talks.talk is 'A talk with somebody who cannot come, about support in a different way.';
comment on column talks.talk.id is 'Identity. Sensitivity: none. Kept: until eight years after the person last came.';
comment on column talks.talk.person is 'The person. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column talks.talk.held_on is 'Day of the talk. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column talks.talk.spoken is 'In which language. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column talks.talk.with_whom is 'Who took part. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column talks.talk.matters is 'What matters to them, in their own words. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column talks.talk.offered is 'What was offered. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column talks.talk.chosen is 'What they chose. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column talks.talk.kind is 'What was arranged, none when nothing was. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column talks.talk.arranged is 'How, when and by whom, none when nothing was arranged. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column talks.talk.review_on is 'Day by which to look whether it works. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column talks.talk.written_by is 'Who wrote it down. Sensitivity: staff. Kept: until eight years after the person last came.';
comment on column talks.talk.written_at is 'When, in UTC. Sensitivity: none. Kept: until eight years after the person last came.';

create index talk_person on talks.talk (person, held_on);

create table talks.look (
    id uuid primary key,
    talk uuid not null references talks.talk (id),
    looked_on date not null,
    works text not null check (works in ('YES', 'PARTLY', 'NO')),
    words text not null check (words <> ''),
    next_on date not null,
    written_by uuid not null,
    written_at timestamptz not null
);

comment on table talks.look is 'Whether what was arranged works, as somebody saw it on a day.';
comment on column talks.look.id is 'Identity. Sensitivity: none. Kept: until eight years after the person last came.';
comment on column talks.look.talk is 'The talk at which it was arranged. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column talks.look.looked_on is 'Day. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column talks.look.works is 'Whether it works. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column talks.look.words is 'What the person says of it. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column talks.look.next_on is 'Day by which to look again. Sensitivity: secret. Kept: until eight years after the person last came.';
comment on column talks.look.written_by is 'Who wrote it down. Sensitivity: staff. Kept: until eight years after the person last came.';
comment on column talks.look.written_at is 'When, in UTC. Sensitivity: none. Kept: until eight years after the person last came.';

create index look_talk on talks.look (talk, looked_on);
