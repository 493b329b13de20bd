package cymru.diogel.platform.passkeys;

import static gen.db.passkeys.Tables.PASSKEY;

import gen.db.passkeys.tables.records.PasskeyRecord;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Keeps passkeys for the library that checks them, and for their owners. */
@Component
class PasskeyStore implements UserCredentialRepository {
    private final DSLContext database;
    private final Clock clock;

    PasskeyStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void save(CredentialRecord it) {
        var known = PASSKEY.CREDENTIAL.eq(it.getCredentialId().getBytes());
        var used =
                database.update(PASSKEY)
                        .set(PASSKEY.SIGNATURES, it.getSignatureCount())
                        .set(PASSKEY.BACKED_UP, it.isBackupState())
                        .set(PASSKEY.USED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                        .where(known)
                        .execute();
        if (used == 0) {
            // Twice at once is what was sent twice.
            database.insertInto(PASSKEY).set(row(it)).onConflictDoNothing().execute();
        }
    }

    private PasskeyRecord row(CredentialRecord it) {
        var row = database.newRecord(PASSKEY);
        row.setId(UUID.randomUUID());
        row.setAccount(Handles.account(it.getUserEntityUserId()));
        row.setLabel(it.getLabel());
        row.setCredential(it.getCredentialId().getBytes());
        row.setPublicKey(it.getPublicKey().getBytes());
        row.setAttestation(bytes(it.getAttestationObject()));
        row.setClientData(bytes(it.getAttestationClientDataJSON()));
        row.setTransports(
                it.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .sorted()
                        .collect(Collectors.joining(",")));
        row.setVerified(it.isUvInitialized());
        row.setBackupEligible(it.isBackupEligible());
        row.setBackedUp(it.isBackupState());
        row.setSignatures(it.getSignatureCount());
        row.setCreatedAt(clock.instant().atOffset(ZoneOffset.UTC));
        return row;
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return database.selectFrom(PASSKEY)
                .where(PASSKEY.CREDENTIAL.eq(credential.getBytes()))
                .fetchOne(PasskeyStore::read);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return database.selectFrom(PASSKEY)
                .where(PASSKEY.ACCOUNT.eq(Handles.account(handle)))
                .orderBy(PASSKEY.CREATED_AT)
                .fetch(PasskeyStore::read);
    }

    @Override
    public void delete(Bytes credential) {
        database.deleteFrom(PASSKEY).where(PASSKEY.CREDENTIAL.eq(credential.getBytes())).execute();
    }

    List<Passkey> of(UUID account) {
        return database.selectFrom(PASSKEY)
                .where(PASSKEY.ACCOUNT.eq(account))
                .orderBy(PASSKEY.CREATED_AT)
                .fetch(row ->
                        new Passkey(
                                row.getId(),
                                row.getLabel(),
                                row.getCreatedAt().toInstant(),
                                row.getUsedAt() == null ? null : row.getUsedAt().toInstant()));
    }

    boolean has(UUID account) {
        return database.fetchExists(PASSKEY, PASSKEY.ACCOUNT.eq(account));
    }

    Condition held(UUID account) {
        return DSL.exists(DSL.selectOne().from(PASSKEY).where(PASSKEY.ACCOUNT.eq(account)));
    }

    boolean remove(UUID account, UUID passkey) {
        return database.deleteFrom(PASSKEY)
                        .where(PASSKEY.ACCOUNT.eq(account), PASSKEY.ID.eq(passkey))
                        .execute()
                > 0;
    }

    void forget(UUID account) {
        database.deleteFrom(PASSKEY).where(PASSKEY.ACCOUNT.eq(account)).execute();
    }

    private static CredentialRecord read(PasskeyRecord row) {
        var attestation = row.getAttestation();
        var clientData = row.getClientData();
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getCredential()))
                .userEntityUserId(Handles.handle(row.getAccount()))
                .publicKey(new ImmutablePublicKeyCose(row.getPublicKey()))
                .signatureCount(row.getSignatures())
                .uvInitialized(row.getVerified())
                .transports(transports(row.getTransports()))
                .backupEligible(row.getBackupEligible())
                .backupState(row.getBackedUp())
                .attestationObject(attestation == null ? null : new Bytes(attestation))
                .attestationClientDataJSON(clientData == null ? null : new Bytes(clientData))
                .created(row.getCreatedAt().toInstant())
                .label(row.getLabel())
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String kept) {
        return Arrays.stream(kept.split(","))
                .filter(it -> !it.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }
}
