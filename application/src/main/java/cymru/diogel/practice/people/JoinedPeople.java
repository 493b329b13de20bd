package cymru.diogel.practice.people;

import static gen.db.people.Tables.ALLOCATION;
import static gen.db.people.Tables.CHILD;
import static gen.db.people.Tables.CONFERENCE;
import static gen.db.people.Tables.HOUSEHOLD;
import static gen.db.people.Tables.PLAN;

import cymru.diogel.platform.ledger.Joined;
import cymru.diogel.platform.ledger.Joined.Homes;
import cymru.diogel.platform.ledger.Ledger;
import gen.db.people.tables.records.AllocationRecord;
import gen.db.people.tables.records.PlanRecord;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Children who turned out to be one, and their plans and allocations as they were known. */
@Component
public class JoinedPeople {
    private static final Known<PlanRecord> PLANS =
            new Known<>(PLAN, PLAN.ID, PLAN.CHILD, PLAN.KNOWN_FROM, PLAN.KNOWN_UNTIL);
    private static final Known<AllocationRecord> ALLOCATIONS =
            new Known<>(
                    ALLOCATION,
                    ALLOCATION.ID,
                    ALLOCATION.CHILD,
                    ALLOCATION.KNOWN_FROM,
                    ALLOCATION.KNOWN_UNTIL);

    private final DSLContext database;
    private final PeopleStore people;
    private final FamilyStore families;
    private final Barring barring;
    private final Ledger ledger;
    private final Clock clock;

    JoinedPeople(DSLContext database, Stores stores, Barring barring, Ledger ledger, Clock clock) {
        this.database = database;
        this.people = stores.people();
        this.families = stores.families();
        this.barring = barring;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Where children and their families are kept. */
    @Component
    record Stores(PeopleStore people, FamilyStore families) {}

    /** The households that become one when these two do; null when they do not. */
    public @Nullable Homes homes(UUID kept, UUID gone) {
        var both = people.children(Set.of(kept, gone));
        var stays = both.get(kept);
        var goes = both.get(gone);
        if (stays == null || goes == null || stays.household().equals(goes.household())) {
            return null;
        }
        return families.whoLivesIn(goes.household()).equals(Set.of(gone))
                ? new Homes(stays.household(), goes.household())
                : null;
    }

    /** The child that this one turned out to be, as far as whoever asks may see. */
    public Optional<Child> nowOf(UUID gone) {
        var before = CHILD.as("before");
        return database.select(PeopleStore.CHILD_FIELDS)
                .from(before)
                .join(CHILD)
                .on(CHILD.ID.eq(before.JOINED))
                .where(before.ID.eq(gone))
                .fetchOptional(PeopleStore::child);
    }

    // Plans and allocations were known of the other: they end there, and are known here from now
    // on, so that a day before this is still told as it was known.
    @EventListener
    @Order(0)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Joined event) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        ledger.move(CONFERENCE.CHILD, event.gone(), event.kept());
        take(PLANS, event, now);
        take(ALLOCATIONS, event, now);
        database.update(CHILD)
                .set(CHILD.JOINED, event.kept())
                .where(CHILD.ID.eq(event.gone()).or(CHILD.JOINED.eq(event.gone())))
                .execute();
        var homes = event.homes();
        if (homes != null) {
            database.update(HOUSEHOLD)
                    .set(HOUSEHOLD.JOINED, homes.kept())
                    .where(HOUSEHOLD.ID.eq(homes.gone()).or(HOUSEHOLD.JOINED.eq(homes.gone())))
                    .execute();
        }
    }

    // Once the other's barriers are there.
    @EventListener
    @Order(10)
    @Transactional(propagation = Propagation.MANDATORY)
    void barHome(Joined event) {
        barring.follow(event.kept());
    }

    /** A table whose rows say when they were known. */
    private record Known<R extends UpdatableRecord<R>>(
            Table<R> table,
            Field<UUID> id,
            Field<UUID> child,
            Field<OffsetDateTime> from,
            Field<OffsetDateTime> until) {}

    private <R extends UpdatableRecord<R>> void take(
            Known<R> of, Joined event, OffsetDateTime now) {
        var standing = of.child().eq(event.gone()).and(of.until().isNull());
        var rows = database.selectFrom(of.table()).where(standing).fetch();
        database.deleteFrom(of.table()).where(standing, of.from().ge(now)).execute();
        database.update(of.table()).set(of.until(), now).where(standing).execute();
        for (var row : rows) {
            var copy = row.copy();
            copy.set(of.id(), UUID.randomUUID());
            copy.set(of.child(), event.kept());
            copy.set(of.from(), now);
            copy.insert();
        }
    }
}
