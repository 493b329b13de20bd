package cymru.diogel.continuity.services;

import java.util.Locale;

/** Whom a service is for. */
public enum Part {
    CHILDREN,
    ADULTS;

    public String message() {
        return "services.part-" + name().toLowerCase(Locale.ROOT);
    }
}
