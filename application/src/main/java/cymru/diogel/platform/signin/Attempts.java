package cymru.diogel.platform.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.diogel.platform.pace.Pace;
import cymru.diogel.platform.pace.Pace.Ask;
import cymru.diogel.platform.pace.Rate;
import cymru.diogel.platform.pace.Turn;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Slows down guessing: counts who tries to sign in from where, on all nodes alike. */
@Component
public class Attempts {
    private static final int IN_A_MINUTE = 6;
    private static final Rate BY_NAME = Rate.aMinute("sign-in", IN_A_MINUTE);
    private static final Rate BY_ADDRESS = Rate.aMinute("sign-in from", IN_A_MINUTE);

    private final Pace pace;

    Attempts(Pace pace) {
        this.pace = pace;
    }

    /**
     * Counts an attempt: it is none's turn when this name had six within a minute, or this address
     * six wrong ones. Right ones do not count there, for a whole office may share one address.
     */
    public Turn begin(String name, String address) {
        return pace.take(
                List.of(
                        new Ask(BY_NAME, hash(name.strip().toLowerCase(Locale.ROOT))),
                        new Ask(BY_ADDRESS, address)));
    }

    /** Takes an attempt back that was right; the name is counted all the same. */
    public void right(Turn attempt) {
        pace.giveBack(List.of(attempt.uses().getLast()));
    }

    private static String hash(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
