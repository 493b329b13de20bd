package cymru.diogel.continuity.scenarios;

import static gen.db.scenarios.Tables.CAME;
import static gen.db.scenarios.Tables.POST;
import static gen.db.scenarios.Tables.RESULT;
import static gen.db.scenarios.Tables.RUN;

import cymru.diogel.statistics.scenarios.Fan;
import cymru.diogel.statistics.scenarios.staffing.Capacity;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class RunStore {
    private static final int LATEST = 100;

    private final DSLContext database;

    RunStore(DSLContext database) {
        this.database = database;
    }

    /** Keeps what was asked; the same form again keeps nothing. */
    boolean add(Run it) {
        var asked = it.asked();
        var start = asked.start();
        var measures = asked.measures().stream().map(Enum::name).sorted().toArray(String[]::new);
        boolean isNew =
                database.insertInto(RUN)
                                .set(RUN.ID, asked.id())
                                .set(RUN.KIND, asked.kind().name())
                                .set(RUN.AREA, start.area())
                                .set(RUN.BEGINS_ON, asked.begins())
                                .set(RUN.WEEKS, asked.weeks())
                                .set(RUN.SEED, asked.seed())
                                .set(RUN.TRAJECTORIES, Asked.TRAJECTORIES)
                                .set(RUN.POPULATION, start.population())
                                .set(RUN.CASES, start.kept())
                                .set(RUN.R_MEAN, start.rMean())
                                .set(RUN.R_SD, start.rSd())
                                .set(RUN.MEASURES, measures)
                                .set(RUN.ASSUMED, it.held().kept())
                                .set(RUN.ASKED_BY, it.by())
                                .set(RUN.ASKED_AT, it.at().atOffset(ZoneOffset.UTC))
                                .set(RUN.DONE, 0)
                                .set(RUN.OF, 0)
                                .onConflictDoNothing()
                                .execute()
                        == 1;
        if (isNew) {
            var posts = it.posts().stream().map(post -> RunRows.row(it.id(), post)).toList();
            database.batchInsert(posts).execute();
        }
        return isNew;
    }

    /** The latest runs, without their posts and results. */
    List<Run> latest() {
        return database.selectFrom(RUN)
                .orderBy(RUN.ASKED_AT.desc(), RUN.ID)
                .limit(LATEST)
                .fetch(row -> RunRows.read(row, List.of(), List.of()));
    }

    /** A run with all there is of it. */
    Optional<Run> find(UUID id) {
        return database.selectFrom(RUN)
                .where(RUN.ID.eq(id))
                .fetchOptional(row -> RunRows.read(row, posts(id), results(id)));
    }

    /** Takes the oldest that nobody works on, or nobody has for long. */
    Optional<Run> claim(Instant now, Instant longAgo) {
        Condition isFree =
                RUN.CLAIMED_AT.isNull().or(RUN.CLAIMED_AT.lt(longAgo.atOffset(ZoneOffset.UTC)));
        var next =
                database.select(RUN.ID)
                        .from(RUN)
                        .where(RUN.FINISHED_AT.isNull(), RUN.FAILED.isFalse(), isFree)
                        .orderBy(RUN.ASKED_AT, RUN.ID)
                        .limit(1)
                        .forUpdate()
                        .skipLocked();
        return database.update(RUN)
                .set(RUN.CLAIMED_AT, now.atOffset(ZoneOffset.UTC))
                .where(RUN.ID.eq(next))
                .returning(RUN.ID)
                .fetchOptional(RUN.ID)
                .flatMap(this::find);
    }

    void progress(UUID id, int done, int of) {
        database.update(RUN).set(RUN.DONE, done).set(RUN.OF, of).where(RUN.ID.eq(id)).execute();
    }

    void fail(UUID id) {
        database.update(RUN).set(RUN.FAILED, true).where(RUN.ID.eq(id)).execute();
    }

    void finish(UUID id, Outcome it, Instant at) {
        database.deleteFrom(RESULT).where(RESULT.RUN.eq(id)).execute();
        var results = it.results().stream().map(one -> RunRows.row(id, one)).toList();
        database.batchInsert(results).execute();
        database.update(RUN)
                .set(RUN.FINISHED_AT, at.atOffset(ZoneOffset.UTC))
                .set(RUN.SPREAD, Packed.fan(it.spread()))
                .set(RUN.FLU, Packed.fan(it.flu()))
                .set(RUN.AWAY, Packed.fan(it.away()))
                .where(RUN.ID.eq(id))
                .execute();
    }

    /** Keeps what came; the same form again keeps nothing. */
    boolean add(UUID run, UUID form, Run.Came it) {
        return database.insertInto(CAME)
                        .set(CAME.RUN, run)
                        .set(CAME.FORM, form)
                        .set(CAME.CASES, it.cases().toArray(Integer[]::new))
                        .set(CAME.SOURCE, it.source())
                        .set(CAME.SAID_BY, it.by())
                        .set(CAME.SAID_AT, it.at().atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** What somebody said that came, the latest first. */
    List<Run.Came> came(UUID run) {
        return database.selectFrom(CAME)
                .where(CAME.RUN.eq(run))
                .orderBy(CAME.SAID_AT.desc(), CAME.FORM)
                .fetch(row ->
                        new Run.Came(
                                Arrays.asList(row.getCases()),
                                row.getSource(),
                                row.getSaidBy(),
                                row.getSaidAt().toInstant()));
    }

    private List<Post> posts(UUID run) {
        return database.selectFrom(POST)
                .where(POST.RUN.eq(run))
                .orderBy(POST.TIER, POST.ENGLISH, POST.SKILL)
                .fetch(row ->
                        new Post(
                                new Post.Key(row.getService(), row.getSkill()),
                                new Post.Named(row.getEnglish(), row.getWelsh()),
                                new Post.Named(row.getSkillEnglish(), row.getSkillWelsh()),
                                row.getTier(),
                                new Post.Count(
                                        row.getOwn(),
                                        row.getLent(),
                                        row.getMinimum(),
                                        row.getNeed())));
    }

    private List<Outcome.Result> results(UUID run) {
        return database.selectFrom(RESULT)
                .where(RESULT.RUN.eq(run))
                .fetch(row -> {
                    var post = new Post.Key(row.getService(), row.getSkill());
                    var capacity =
                            new Capacity(
                                    post.id(),
                                    new Fan(Packed.fan(row.getStaff())),
                                    Packed.row(row.getBelow()),
                                    Packed.row(row.getUnfilled()));
                    return new Outcome.Result(row.getVariant(), post, capacity);
                });
    }
}
