package cymru.diogel.practice.strategy.web;

import cymru.diogel.platform.pages.Typed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A hidden field that holds an identity. */
final class UuidField {
    private UuidField() {}

    static @Nullable UUID read(Typed typed, String field) {
        try {
            return UUID.fromString(typed.get(field));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
