package cymru.diogel.continuity.scenarios;

import cymru.diogel.continuity.assumptions.Held;
import gen.db.scenarios.tables.records.PostRecord;
import gen.db.scenarios.tables.records.ResultRecord;
import gen.db.scenarios.tables.records.RunRecord;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs as rows, and rows as runs. */
final class RunRows {
    private RunRows() {}

    static PostRecord row(UUID run, Post it) {
        var row = new PostRecord();
        row.setRun(run);
        row.setService(it.key().service());
        row.setSkill(it.key().skill());
        row.setEnglish(it.service().english());
        row.setWelsh(it.service().welsh());
        row.setSkillEnglish(it.skill().english());
        row.setSkillWelsh(it.skill().welsh());
        row.setTier(it.tier());
        row.setOwn(it.count().own());
        row.setLent(it.count().lent());
        row.setMinimum(it.count().minimum());
        row.setNeed(it.count().need());
        return row;
    }

    static ResultRecord row(UUID run, Outcome.Result it) {
        var row = new ResultRecord();
        row.setRun(run);
        row.setVariant(it.variant());
        row.setService(it.post().service());
        row.setSkill(it.post().skill());
        row.setStaff(Packed.fan(it.capacity().staff().weeks()));
        row.setBelow(Packed.row(it.capacity().below()));
        row.setUnfilled(Packed.row(it.capacity().unfilled()));
        return row;
    }

    static Run read(RunRecord row, List<Post> posts, List<Outcome.Result> results) {
        var asked = asked(row);
        var finished = row.getFinishedAt();
        var progress =
                new Run.Progress(
                        row.getDone(),
                        row.getOf(),
                        finished == null ? null : finished.toInstant(),
                        row.getFailed());
        return new Run(
                asked,
                Held.kept(row.getAssumed()),
                posts,
                row.getAskedBy(),
                row.getAskedAt().toInstant(),
                progress,
                outcome(row, results));
    }

    private static @Nullable Outcome outcome(RunRecord row, List<Outcome.Result> results) {
        var spread = row.getSpread();
        var flu = row.getFlu();
        var away = row.getAway();
        return spread == null || away == null
                ? null
                : new Outcome(
                        Packed.fan(spread),
                        flu == null ? new double[0][] : Packed.fan(flu),
                        Packed.fan(away),
                        results);
    }

    private static Asked asked(RunRecord row) {
        var measures =
                Arrays.stream(row.getMeasures()).map(Measure::valueOf).collect(Collectors.toSet());
        var start =
                new Start(
                        row.getArea(),
                        row.getPopulation(),
                        Arrays.asList(row.getCases()),
                        row.getRMean(),
                        row.getRSd());
        return new Asked(
                row.getId(),
                ScenarioKind.valueOf(row.getKind()),
                start,
                row.getBeginsOn(),
                row.getWeeks(),
                measures,
                row.getSeed());
    }
}
