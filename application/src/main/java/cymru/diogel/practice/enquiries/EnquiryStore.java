package cymru.diogel.practice.enquiries;

import static cymru.diogel.practice.enquiries.EnquiryRows.utc;
import static gen.db.enquiries.Tables.CONDUCT;
import static gen.db.enquiries.Tables.DETERMINED;
import static gen.db.enquiries.Tables.ENQUIRY;
import static gen.db.enquiries.Tables.FACT;
import static org.jooq.impl.DSL.multiset;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.keeping.Keeper;
import cymru.diogel.platform.ledger.Joined;
import cymru.diogel.practice.enquiries.Enquiry.Fact;
import cymru.diogel.practice.enquiries.Enquiry.Made;
import gen.db.enquiries.tables.records.EnquiryRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
class EnquiryStore {
    private final DSLContext database;

    EnquiryStore(DSLContext database) {
        this.database = database;
    }

    @EventListener
    @Order(0)
    void on(Joined event) {
        database.update(ENQUIRY)
                .set(ENQUIRY.CHILD, event.kept())
                .where(ENQUIRY.CHILD.eq(event.gone()))
                .execute();
    }

    /** Keeps others from opening an enquiry for this child until the transaction ends. */
    void lock(UUID child) {
        database.fetch("select pg_advisory_xact_lock(hashtextextended(?, 47))", "enquiry " + child);
    }

    void add(EnquiryRecord row) {
        database.insertInto(ENQUIRY).set(row).execute();
    }

    void update(UUID id, EnquiryRecord changed) {
        database.update(ENQUIRY).set(changed).where(ENQUIRY.ID.eq(id)).execute();
    }

    void addAll(Collection<Enquiry> all, Collection<Fact> facts) {
        database.batchInsert(all.stream().map(EnquiryRows::whole).toList()).execute();
        database.batchInsert(all.stream().flatMap(EnquiryRows::conducts).toList()).execute();
        database.batchInsert(all.stream().flatMap(EnquiryRows::determined).toList()).execute();
        database.batchInsert(facts.stream().map(EnquiryRows::written).toList()).execute();
    }

    void add(UUID enquiry, Conduct.Since it) {
        database.insertInto(CONDUCT)
                .set(CONDUCT.ID, UUID.randomUUID())
                .set(CONDUCT.ENQUIRY, enquiry)
                .set(CONDUCT.FROM_AT, utc(it.from()))
                .set(CONDUCT.TYPE, it.type().name())
                .set(CONDUCT.REASON, it.reason())
                .set(CONDUCT.BY, it.by())
                .execute();
    }

    void add(Fact it) {
        database.insertInto(FACT)
                .set(FACT.ID, it.id())
                .set(FACT.ENQUIRY, it.enquiry())
                .set(FACT.AGENCY, it.agency().name())
                .set(FACT.WORDS, it.words())
                .set(FACT.TOLD_ON, it.on())
                .set(FACT.KNOWN_AT, utc(it.at()))
                .set(FACT.BY, it.by())
                .execute();
    }

    void write(UUID enquiry, Made it) {
        var row = EnquiryRows.determined(enquiry, it);
        database.insertInto(DETERMINED)
                .set(row)
                .onConflict(DETERMINED.ID)
                .doUpdate()
                .set(row)
                .execute();
    }

    Optional<Enquiry> find(UUID id) {
        return enquiries(ENQUIRY.ID.eq(id)).stream().findFirst();
    }

    LocalDate movedOn(UUID id) {
        var at =
                database.select(ENQUIRY.MOVED_AT)
                        .from(ENQUIRY)
                        .where(ENQUIRY.ID.eq(id))
                        .fetchSingle(ENQUIRY.MOVED_AT);
        return WallClock.shown(Objects.requireNonNull(at).toInstant()).toLocalDate();
    }

    /** The same, kept from others until the transaction ends. */
    Optional<Enquiry> hold(UUID id) {
        database.select(ENQUIRY.ID).from(ENQUIRY).where(ENQUIRY.ID.eq(id)).forUpdate().fetch();
        return find(id);
    }

    List<Enquiry> of(Collection<UUID> children) {
        return enquiries(ENQUIRY.CHILD.in(children));
    }

    Map<UUID, List<LocalDate>> starts(Collection<UUID> children) {
        return database.select(ENQUIRY.CHILD, ENQUIRY.STARTED_ON)
                .from(ENQUIRY)
                .where(ENQUIRY.CHILD.in(children))
                .fetchGroups(ENQUIRY.CHILD, ENQUIRY.STARTED_ON);
    }

    List<Enquiry> in(Collection<Stage> stages) {
        return enquiries(ENQUIRY.STAGE.in(stages.stream().map(Enum::name).toList()));
    }

    List<Enquiry> begun(LocalDate from, LocalDate to) {
        return enquiries(ENQUIRY.STARTED_ON.between(from, to));
    }

    List<Enquiry> determined(Instant from, Instant to) {
        var which =
                database.select(DETERMINED.ENQUIRY)
                        .from(DETERMINED)
                        .where(
                                DETERMINED.DETERMINED_AT.ge(utc(from)),
                                DETERMINED.DETERMINED_AT.lt(utc(to)));
        return enquiries(ENQUIRY.ID.in(which));
    }

    private List<Enquiry> enquiries(Condition which) {
        var conducts =
                multiset(
                                database.selectFrom(CONDUCT)
                                        .where(CONDUCT.ENQUIRY.eq(ENQUIRY.ID))
                                        .orderBy(CONDUCT.FROM_AT))
                        .convertFrom(it -> it.map(EnquiryRows::conduct));
        var made =
                multiset(
                                database.selectFrom(DETERMINED)
                                        .where(DETERMINED.ENQUIRY.eq(ENQUIRY.ID))
                                        .orderBy(DETERMINED.DETERMINED_AT))
                        .convertFrom(it -> it.map(EnquiryRows::made));
        return database.select(ENQUIRY.fields())
                .select(conducts, made)
                .from(ENQUIRY)
                .where(which)
                .orderBy(ENQUIRY.ASSESSMENT_DUE_ON, ENQUIRY.KNOWN_AT, ENQUIRY.ID)
                .fetch(row ->
                        EnquiryRows.enquiry(row.into(ENQUIRY), row.get(conducts), row.get(made)));
    }

    List<Fact> facts(UUID enquiry) {
        return database.selectFrom(FACT)
                .where(FACT.ENQUIRY.eq(enquiry))
                .orderBy(FACT.TOLD_ON, FACT.KNOWN_AT)
                .fetch(EnquiryRows::fact);
    }

    /** The enquiries of a child, with all their parts. */
    @Component
    static class Kept implements Keeper {
        private final DSLContext database;

        Kept(DSLContext database) {
            this.database = database;
        }

        @Override
        public String name() {
            return "enquiries";
        }

        @Override
        public int destroy(Leaving leaving) {
            return database.deleteFrom(ENQUIRY).where(ENQUIRY.CHILD.eq(leaving.child())).execute();
        }
    }
}
