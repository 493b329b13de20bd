package cymru.diogel.continuity.talks;

import static gen.db.talks.Tables.LOOK;
import static gen.db.talks.Tables.TALK;

import cymru.diogel.continuity.talks.Talk.Arranged;
import cymru.diogel.continuity.talks.Talk.Kind;
import cymru.diogel.continuity.talks.Talk.Look;
import cymru.diogel.continuity.talks.Talk.Said;
import cymru.diogel.continuity.talks.Talk.Spoken;
import cymru.diogel.continuity.talks.Talk.Works;
import cymru.diogel.continuity.talks.Talk.Written;
import gen.db.talks.tables.records.LookRecord;
import gen.db.talks.tables.records.TalkRecord;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class TalkStore {
    private final DSLContext database;

    TalkStore(DSLContext database) {
        this.database = database;
    }

    /** The talks with some people, the latest first. */
    List<Talk> with(Collection<UUID> people) {
        return where(TALK.PERSON.in(people));
    }

    List<Talk> find(UUID id) {
        return where(TALK.ID.eq(id));
    }

    private List<Talk> where(Condition which) {
        var rows =
                database.selectFrom(TALK)
                        .where(which)
                        .orderBy(TALK.HELD_ON.desc(), TALK.WRITTEN_AT.desc(), TALK.ID)
                        .fetch();
        var looks = looks(rows.getValues(TALK.ID));
        return rows.map(row -> talk(row, looks.getOrDefault(row.getId(), List.of())));
    }

    private Map<UUID, List<Look>> looks(List<UUID> talks) {
        return database.selectFrom(LOOK)
                .where(LOOK.TALK.in(talks))
                .orderBy(LOOK.LOOKED_ON.desc(), LOOK.WRITTEN_AT.desc(), LOOK.ID)
                .fetchGroups(LOOK.TALK, TalkStore::look);
    }

    private static Look look(LookRecord row) {
        return new Look(
                row.getId(),
                row.getLookedOn(),
                Works.valueOf(row.getWorks()),
                row.getWords(),
                row.getNextOn(),
                new Written(row.getWrittenBy(), row.getWrittenAt().toInstant()));
    }

    private static Talk talk(TalkRecord row, List<Look> looks) {
        var arranged =
                row.getKind() == null
                        ? null
                        : new Arranged(
                                Kind.valueOf(row.getKind()), row.getArranged(), row.getReviewOn());
        return new Talk(
                row.getId(),
                row.getPerson(),
                new Said(
                        row.getHeldOn(),
                        Spoken.valueOf(row.getSpoken()),
                        row.getWithWhom(),
                        row.getMatters(),
                        row.getOffered(),
                        row.getChosen()),
                arranged,
                new Written(row.getWrittenBy(), row.getWrittenAt().toInstant()),
                looks);
    }

    boolean add(Talk it) {
        var arranged = it.arranged();
        return database.insertInto(TALK)
                        .set(TALK.ID, it.id())
                        .set(TALK.PERSON, it.person())
                        .set(TALK.HELD_ON, it.said().on())
                        .set(TALK.SPOKEN, it.said().spoken().name())
                        .set(TALK.WITH_WHOM, it.said().with())
                        .set(TALK.MATTERS, it.said().matters())
                        .set(TALK.OFFERED, it.said().offered())
                        .set(TALK.CHOSEN, it.said().chosen())
                        .set(TALK.KIND, arranged == null ? null : arranged.kind().name())
                        .set(TALK.ARRANGED, arranged == null ? null : arranged.words())
                        .set(TALK.REVIEW_ON, arranged == null ? null : arranged.reviewOn())
                        .set(TALK.WRITTEN_BY, it.written().by())
                        .set(TALK.WRITTEN_AT, it.written().at().atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean add(UUID talk, Look it) {
        return database.insertInto(LOOK)
                        .set(LOOK.ID, it.id())
                        .set(LOOK.TALK, talk)
                        .set(LOOK.LOOKED_ON, it.on())
                        .set(LOOK.WORKS, it.works().name())
                        .set(LOOK.WORDS, it.words())
                        .set(LOOK.NEXT_ON, it.next())
                        .set(LOOK.WRITTEN_BY, it.written().by())
                        .set(LOOK.WRITTEN_AT, it.written().at().atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
