package cymru.diogel.practice.caseload;

import static gen.db.caseload.Tables.ABSENCE;

import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is not at work on which days, as their manager says. */
@Component
public class Absences {
    private final DSLContext database;
    private final Trail trail;
    private final Clock clock;

    Absences(DSLContext database, Trail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /** Says that somebody is not at work; the same form again says nothing. */
    @Transactional
    public void say(Absence it, UUID by) {
        var added =
                database.insertInto(ABSENCE)
                        .set(ABSENCE.ID, it.id())
                        .set(ABSENCE.ACCOUNT, it.account())
                        .set(ABSENCE.FROM_ON, it.from())
                        .set(ABSENCE.UNTIL_ON, it.until())
                        .set(ABSENCE.SAID_BY, by)
                        .set(ABSENCE.SAID_AT, clock.instant().atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute();
        if (added == 1) {
            trail.wrote(
                    Entry.done("absence.say")
                            .with("account", it.account())
                            .with("from", it.from())
                            .with("until", it.until()));
        }
    }

    /** Takes it back; what was said of somebody else is not there. */
    @Transactional
    public void takeBack(UUID id, UUID account) {
        database.deleteFrom(ABSENCE)
                .where(ABSENCE.ID.eq(id), ABSENCE.ACCOUNT.eq(account))
                .execute();
        trail.wrote(Entry.done("absence.take-back").with("account", account));
    }

    /** Those of these people that are not over, the earliest first. */
    public List<Absence> of(Collection<UUID> accounts) {
        return database.selectFrom(ABSENCE)
                .where(ABSENCE.ACCOUNT.in(accounts), ABSENCE.UNTIL_ON.ge(LocalDate.now(clock)))
                .orderBy(ABSENCE.FROM_ON, ABSENCE.ID)
                .fetch(row ->
                        new Absence(
                                row.getId(), row.getAccount(), row.getFromOn(), row.getUntilOn()));
    }
}
