package cymru.diogel.platform.passwords;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords, compares them, and says what is wrong with one somebody wants. */
@Component
public final class Passwords {
    // Cyber Essentials: at least 12 characters, none of the commonest.
    private static final int SHORTEST = 12;
    // What the method of hashing can take in.
    private static final int LONGEST_IN_BYTES = 72;
    private static final int FEWEST_DIFFERENT = 5;
    private static final int COMMON_WORDS = 3;
    private static final String LIKE_LETTERS = "0134578@$!";
    private static final String LETTERS = "oieastbasi";

    private final PasswordEncoder encoder =
            PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final String nobody = hash("nobody has this password");
    private final Set<String> common = common();

    /** Why a password will not do. */
    public enum Weakness {
        SHORT,
        LONG,
        COMMON,
        OWN_NAME;

        /** The key of the sentence that says so. */
        public String message() {
            return "access.weak-" + name().toLowerCase(Locale.ROOT);
        }
    }

    public String hash(String password) {
        var hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalArgumentException("a password is needed");
        }
        return hash;
    }

    /** Compares; without a hash it takes as long and says no. */
    public boolean match(String password, @Nullable String hash) {
        return encoder.matches(password, hash == null ? nobody : hash) && hash != null;
    }

    public Optional<Weakness> weakness(String password, String username) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Weakness.SHORT);
        }
        if (password.getBytes(UTF_8).length > LONGEST_IN_BYTES) {
            return Optional.of(Weakness.LONG);
        }
        var letters = letters(password);
        var own = letters(username);
        if (own.length() > 3 && letters.contains(own)) {
            return Optional.of(Weakness.OWN_NAME);
        }
        var varied = password.chars().distinct().count() >= FEWEST_DIFFERENT;
        return varied && !isMadeOfCommon(letters, COMMON_WORDS)
                ? Optional.empty()
                : Optional.of(Weakness.COMMON);
    }

    // A few common words one after the other, as in croesocymru or iloverugby.
    private boolean isMadeOfCommon(String letters, int words) {
        if (letters.isEmpty()) {
            return true;
        }
        return words > 0
                && IntStream.rangeClosed(1, letters.length())
                        .filter(length -> common.contains(letters.substring(0, length)))
                        .anyMatch(length -> isMadeOfCommon(letters.substring(length), words - 1));
    }

    // P4ssw0rd!2026 is password; figures at the end count for nothing.
    private static String letters(String password) {
        var lower = password.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+$", "");
        return lower.codePoints()
                .map(it ->
                        LIKE_LETTERS.indexOf(it) < 0
                                ? it
                                : LETTERS.charAt(LIKE_LETTERS.indexOf(it)))
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Set<String> common() {
        try {
            return new ClassPathResource("access/common-passwords.txt")
                    .getContentAsString(UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
