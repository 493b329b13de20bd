package cymru.diogel.platform.federation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as the provider showed them.
 *
 * @param session what the provider calls its session, if it says
 * @param methods how they showed there who they are (RFC 8176), such as {@code mfa}
 */
public record Shown(String issuer, String subject, @Nullable String session, List<String> methods) {
    /** Whether more than a password was asked for there. */
    public boolean isWhole() {
        return methods.contains("mfa");
    }
}
