package cymru.diogel.platform.once;

import static gen.db.once.Tables.ANSWER;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was answered to the forms people sent. */
@Component
public class Answers {
    /** How long a form may be sent again; no session lives longer than half a day. */
    public static final Duration KEPT = Duration.ofDays(2);

    private final DSLContext database;
    private final Clock clock;

    Answers(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Claims an intention in the transaction of its effect, or finds what was answered to it.
     * Whoever comes while another transaction claims it waits until that one ends.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Answer> claim(UUID account, Key key) {
        var claimed =
                database.insertInto(ANSWER)
                        .set(ANSWER.ACCOUNT, account)
                        .set(ANSWER.NAME, key.name())
                        .set(ANSWER.AT, clock.instant().atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute();
        return claimed == 1
                ? Optional.empty()
                : database.select(ANSWER.SEALED)
                        .from(ANSWER)
                        .where(ANSWER.ACCOUNT.eq(account), ANSWER.NAME.eq(key.name()))
                        .fetchOptional(ANSWER.SEALED)
                        .map(key::open);
    }

    /** Keeps the answer in the same transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(UUID account, Key key, Answer answer) {
        database.update(ANSWER)
                .set(ANSWER.SEALED, key.seal(answer))
                .where(ANSWER.ACCOUNT.eq(account), ANSWER.NAME.eq(key.name()))
                .execute();
    }

    /** Gives the claim back: the form was refused, and may be sent again as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveBack(UUID account, Key key) {
        database.deleteFrom(ANSWER)
                .where(ANSWER.ACCOUNT.eq(account), ANSWER.NAME.eq(key.name()))
                .execute();
    }

    /** Forgets what is older than it is kept; says how many. */
    @Transactional
    public int forget() {
        return database.deleteFrom(ANSWER)
                .where(ANSWER.AT.lt(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC)))
                .execute();
    }
}
