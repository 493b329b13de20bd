package cymru.diogel.platform.once.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.diogel.platform.once.Key;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;

/** Reads the key of a form, and what was sent in it, files too. */
final class SentForm {
    private static final String FIELD = "once";
    // They change from one showing of a form to the next and say nothing.
    private static final Set<String> APART = Set.of(FIELD, "_csrf");

    private SentForm() {}

    /** Empty when the form has no key, or one that was not made by us. */
    static Optional<Key> key(HttpServletRequest request) throws IOException {
        var form = identity(request.getParameter(FIELD));
        return form.isEmpty() ? Optional.empty() : Optional.of(new Key(form.get(), sent(request)));
    }

    private static Optional<UUID> identity(@Nullable String typed) {
        try {
            return typed == null || typed.length() != 36
                    ? Optional.empty()
                    : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static byte[] sent(HttpServletRequest request) throws IOException {
        var digest = Key.digest();
        add(digest, request.getRequestURI());
        add(digest, String.valueOf(request.getQueryString()));
        for (var field : new TreeMap<>(request.getParameterMap()).entrySet()) {
            if (!APART.contains(field.getKey())) {
                add(digest, field.getKey());
                digest.update((byte) Math.min(field.getValue().length, Byte.MAX_VALUE));
                for (var value : field.getValue()) {
                    add(digest, value);
                }
            }
        }
        if (request instanceof MultipartRequest files) {
            for (var file : new TreeMap<>(files.getFileMap()).values()) {
                add(digest, file);
            }
        }
        return digest.digest();
    }

    private static void add(MessageDigest digest, String text) {
        var bytes = text.getBytes(UTF_8);
        digest.update((bytes.length + ":").getBytes(UTF_8));
        digest.update(bytes);
    }

    private static void add(MessageDigest digest, MultipartFile file) throws IOException {
        add(digest, file.getName());
        add(digest, String.valueOf(file.getOriginalFilename()));
        var buffer = new byte[1 << 16];
        try (var in = file.getInputStream()) {
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
    }
}
