package cymru.diogel.platform.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

@Component
class Passwords {
    private final PasswordEncoder encoder =
            PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final String nobody = hash("nobody has this password");

    String hash(String password) {
        var hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalArgumentException("a password is needed");
        }
        return hash;
    }

    /** Compares; without a hash it takes as long and says no. */
    boolean match(String password, @Nullable String hash) {
        return encoder.matches(password, hash == null ? nobody : hash) && hash != null;
    }
}
