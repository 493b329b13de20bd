package cymru.diogel.platform.exclusions;

import static gen.db.exclusions.Tables.EXCLUSION;
import static gen.db.exclusions.Tables.RESTRICTION;

import cymru.diogel.platform.sight.SecondLock;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What bars a child bars those who come to live in the same home: an address is no one's alone. */
@Component
public class Inheritance {
    private final DSLContext database;
    private final Clock clock;

    Inheritance(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Every child that is barred to somebody today. */
    public Set<UUID> barred() {
        return SecondLock.deciding(() -> {
            var barred = new HashSet<UUID>();
            barred.addAll(
                    database.selectDistinct(EXCLUSION.CHILD)
                            .from(EXCLUSION)
                            .where(EXCLUSION.CLEARED_AT.isNull())
                            .fetch(EXCLUSION.CHILD));
            barred.addAll(
                    database.select(RESTRICTION.CHILD)
                            .from(RESTRICTION)
                            .where(RESTRICTION.LIFTED_AT.isNull())
                            .fetch(RESTRICTION.CHILD));
            return barred;
        });
    }

    /** Bars a child as another of the same home is barred. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void inherit(UUID child, UUID from) {
        SecondLock.deciding(() -> {
            var at = DSL.val(clock.instant().atOffset(ZoneOffset.UTC));
            database.insertInto(EXCLUSION)
                    .columns(
                            EXCLUSION.ID,
                            EXCLUSION.ACCOUNT,
                            EXCLUSION.CHILD,
                            EXCLUSION.WHY,
                            EXCLUSION.AT,
                            EXCLUSION.BY)
                    .select(
                            DSL.select(
                                            DSL.uuid(),
                                            EXCLUSION.ACCOUNT,
                                            DSL.val(child),
                                            EXCLUSION.WHY,
                                            at,
                                            EXCLUSION.BY)
                                    .from(EXCLUSION)
                                    .where(EXCLUSION.CHILD.eq(from), EXCLUSION.CLEARED_AT.isNull()))
                    .onConflictDoNothing()
                    .execute();
            return inheritRestriction(child, from);
        });
    }

    private int inheritRestriction(UUID child, UUID from) {
        var at = DSL.val(clock.instant().atOffset(ZoneOffset.UTC));
        return database.insertInto(RESTRICTION)
                .columns(
                        RESTRICTION.ID,
                        RESTRICTION.CHILD,
                        RESTRICTION.REASON,
                        RESTRICTION.AT,
                        RESTRICTION.BY)
                .select(
                        DSL.select(
                                        DSL.uuid(),
                                        DSL.val(child),
                                        RESTRICTION.REASON,
                                        at,
                                        RESTRICTION.BY)
                                .from(RESTRICTION)
                                .where(RESTRICTION.CHILD.eq(from), RESTRICTION.LIFTED_AT.isNull()))
                .onConflictDoNothing()
                .execute();
    }
}
