package cymru.diogel.practice.enquiries;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an enquiry was led, joint or single, from when on; what was before is kept. */
public record Conduct(List<Since> history) {
    public Conduct {
        if (history.isEmpty()) {
            throw new IllegalArgumentException("an enquiry is joint or single from its start");
        }
        history = history.stream().sorted(Comparator.comparing(Since::from)).toList();
    }

    /** With the police, or by social services alone. */
    public enum Type {
        JOINT,
        SINGLE;

        /** The key of its words. */
        public String message() {
            return "enquiries.type-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** A type from a moment on; without a reason it was a strategy discussion that decided. */
    public record Since(Instant from, Type type, @Nullable String reason, @Nullable UUID by) {
        public Since(Instant from, Type type) {
            this(from, type, null, null);
        }
    }

    /** As what it counts when it was determined at a moment. */
    public Type on(Instant determinedAt) {
        return history.reversed().stream()
                .filter(it -> !it.from().isAfter(determinedAt))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("determined before it began"))
                .type();
    }
}
