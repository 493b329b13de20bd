package cymru.diogel.platform.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.passkeys.Passkeys;
import cymru.diogel.platform.signin.CodeStore.Secret;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one-time code that is asked after the password, and the recovery codes for want of it. */
@Component
public class SecondStep {
    // RFC 4226, section 4: 160 bits.
    private static final int SECRET = 20;
    // RFC 6238, section 5.2: one step of drift is enough for a clock that is set at times.
    private static final int DRIFT = 1;
    private static final int RECOVERIES = 10;
    // Without letters and figures that look alike. Twelve of them are 59 bits.
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int SIGNS_IN_A_CODE = 12;

    private final CodeStore store;
    private final Accounts accounts;
    private final Trail trail;
    private final StepUp.Settings settings;
    private final Passkeys passkeys;
    private final SecureRandom random = new SecureRandom();

    SecondStep(
            CodeStore store,
            Accounts accounts,
            Trail trail,
            StepUp.Settings settings,
            Passkeys passkeys) {
        this.store = store;
        this.accounts = accounts;
        this.trail = trail;
        this.settings = settings;
        this.passkeys = passkeys;
    }

    /** A secret to type or to photograph. */
    public record Offer(String typed, Qr qr) {}

    /** Whether somebody of this role may not sign in with a password alone. */
    public boolean isRequired(Role role) {
        var ofAll =
                settings.environment().getProperty("diogel.second-factor.everybody", "required");
        var name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return !settings.environment()
                .getProperty("diogel.second-factor." + name, ofAll)
                .strip()
                .equals("offered");
    }

    /** Whether somebody has codes. */
    public boolean has(UUID account) {
        return store.has(account);
    }

    /** Whether somebody has codes or a passkey. */
    public boolean hasAny(UUID account) {
        return store.hasOr(account, passkeys.held(account));
    }

    /** How many recovery codes are left. */
    public int left(UUID account) {
        return store.left(account);
    }

    /** What is to be put into an application; the same until it is confirmed. */
    @Transactional
    public Offer offer(Account account) {
        var drawn = new byte[SECRET];
        random.nextBytes(drawn);
        store.offer(account.id(), drawn, settings.clock().instant());
        var typed = Base32.of(store.offered(account.id()).orElseThrow().bytes());
        var label = "Diogel:" + Optional.ofNullable(account.username()).orElse(account.reference());
        var address =
                "otpauth://totp/%s?secret=%s&issuer=Diogel"
                        .formatted(URLEncoder.encode(label, UTF_8).replace("+", "%20"), typed);
        return new Offer(typed.replaceAll("(.{4})(?!$)", "$1 "), Qr.of(address));
    }

    /**
     * Takes the first code of what was offered; from then on codes are asked at sign-in.
     *
     * @return the recovery codes, never to be seen again; none when the code was wrong
     */
    @Transactional
    public List<String> confirm(Account account, String typed) {
        var offered = store.offered(account.id());
        if (offered.isEmpty() || !isTaken(offered.get(), typed)) {
            trail.noted(Entry.refused("second-step.enrol").with("account", account.id()));
            return List.of();
        }
        store.confirm(account.id(), offered.get(), settings.clock().instant());
        trail.wrote(Entry.done("second-step.enrol").with("account", account.id()));
        return recoveries(account);
    }

    /** Draws new recovery codes; the old ones are good no more. */
    @Transactional
    public List<String> newRecoveries(Account account) {
        trail.wrote(Entry.done("second-step.recoveries").with("account", account.id()));
        return recoveries(account);
    }

    /** Whether this is the code of now, or a recovery code that is left; each is good once. */
    public boolean isRight(Account account, String typed) {
        var how = accounts.isLocked(account.id()) ? "" : how(account, typed);
        var about =
                (how.isEmpty() ? Entry.refused("second-step") : Entry.done("second-step"))
                        .with("account", account.id());
        trail.noted(how.isEmpty() ? about : about.with("how", how));
        if (how.isEmpty()) {
            accounts.countWrong(account);
        }
        return !how.isEmpty();
    }

    /** Forgets codes, recovery codes and passkeys, after somebody has checked who asks for it. */
    @Transactional
    public void reset(Account account) {
        store.forget(account.id());
        passkeys.forget(account.id());
        trail.wrote(Entry.done("second-step.reset").with("account", account.id()));
    }

    private String how(Account account, String typed) {
        var plain = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (store.confirmed(account.id()).filter(it -> isTaken(it, plain)).isPresent()) {
            return "CODE";
        }
        var isLike = plain.length() == SIGNS_IN_A_CODE;
        return isLike && store.useUp(account.id(), plain, settings.clock().instant())
                ? "RECOVERY"
                : "";
    }

    private boolean isTaken(Secret secret, String typed) {
        var plain = typed.replaceAll("[\\s-]", "");
        var step = step(secret, plain);
        return step.isPresent() && store.take(secret.id(), step.getAsLong());
    }

    private OptionalLong step(Secret secret, String typed) {
        var now = OneTimeCodes.step(settings.clock().instant());
        return LongStream.rangeClosed(now - DRIFT, now + DRIFT)
                .filter(it -> isSame(OneTimeCodes.code(secret.bytes(), it), typed))
                .max();
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }

    private List<String> recoveries(Account account) {
        var codes = Stream.generate(this::draw).limit(RECOVERIES).toList();
        store.recover(account.id(), codes);
        return codes.stream().map(it -> it.replaceAll("(.{4})(?!$)", "$1-")).toList();
    }

    private String draw() {
        return random.ints(SIGNS_IN_A_CODE, 0, SIGNS.length())
                .mapToObj(it -> SIGNS.substring(it, it + 1))
                .collect(Collectors.joining());
    }
}
