package cymru.diogel.platform.passkeys;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Under what a device knows somebody: the identity of the account, which says nothing of them. */
@Component
class Handles implements PublicKeyCredentialUserEntityRepository {
    private final Accounts accounts;

    Handles(Accounts accounts) {
        this.accounts = accounts;
    }

    static Bytes handle(UUID account) {
        var bytes = ByteBuffer.allocate(2 * Long.BYTES);
        bytes.putLong(account.getMostSignificantBits()).putLong(account.getLeastSignificantBits());
        return new Bytes(bytes.array());
    }

    static UUID account(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return find(account(handle));
    }

    /** By the identity of the account, written out. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
        return find(UUID.fromString(account));
    }

    private @Nullable PublicKeyCredentialUserEntity find(UUID account) {
        return accounts.find(account).map(Handles::entity).orElse(null);
    }

    private static PublicKeyCredentialUserEntity entity(Account account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(account.id()))
                .name(Optional.ofNullable(account.username()).orElse(account.reference()))
                .displayName(account.name())
                .build();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("accounts are made elsewhere");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("accounts end elsewhere");
    }
}
