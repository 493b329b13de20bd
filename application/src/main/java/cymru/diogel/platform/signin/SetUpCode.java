package cymru.diogel.platform.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.diogel.platform.access.Accounts;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The code that only whoever started the server can read, asked for once: before there is anybody
 * who can sign in, a stranger on the network must not be the first.
 */
@Component
public class SetUpCode {
    // Without letters and figures that look alike. Twelve of them are 59 bits.
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;

    private final Accounts accounts;
    private final Environment environment;
    private final String code = draw();

    SetUpCode(Accounts accounts, Environment environment) {
        this.accounts = accounts;
        this.environment = environment;
    }

    /** Whether nobody can sign in yet; the demonstration needs nobody. */
    public boolean isNeeded() {
        return !environment.getProperty("diogel.demo", Boolean.class, false) && accounts.isEmpty();
    }

    public boolean matches(String typed) {
        var plain = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return MessageDigest.isEqual(plain.getBytes(UTF_8), code.getBytes(UTF_8));
    }

    /** In groups of four, as it is shown. */
    public String shown() {
        return code.replaceAll("(.{4})(?!$)", "$1-");
    }

    // After the announcement of the address.
    @EventListener
    @Order
    void show(ApplicationReadyEvent ready) {
        if (environment.getProperty("diogel.serving", Boolean.class, false) && isNeeded()) {
            System.out.printf(
                    "Nobody can sign in yet. Open /set-up and give this code: %s%n", shown());
        }
    }

    private static String draw() {
        return new SecureRandom()
                .ints(LENGTH, 0, SIGNS.length())
                .mapToObj(it -> SIGNS.substring(it, it + 1))
                .collect(Collectors.joining());
    }
}
