create schema amendments;

create table amendments.amendment (
    id uuid primary key,
    kind text not null check (kind in ('REDACT_VISIT', 'REDACT_FACT', 'MOVE_VISIT', 'WITHDRAW')),
    children uuid[] not null check (cardinality(children) > 0),
    visit uuid check ((visit is not null) = (kind in ('REDACT_VISIT', 'MOVE_VISIT'))),
    line uuid check ((line is not null) = (kind = 'REDACT_FACT')),
    target uuid check ((target is not null) = (kind = 'MOVE_VISIT')),
    document bigint check ((document is not null) = (kind = 'WITHDRAW')),
    words text,
    reason text not null check (reason <> ''),
    asked_by uuid not null,
    asked_at timestamptz not null,
    outcome text check (outcome in ('AGREED', 'DECLINED')),
    decided_by uuid check (decided_by <> asked_by),
    decided_at timestamptz,
    check ((outcome is null) = (decided_by is null)),
    check ((outcome is null) = (decided_at is null)),
    check (words is null or outcome is null)
);

create index amendment_children on amendments.amendment using gin (children);
create index amendment_target on amendments.amendment (target);
create unique index amendment_visit on amendments.amendment (visit) where outcome is null;
create unique index amendment_line on amendments.amendment (line) where outcome is null;
create unique index amendment_document on amendments.amendment (document, children)
    where outcome is null or outcome = 'AGREED';

comment on table amendments.amendment is 'Changes of the record that one person asked for and another agreed to or declined.';
comment on column amendments.amendment.id is 'Identity. Sensitivity: none. Kept: as the child''s record.';
comment on column amendments.amendment.kind is 'What is done. Sensitivity: child. Kept: as the child''s record.';
comment on column amendments.amendment.children is 'In whose records it is seen. Sensitivity: child. Kept: as the child''s record.';
comment on column amendments.amendment.visit is 'The report it is done to. Sensitivity: child. Kept: as the child''s record.';
comment on column amendments.amendment.line is 'The fact it is done to. Sensitivity: child. Kept: as the child''s record.';
comment on column amendments.amendment.target is 'The child to whom something is moved. Sensitivity: child. Kept: as the child''s record.';
comment on column amendments.amendment.document is 'The entry of the trail that tells of a document taken out. Sensitivity: none. Kept: as the child''s record.';
comment on column amendments.amendment.words is 'What is to be taken out. Sensitivity: child. Kept: until it is decided.';
comment on column amendments.amendment.reason is 'Why. Sensitivity: child. Kept: as the child''s record.';
comment on column amendments.amendment.asked_by is 'Account of who asked. Sensitivity: staff. Kept: as the child''s record.';
comment on column amendments.amendment.asked_at is 'When it was asked, in UTC. Sensitivity: staff. Kept: as the child''s record.';
comment on column amendments.amendment.outcome is 'Agreed or declined; none while it waits. Sensitivity: child. Kept: as the child''s record.';
comment on column amendments.amendment.decided_by is 'Account of the second person. Sensitivity: staff. Kept: as the child''s record.';
comment on column amendments.amendment.decided_at is 'When it was decided, in UTC. Sensitivity: staff. Kept: as the child''s record.';

call access.protect('amendments.amendment', 2,
    'children && (select access.my_children(SO_FAR))::uuid[]'
        ' or target = any ((select access.my_children(SO_FAR))::uuid[])',
    'not children <@ (select access.hidden_children())::uuid[]'
        ' and (target is null or target <> all ((select access.hidden_children())::uuid[]))');

create table amendments.sealed (
    amendment uuid primary key references amendments.amendment (id),
    bytes bytea not null,
    key text not null
);

comment on table amendments.sealed is 'What was taken out of the record, sealed.';
comment on column amendments.sealed.amendment is 'By which amendment. Sensitivity: none. Kept: as the child''s record.';
comment on column amendments.sealed.bytes is 'Nonce and ciphertext of what was there. Sensitivity: secret. Kept: as the child''s record.';
comment on column amendments.sealed.key is 'Fingerprint of the key. Sensitivity: none. Kept: as the child''s record.';

-- Opened for those whose right it is, and for nobody by a ground.
call access.protect_wholly('amendments.sealed');
