create schema passkeys;

create table passkeys.passkey (
    id uuid primary key,
    account uuid not null,
    label text not null,
    credential bytea not null unique,
    public_key bytea not null,
    attestation bytea,
    client_data bytea,
    transports text not null,
    verified boolean not null,
    backup_eligible boolean not null,
    backed_up boolean not null,
    signatures bigint not null,
    created_at timestamptz not null,
    used_at timestamptz
);

create index passkey_account on passkeys.passkey (account);

comment on table passkeys.passkey is 'Passkeys somebody signs in with; the secret half never leaves their device.';
comment on column passkeys.passkey.id is 'Identity. Sensitivity: none. Kept: until removed or reset.';
comment on column passkeys.passkey.account is 'Whose. Sensitivity: staff. Kept: until removed or reset.';
comment on column passkeys.passkey.label is 'What its owner calls it. Sensitivity: staff. Kept: until removed or reset.';
comment on column passkeys.passkey.credential is 'What the device calls it. Sensitivity: staff. Kept: until removed or reset.';
comment on column passkeys.passkey.public_key is 'The public half, in COSE. Sensitivity: none. Kept: until removed or reset.';
comment on column passkeys.passkey.attestation is 'What the device said when it was made. Sensitivity: staff. Kept: until removed or reset.';
comment on column passkeys.passkey.client_data is 'What the browser said when it was made. Sensitivity: staff. Kept: until removed or reset.';
comment on column passkeys.passkey.transports is 'How the device can be reached, such as usb. Sensitivity: none. Kept: until removed or reset.';
comment on column passkeys.passkey.verified is 'Whether the device knew its owner when it was made. Sensitivity: none. Kept: until removed or reset.';
comment on column passkeys.passkey.backup_eligible is 'Whether it may be copied to other devices. Sensitivity: none. Kept: until removed or reset.';
comment on column passkeys.passkey.backed_up is 'Whether it has been. Sensitivity: none. Kept: until removed or reset.';
comment on column passkeys.passkey.signatures is 'How often it has signed, as it says; less than before is a copy. Sensitivity: none. Kept: until removed or reset.';
comment on column passkeys.passkey.created_at is 'When it was made, in UTC. Sensitivity: staff. Kept: until removed or reset.';
comment on column passkeys.passkey.used_at is 'When it was last used, in UTC; none if never. Sensitivity: staff. Kept: until removed or reset.';
