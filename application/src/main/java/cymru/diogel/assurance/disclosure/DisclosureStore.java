package cymru.diogel.assurance.disclosure;

import static gen.db.disclosure.Tables.PASSAGE;
import static gen.db.disclosure.Tables.REQUEST;
import static gen.db.disclosure.Tables.SPAN;

import cymru.diogel.platform.keeping.Keeper;
import cymru.diogel.platform.ledger.Joined;
import gen.db.disclosure.tables.records.RequestRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Requests and their pieces in their tables; all of it goes with the child's record. */
@Component
class DisclosureStore implements Keeper {
    private final DSLContext database;

    DisclosureStore(DSLContext database) {
        this.database = database;
    }

    @EventListener
    @Order(0)
    void on(Joined event) {
        database.update(REQUEST)
                .set(REQUEST.CHILD, event.kept())
                .where(REQUEST.CHILD.eq(event.gone()))
                .execute();
    }

    void add(Request request, List<Passage> passages) {
        database.insertInto(REQUEST)
                .set(REQUEST.ID, request.id())
                .set(REQUEST.CHILD, request.child())
                .set(REQUEST.BEGUN_AT, request.begunAt().atOffset(ZoneOffset.UTC))
                .set(REQUEST.BEGUN_BY, request.begunBy())
                .execute();
        for (var passage : passages) {
            database.insertInto(PASSAGE)
                    .set(PASSAGE.REQUEST, request.id())
                    .set(PASSAGE.NUMBER, passage.number())
                    .set(PASSAGE.TITLE, passage.title())
                    .set(PASSAGE.WORDS, passage.words())
                    .set(PASSAGE.LEFT_OUT, passage.leftOut())
                    .execute();
            mark(request.id(), passage.number(), passage.spans());
        }
    }

    List<Request> latest(int limit) {
        return database.selectFrom(REQUEST)
                .orderBy(REQUEST.BEGUN_AT.desc())
                .limit(limit)
                .fetch(DisclosureStore::request);
    }

    Optional<Request> find(UUID id) {
        return database.selectFrom(REQUEST)
                .where(REQUEST.ID.eq(id))
                .fetchOptional(DisclosureStore::request);
    }

    /** Holds it, so that nothing is marked while it is let go. */
    Optional<Request> hold(UUID id) {
        return database.selectFrom(REQUEST)
                .where(REQUEST.ID.eq(id))
                .forUpdate()
                .fetchOptional(DisclosureStore::request);
    }

    List<Passage> passages(UUID request) {
        var spans =
                database.selectFrom(SPAN)
                        .where(SPAN.REQUEST.eq(request))
                        .orderBy(SPAN.START)
                        .fetchGroups(
                                SPAN.NUMBER,
                                it ->
                                        new Span(
                                                it.getId(),
                                                it.getStart(),
                                                it.getLength(),
                                                Span.Reason.valueOf(it.getReason())));
        return database.selectFrom(PASSAGE)
                .where(PASSAGE.REQUEST.eq(request))
                .orderBy(PASSAGE.NUMBER)
                .fetch(it ->
                        new Passage(
                                it.getNumber(),
                                it.getTitle(),
                                it.getWords(),
                                it.getLeftOut(),
                                spans.getOrDefault(it.getNumber(), List.of())));
    }

    void mark(UUID request, int number, List<Span> spans) {
        for (var span : spans) {
            database.insertInto(SPAN)
                    .set(SPAN.ID, span.id())
                    .set(SPAN.REQUEST, request)
                    .set(SPAN.NUMBER, number)
                    .set(SPAN.START, span.start())
                    .set(SPAN.LENGTH, span.length())
                    .set(SPAN.REASON, span.reason().name())
                    .execute();
        }
    }

    void unmark(UUID request, int number) {
        database.deleteFrom(SPAN).where(SPAN.REQUEST.eq(request), SPAN.NUMBER.eq(number)).execute();
    }

    void leaveOut(UUID request, int number, boolean leftOut) {
        database.update(PASSAGE)
                .set(PASSAGE.LEFT_OUT, leftOut)
                .where(PASSAGE.REQUEST.eq(request), PASSAGE.NUMBER.eq(number))
                .execute();
    }

    void release(UUID request, UUID by, Instant at) {
        database.update(REQUEST)
                .set(REQUEST.READ_AT, at.atOffset(ZoneOffset.UTC))
                .set(REQUEST.READ_BY, by)
                .where(REQUEST.ID.eq(request))
                .execute();
    }

    @Override
    public String name() {
        return "disclosure";
    }

    @Override
    public int destroy(Leaving leaving) {
        return database.deleteFrom(REQUEST).where(REQUEST.CHILD.eq(leaving.child())).execute();
    }

    private static Request request(RequestRecord row) {
        var read = row.getReadAt();
        return new Request(
                row.getId(),
                row.getChild(),
                row.getBegunAt().toInstant(),
                row.getBegunBy(),
                read == null ? null : read.toInstant(),
                row.getReadBy());
    }
}
