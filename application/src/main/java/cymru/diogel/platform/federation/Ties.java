package cymru.diogel.platform.federation;

import static gen.db.federation.Tables.STRANGER;
import static gen.db.federation.Tables.TIE;
import static gen.db.federation.Tables.VISIT;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which account of the provider is which account here: tied by an administrator, and by a code. */
@Component
public class Ties {
    // Without letters and figures that look alike. Eight of them are 39 bits, for a day.
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;
    private static final Duration KEPT = Duration.ofDays(1);

    private final DSLContext database;
    private final Accounts accounts;
    private final Trail trail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Ties(DSLContext database, Accounts accounts, Trail trail, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    /** A tie as an administrator sees it. */
    public record Tie(UUID id, String issuer, String subject, Instant at) {}

    /** Whose account this is, if it is tied and they may sign in today. */
    @Transactional
    public Optional<Account> account(Shown shown) {
        var account =
                database.select(TIE.ACCOUNT)
                        .from(TIE)
                        .where(TIE.ISSUER.eq(shown.issuer()), TIE.SUBJECT.eq(shown.subject()))
                        .fetchOptional(TIE.ACCOUNT)
                        .flatMap(accounts::present)
                        .map(Accounts.Present::account);
        database.deleteFrom(VISIT).where(VISIT.AT.lt(now().minus(KEPT))).execute();
        var session = shown.session();
        if (account.isPresent() && session != null) {
            database.insertInto(VISIT)
                    .set(VISIT.SID, session)
                    .set(VISIT.ACCOUNT, account.get().id())
                    .set(VISIT.AT, now())
                    .onDuplicateKeyUpdate()
                    .set(VISIT.ACCOUNT, account.get().id())
                    .set(VISIT.AT, now())
                    .execute();
        }
        return account;
    }

    /** Remembers for a day who came and is tied to nobody, and gives the code to tell. */
    @Transactional
    public String remember(Shown shown) {
        var old = STRANGER.AT.lt(now().minus(KEPT));
        var same = STRANGER.ISSUER.eq(shown.issuer()).and(STRANGER.SUBJECT.eq(shown.subject()));
        database.deleteFrom(STRANGER).where(old.or(same)).execute();
        var code = draw();
        database.insertInto(STRANGER)
                .set(STRANGER.CODE, code)
                .set(STRANGER.ISSUER, shown.issuer())
                .set(STRANGER.SUBJECT, shown.subject())
                .set(STRANGER.AT, now())
                .execute();
        return code.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** Ties whoever was given this code to an account; says no to a code that is not known. */
    @Transactional
    public boolean tie(Account account, String typed, UUID by) {
        var code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        var stranger =
                database.deleteFrom(STRANGER)
                        .where(STRANGER.CODE.eq(code), STRANGER.AT.gt(now().minus(KEPT)))
                        .returning()
                        .fetchOptional();
        if (stranger.isEmpty()) {
            return false;
        }
        database.insertInto(TIE)
                .set(TIE.ID, UUID.randomUUID())
                .set(TIE.ACCOUNT, account.id())
                .set(TIE.ISSUER, stranger.get().getIssuer())
                .set(TIE.SUBJECT, stranger.get().getSubject())
                .set(TIE.BY, by)
                .set(TIE.AT, now())
                .execute();
        trail.wrote(Entry.done("tie.add").with("account", account.id()));
        return true;
    }

    public List<Tie> of(UUID account) {
        return database.selectFrom(TIE)
                .where(TIE.ACCOUNT.eq(account))
                .orderBy(TIE.AT)
                .fetch(row ->
                        new Tie(
                                row.getId(),
                                row.getIssuer(),
                                row.getSubject(),
                                row.getAt().toInstant()));
    }

    @Transactional
    public boolean untie(Account account, UUID tie) {
        var untied =
                database.deleteFrom(TIE)
                                .where(TIE.ID.eq(tie), TIE.ACCOUNT.eq(account.id()))
                                .execute()
                        > 0;
        if (untied) {
            trail.wrote(Entry.done("tie.remove").with("account", account.id()));
        }
        return untied;
    }

    /** Whose sessions end, as the provider says: all of a person's, or those of one session. */
    Optional<Account> ended(String issuer, String subject, String session) {
        var account =
                subject.isEmpty()
                        ? database.select(VISIT.ACCOUNT)
                                .from(VISIT)
                                .where(VISIT.SID.eq(session))
                                .fetchOptional(VISIT.ACCOUNT)
                        : database.select(TIE.ACCOUNT)
                                .from(TIE)
                                .where(TIE.ISSUER.eq(issuer), TIE.SUBJECT.eq(subject))
                                .fetchOptional(TIE.ACCOUNT);
        return account.flatMap(accounts::find);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private String draw() {
        return random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(it -> SIGNS.substring(it, it + 1))
                .collect(Collectors.joining());
    }
}
