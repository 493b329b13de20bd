package cymru.diogel.practice.register;

import static gen.db.register.Tables.CATEGORY;
import static gen.db.register.Tables.ENQUIRY;
import static gen.db.register.Tables.LABEL;
import static gen.db.register.Tables.SPELL;

import cymru.diogel.platform.ledger.Joined;
import cymru.diogel.practice.people.Plan;
import gen.db.register.tables.records.LabelRecord;
import gen.db.register.tables.records.SpellRecord;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
class RegisterStore {
    /** The category of a stay of which another system told none. */
    static final String UNKNOWN = "unknown";

    private final DSLContext database;

    RegisterStore(DSLContext database) {
        this.database = database;
    }

    @EventListener
    @Order(0)
    void on(Joined event) {
        database.update(SPELL)
                .set(SPELL.CHILD, event.kept())
                .where(SPELL.CHILD.eq(event.gone()))
                .execute();
        database.update(LABEL)
                .set(LABEL.CHILD, event.kept())
                .where(LABEL.CHILD.eq(event.gone()))
                .execute();
        database.update(ENQUIRY)
                .set(ENQUIRY.CHILD, event.kept())
                .where(ENQUIRY.CHILD.eq(event.gone()))
                .execute();
    }

    /** Keeps others from changing a child's stays until the transaction ends. */
    void lock(UUID child) {
        database.fetch("select pg_advisory_xact_lock(hashtextextended({0}, 0))", key(child));
    }

    private static Field<String> key(UUID child) {
        return DSL.val("register " + child);
    }

    List<Spell> all() {
        return spells(DSL.noCondition());
    }

    List<Spell> of(Collection<UUID> children) {
        return spells(SPELL.CHILD.in(children));
    }

    private List<Spell> spells(Condition which) {
        var spells = new ArrayList<Spell>();
        database.select(SPELL.fields())
                .select(LABEL.fields())
                .from(SPELL)
                .join(LABEL)
                .on(LABEL.SPELL.eq(SPELL.ID))
                .where(which)
                .orderBy(
                        SPELL.REGISTERED_ON,
                        SPELL.ENDED_ON.desc().nullsFirst(),
                        SPELL.ID,
                        LABEL.FROM_ON,
                        LABEL.KNOWN_FROM.asc().nullsFirst())
                .fetchGroups(it -> it.into(SPELL), it -> it.into(LABEL))
                .forEach((spell, labels) -> spells.add(spell(spell, labels)));
        return Spell.merged(spells);
    }

    private static Spell spell(SpellRecord row, List<LabelRecord> labels) {
        var endedOn = row.getEndedOn();
        var way = row.getWay();
        return new Spell(
                row.getId(),
                row.getChild(),
                row.getTemporary(),
                labels.stream().map(RegisterStore::label).toList(),
                endedOn == null
                        ? null
                        : new Spell.Ending(
                                endedOn,
                                way == null ? null : Way.valueOf(way),
                                known(row.getEndKnown())));
    }

    private static Spell.Label label(LabelRecord row) {
        return new Spell.Label(
                row.getFromOn(), Set.of(row.getCategories()), known(row.getKnownFrom()));
    }

    // What nobody said when it was known counts as known all the time.
    private static Instant known(@Nullable OffsetDateTime from) {
        return from == null ? Instant.MIN : from.toInstant();
    }

    void add(Spell it, @Nullable UUID conference) {
        database.insertInto(SPELL)
                .set(SPELL.ID, it.id())
                .set(SPELL.CHILD, it.child())
                .set(SPELL.TEMPORARY, it.temporary())
                .set(SPELL.REGISTERED_ON, it.registeredOn())
                .set(SPELL.CONFERENCE, conference)
                .execute();
        it.labels().forEach(label -> add(it, label));
    }

    void add(Spell spell, Spell.Label it) {
        label(spell.id(), spell.child(), it, it.knownFrom()).insert();
    }

    private LabelRecord label(UUID spell, UUID child, Spell.Label it, @Nullable Instant known) {
        var row = database.newRecord(LABEL);
        row.setId(UUID.randomUUID());
        row.setSpell(spell);
        row.setChild(child);
        row.setFromOn(it.from());
        row.setCategories(it.categories().stream().sorted().toArray(String[]::new));
        row.setKnownFrom(utc(known));
        return row;
    }

    void end(UUID spell, Spell.Ending it) {
        var way = it.way();
        database.update(SPELL)
                .set(SPELL.ENDED_ON, it.on())
                .set(SPELL.WAY, way == null ? null : way.name())
                .set(SPELL.END_KNOWN, utc(it.knownFrom()))
                .where(SPELL.ID.eq(spell))
                .execute();
    }

    /** Keeps what is not here yet of plans that somebody else wrote down. */
    void takeOver(List<Plan> plans, @Nullable Instant known) {
        var here =
                database.select(SPELL.ID)
                        .from(SPELL)
                        .where(SPELL.ID.in(plans.stream().map(Plan::id).toList()))
                        .fetchSet(SPELL.ID);
        var spells = new ArrayList<SpellRecord>();
        var labels = new ArrayList<LabelRecord>();
        for (var plan : plans) {
            if (!here.contains(plan.id())) {
                var label = new Spell.Label(plan.startedOn(), categories(plan), Instant.MIN);
                spells.add(spell(plan, known));
                labels.add(label(plan.id(), plan.child(), label, known));
            }
        }
        database.batchInsert(spells).execute();
        database.batchInsert(labels).execute();
    }

    private SpellRecord spell(Plan plan, @Nullable Instant known) {
        var row = database.newRecord(SPELL);
        row.setId(plan.id());
        row.setChild(plan.child());
        row.setTemporary(false);
        row.setRegisteredOn(plan.startedOn());
        row.setEndedOn(plan.endedOn());
        row.setEndKnown(plan.endedOn() == null ? null : utc(known));
        return row;
    }

    private static Set<String> categories(Plan plan) {
        var told = plan.category();
        var split =
                Stream.of(told == null ? new String[0] : told.split(","))
                        .map(it -> it.strip().toLowerCase(Locale.ROOT))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.toSet());
        return split.isEmpty() ? Set.of(UNKNOWN) : split;
    }

    Categories categories() {
        return Categories.of(
                database.selectFrom(CATEGORY)
                        .orderBy(CATEGORY.PLACE)
                        .fetch(it -> new Category(it.getId(), it.getFromOn(), it.getUntilOn())));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
