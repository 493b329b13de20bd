package cymru.diogel.platform.reviews;

import static gen.db.reviews.Tables.ANSWER;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What managers said of the access of their people, quarter by quarter. */
@Component
public class AccessReviews {
    private final DSLContext database;
    private final Accounts accounts;
    private final Trail trail;
    private final Clock clock;

    AccessReviews(DSLContext database, Accounts accounts, Trail trail, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The quarter that runs, as 2026-Q4. */
    public String quarter() {
        var today = LocalDate.now(clock);
        return today.getYear() + "-Q" + today.get(IsoFields.QUARTER_OF_YEAR);
    }

    /** The last day to answer for the quarter that runs. */
    public LocalDate due() {
        var today = LocalDate.now(clock);
        var next = today.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3);
        return next.minusDays(1);
    }

    /** What was said of these people for the quarter that runs. */
    public Map<UUID, Boolean> answers(Collection<UUID> people) {
        return database.select(ANSWER.ACCOUNT, ANSWER.NEEDED)
                .from(ANSWER)
                .where(ANSWER.QUARTER.eq(quarter()), ANSWER.ACCOUNT.in(people))
                .fetchMap(ANSWER.ACCOUNT, ANSWER.NEEDED);
    }

    /** Keeps an answer; access that is not needed ends at once, with every open session. */
    @Transactional
    public void answer(Account account, UUID manager, boolean needed) {
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        database.insertInto(ANSWER)
                .set(ANSWER.ACCOUNT, account.id())
                .set(ANSWER.QUARTER, quarter())
                .set(ANSWER.MANAGER, manager)
                .set(ANSWER.NEEDED, needed)
                .set(ANSWER.AT, at)
                .onDuplicateKeyUpdate()
                .set(ANSWER.MANAGER, manager)
                .set(ANSWER.NEEDED, needed)
                .set(ANSWER.AT, at)
                .execute();
        trail.wrote(
                Entry.done("access.review")
                        .with("account", account.id())
                        .with("quarter", quarter())
                        .with("needed", needed));
        if (!needed) {
            accounts.disable(account);
        }
    }
}
