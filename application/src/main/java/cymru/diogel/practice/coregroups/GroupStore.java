package cymru.diogel.practice.coregroups;

import static cymru.diogel.practice.coregroups.MeetingRows.utc;
import static gen.db.coregroups.Tables.CORE_GROUP;
import static gen.db.coregroups.Tables.MEMBER;
import static gen.db.coregroups.Tables.PLACE;
import static gen.db.coregroups.Tables.SPOKEN;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import cymru.diogel.platform.ledger.Joined;
import cymru.diogel.practice.coregroups.CoreGroup.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
class GroupStore {
    private static final Field<List<Place>> PLACES =
            multiset(
                            select(PLACE.CHILD, PLACE.FROM_ON, PLACE.UNTIL_ON)
                                    .from(PLACE)
                                    .where(PLACE.CORE_GROUP.eq(CORE_GROUP.ID))
                                    .orderBy(PLACE.FROM_ON, PLACE.CHILD))
                    .as("places")
                    .convertFrom(it -> it.map(Records.mapping(Place::new)));

    private final DSLContext database;

    GroupStore(DSLContext database) {
        this.database = database;
    }

    @EventListener
    @Order(0)
    void on(Joined event) {
        var place = PLACE.as("other");
        database.deleteFrom(PLACE)
                .where(
                        PLACE.CHILD.eq(event.gone()),
                        exists(
                                selectOne()
                                        .from(place)
                                        .where(
                                                place.CORE_GROUP.eq(PLACE.CORE_GROUP),
                                                place.CHILD.eq(event.kept()))))
                .execute();
        database.update(PLACE)
                .set(PLACE.CHILD, event.kept())
                .where(PLACE.CHILD.eq(event.gone()))
                .execute();
        var spoken = SPOKEN.as("other");
        database.deleteFrom(SPOKEN)
                .where(
                        SPOKEN.CHILD.eq(event.gone()),
                        exists(
                                selectOne()
                                        .from(spoken)
                                        .where(
                                                spoken.MEETING.eq(SPOKEN.MEETING),
                                                spoken.CHILD.eq(event.kept()))))
                .execute();
        database.update(SPOKEN)
                .set(SPOKEN.CHILD, event.kept())
                .where(SPOKEN.CHILD.eq(event.gone()))
                .execute();
    }

    void add(CoreGroup it, Instant knownAt) {
        database.insertInto(CORE_GROUP)
                .set(CORE_GROUP.ID, it.id())
                .set(CORE_GROUP.CONFERENCE, it.conference())
                .set(CORE_GROUP.BEGAN_ON, it.beganOn())
                .set(CORE_GROUP.KNOWN_AT, utc(knownAt))
                .execute();
    }

    /** Gives a child a place, or the one it had before. */
    void place(UUID group, UUID child, LocalDate from, Instant knownAt) {
        database.insertInto(PLACE)
                .set(PLACE.ID, UUID.randomUUID())
                .set(PLACE.CORE_GROUP, group)
                .set(PLACE.CHILD, child)
                .set(PLACE.FROM_ON, from)
                .set(PLACE.KNOWN_AT, utc(knownAt))
                .onConflict(PLACE.CORE_GROUP, PLACE.CHILD)
                .doUpdate()
                .setNull(PLACE.UNTIL_ON)
                .execute();
    }

    void leave(UUID group, UUID child, LocalDate on) {
        database.update(PLACE)
                .set(PLACE.UNTIL_ON, on)
                .where(PLACE.CORE_GROUP.eq(group), PLACE.CHILD.eq(child))
                .execute();
    }

    void end(UUID group, @Nullable LocalDate on) {
        database.update(CORE_GROUP)
                .set(CORE_GROUP.ENDED_ON, on)
                .where(CORE_GROUP.ID.eq(group))
                .execute();
    }

    Optional<CoreGroup> find(UUID id) {
        return groups(CORE_GROUP.ID.eq(id)).stream().findFirst();
    }

    /** The same, kept from others until the transaction ends. */
    Optional<CoreGroup> hold(UUID id) {
        database.select(CORE_GROUP.ID)
                .from(CORE_GROUP)
                .where(CORE_GROUP.ID.eq(id))
                .forUpdate()
                .fetch();
        return find(id);
    }

    /** The one that a conference named. */
    Optional<CoreGroup> ofConference(UUID conference) {
        return groups(CORE_GROUP.CONFERENCE.eq(conference)).stream().findFirst();
    }

    /** Those in which one of these children has or had a place. */
    List<CoreGroup> of(Collection<UUID> children) {
        var placed = select(PLACE.CORE_GROUP).from(PLACE).where(PLACE.CHILD.in(children));
        return groups(CORE_GROUP.ID.in(placed));
    }

    List<CoreGroup> these(Collection<UUID> ids) {
        return groups(CORE_GROUP.ID.in(ids));
    }

    private List<CoreGroup> groups(Condition which) {
        return database.select(CORE_GROUP.fields())
                .select(PLACES)
                .from(CORE_GROUP)
                .where(which)
                .orderBy(CORE_GROUP.BEGAN_ON, CORE_GROUP.ID)
                .fetch(GroupStore::group);
    }

    private static CoreGroup group(Record row) {
        return new CoreGroup(
                row.get(CORE_GROUP.ID),
                row.get(CORE_GROUP.CONFERENCE),
                row.get(CORE_GROUP.BEGAN_ON),
                row.get(CORE_GROUP.ENDED_ON),
                row.get(PLACES));
    }

    List<Member> members(UUID group) {
        return database.selectFrom(MEMBER)
                .where(MEMBER.CORE_GROUP.eq(group))
                .orderBy(MEMBER.FROM_ON, MEMBER.ADDED_AT, MEMBER.NAME)
                .fetch(it ->
                        new Member(
                                it.getId(),
                                Member.Role.valueOf(it.getRole()),
                                Member.Agency.valueOf(it.getAgency()),
                                it.getName(),
                                it.getAccount(),
                                it.getFromOn(),
                                it.getUntilOn()));
    }

    void add(UUID group, Member it, @Nullable UUID by, Instant at) {
        database.insertInto(MEMBER)
                .set(MEMBER.ID, it.id())
                .set(MEMBER.CORE_GROUP, group)
                .set(MEMBER.ROLE, it.role().name())
                .set(MEMBER.AGENCY, it.agency().name())
                .set(MEMBER.NAME, it.name())
                .set(MEMBER.ACCOUNT, it.account())
                .set(MEMBER.FROM_ON, it.from())
                .set(MEMBER.ADDED_BY, by)
                .set(MEMBER.ADDED_AT, utc(at))
                .execute();
    }

    /** Says no where they belong to it no longer. */
    boolean part(UUID group, UUID member, LocalDate on) {
        return database.update(MEMBER)
                        .set(MEMBER.UNTIL_ON, on)
                        .where(
                                MEMBER.ID.eq(member),
                                MEMBER.CORE_GROUP.eq(group),
                                MEMBER.UNTIL_ON.isNull())
                        .execute()
                > 0;
    }
}
