package cymru.diogel.practice.people;

import static gen.db.people.Tables.ALLOCATION;
import static gen.db.people.Tables.PLAN;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Which of all children there is a record of are worked with. */
@Component
public class OpenWork {
    private final DSLContext database;

    OpenWork(DSLContext database) {
        this.database = database;
    }

    /** Children in a plan on this day, or with somebody who works with them. */
    public Set<UUID> on(LocalDate day) {
        var planned =
                database.select(PLAN.CHILD)
                        .from(PLAN)
                        .where(PLAN.STARTED_ON.le(day), PLAN.KNOWN_UNTIL.isNull())
                        .and(PLAN.ENDED_ON.isNull().or(PLAN.ENDED_ON.ge(day)));
        var allocated =
                database.select(ALLOCATION.CHILD)
                        .from(ALLOCATION)
                        .where(ALLOCATION.UNTIL_ON.isNull(), ALLOCATION.KNOWN_UNTIL.isNull());
        return planned.union(allocated).fetchSet(PLAN.CHILD);
    }
}
