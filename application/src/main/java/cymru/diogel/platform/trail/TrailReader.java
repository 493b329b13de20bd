package cymru.diogel.platform.trail;

import static gen.db.trail.Tables.ENTRY;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads the trail, for those who have written down first that they look at it. */
@Component
public class TrailReader {
    private static final int FETCHED_AT_ONCE = 1000;

    // As the index says it, so that it is used.
    private static final String TAKEN =
            "act ~ '^(chronology|visit)[.](pdf|export-csv|export-xlsx)$'";

    private final DSLContext database;

    TrailReader(DSLContext database) {
        this.database = database;
    }

    /** One entry as it was written. */
    public record Line(
            long id,
            Instant at,
            @Nullable UUID account,
            String role,
            UUID request,
            @Nullable String address,
            Entry entry) {}

    /** Which entries; null is any. From the first instant, before the last. */
    public record Question(
            @Nullable UUID child,
            @Nullable UUID account,
            @Nullable Instant from,
            @Nullable Instant until,
            Entry.@Nullable Outcome outcome) {

        /** All that concerns a child. */
        public static Question ofChild(UUID child) {
            return new Question(child, null, null, null, null);
        }

        /** All that somebody did. */
        public static Question ofAccount(UUID account) {
            return new Question(null, account, null, null, null);
        }

        /** Only within this time. */
        public Question within(@Nullable Instant first, @Nullable Instant last) {
            return new Question(child, account, first, last, outcome);
        }

        /** Only what became of it so. */
        public Question thatWas(Entry.@Nullable Outcome which) {
            return new Question(child, account, from, until, which);
        }

        /** Only what this person did. */
        public Question by(@Nullable UUID whom) {
            return new Question(child, whom, from, until, outcome);
        }
    }

    /** Somebody looked at, or was refused, a child. */
    public record Look(UUID account, UUID child, Instant at) {}

    public int count(Question question) {
        return database.fetchCount(ENTRY, conditions(question));
    }

    /** The last first. */
    public List<Line> lines(Question question, int offset, int limit) {
        return database.selectFrom(ENTRY)
                .where(conditions(question))
                .orderBy(ENTRY.AT.desc(), ENTRY.ID.desc())
                .limit(offset, limit)
                .fetch(TrailReader::line);
    }

    /** All of them, the last first, never all in memory. */
    @Transactional(readOnly = true)
    public void forEach(Question question, Consumer<Line> line) {
        try (var rows =
                database.selectFrom(ENTRY)
                        .where(conditions(question))
                        .orderBy(ENTRY.AT.desc(), ENTRY.ID.desc())
                        .fetchSize(FETCHED_AT_ONCE)
                        .fetchLazy()) {
            rows.forEach(it -> line.accept(line(it)));
        }
    }

    /** Documents of this child, or of no single one, that were taken out since, the last first. */
    public List<Line> taken(UUID child, Instant since) {
        return database.selectFrom(ENTRY)
                .where(
                        DSL.condition(TAKEN),
                        ENTRY.AT.ge(since.atOffset(ZoneOffset.UTC)),
                        ENTRY.CHILD.isNull().or(ENTRY.CHILD.eq(child)),
                        ENTRY.OUTCOME.eq(Entry.Outcome.SEEN.name()))
                .orderBy(ENTRY.AT.desc(), ENTRY.ID.desc())
                .fetch(TrailReader::line);
    }

    /** Who did something about this child, each once. */
    public List<UUID> accounts(UUID child) {
        return database.selectDistinct(ENTRY.ACCOUNT)
                .from(ENTRY)
                .where(ENTRY.CHILD.eq(child), ENTRY.ACCOUNT.isNotNull())
                .fetch(ENTRY.ACCOUNT);
    }

    /** Looks at children on none of these grounds, by person and time; the refused ones too. */
    public List<Look> looks(Instant since, Collection<String> grounds) {
        return database.select(ENTRY.ACCOUNT, ENTRY.CHILD, ENTRY.AT)
                .from(ENTRY)
                .where(
                        ENTRY.AT.ge(since.atOffset(ZoneOffset.UTC)),
                        ENTRY.ACCOUNT.isNotNull(),
                        ENTRY.CHILD.isNotNull(),
                        ENTRY.OUTCOME.ne(Entry.Outcome.DONE.name()),
                        ENTRY.GROUND.isNull().or(ENTRY.GROUND.notIn(grounds)))
                .orderBy(ENTRY.ACCOUNT, ENTRY.AT)
                .fetch(it ->
                        new Look(
                                it.get(ENTRY.ACCOUNT),
                                it.get(ENTRY.CHILD),
                                it.get(ENTRY.AT).toInstant()));
    }

    private static Condition conditions(Question question) {
        var all = new ArrayList<Condition>();
        if (question.child() != null) {
            all.add(ENTRY.CHILD.eq(question.child()));
        }
        if (question.account() != null) {
            all.add(ENTRY.ACCOUNT.eq(question.account()));
        }
        if (question.from() != null) {
            all.add(ENTRY.AT.ge(question.from().atOffset(ZoneOffset.UTC)));
        }
        if (question.until() != null) {
            all.add(ENTRY.AT.lt(question.until().atOffset(ZoneOffset.UTC)));
        }
        if (question.outcome() != null) {
            all.add(ENTRY.OUTCOME.eq(question.outcome().name()));
        }
        return DSL.and(all);
    }

    private static Line line(Record row) {
        return new Line(
                row.get(ENTRY.ID),
                row.get(ENTRY.AT).toInstant(),
                row.get(ENTRY.ACCOUNT),
                row.get(ENTRY.ROLE),
                row.get(ENTRY.REQUEST),
                row.get(ENTRY.ADDRESS),
                new Entry(
                        row.get(ENTRY.ACT),
                        Entry.Outcome.valueOf(row.get(ENTRY.OUTCOME)),
                        row.get(ENTRY.CHILD),
                        row.get(ENTRY.HOUSEHOLD),
                        row.get(ENTRY.GROUND),
                        about(row.get(ENTRY.ABOUT).data())));
    }

    private static Map<String, String> about(String json) {
        var about = new TreeMap<String, String>();
        JsonMapper.shared()
                .readTree(json)
                .properties()
                .forEach(it -> about.put(it.getKey(), it.getValue().asString("")));
        return about;
    }
}
