package cymru.diogel.practice.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.platform.figures.FigureSource.Figure;
import cymru.diogel.platform.figures.FigureSource.Question;
import cymru.diogel.testing.PageTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures over random reviews, counted again by hand. */
@PageTest
class OutcomeFiguresTests {
    private static final int YEARS = 40;
    private static final List<UUID> TEAMS = List.of(new UUID(7, 1), new UUID(7, 2));

    @Autowired private DSLContext database;
    @Autowired private List<FigureSource> sources;

    /** A review as it was made up. */
    private record MadeUp(
            LocalDate determined,
            @Nullable LocalDate judged,
            List<String> said,
            UUID team,
            boolean reopened) {
        boolean isDisputed() {
            return said.contains("NOT_AGREED");
        }
    }

    @Test
    void each_figure_is_what_a_naive_recount_says() {
        var random = new Random(4);
        for (var year = 1900; year < 1900 + YEARS; year++) {
            var all = new ArrayList<MadeUp>();
            for (var number = random.nextInt(25); number > 0; number--) {
                all.add(keep(year, random));
            }
            var from = LocalDate.of(year, 1 + random.nextInt(6), 1);
            var to = from.plusDays(random.nextInt(180));
            var team = random.nextBoolean() ? null : TEAMS.get(random.nextInt(2));
            var asked = new Question(from, to, team);
            var of =
                    all.stream()
                            .filter(it -> !it.determined().isBefore(from))
                            .filter(it -> !it.determined().isAfter(to))
                            .filter(it -> team == null || team.equals(it.team()))
                            .toList();
            Predicate<MadeUp> judged = it -> it.judged() != null;
            holds(
                    "outcomes-reviews-in-time",
                    asked,
                    of,
                    it -> it.judged() != null && !it.judged().isAfter(it.determined().plusDays(14)),
                    _ -> true);
            holds("outcomes-agreed", asked, of, it -> !it.isDisputed(), judged);
            holds("outcomes-not-agreed", asked, of, MadeUp::isDisputed, judged);
            holds("outcomes-reopened", asked, of, MadeUp::reopened, judged);
        }
    }

    private void holds(
            String code,
            Question asked,
            List<MadeUp> of,
            Predicate<MadeUp> rows,
            Predicate<MadeUp> all) {
        var source =
                sources.stream()
                        .filter(it -> it.definition().code().equals(code))
                        .findFirst()
                        .orElseThrow();
        var counted = (int) of.stream().filter(all).filter(rows).count();
        assertThat(source.figure(asked))
                .as(code + " " + asked)
                .isEqualTo(new Figure(counted, (int) of.stream().filter(all).count()));
        assertThat(source.rows(asked)).hasSize(counted);
    }

    private MadeUp keep(int year, Random random) {
        var determined = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
        var judged = random.nextInt(4) == 0 ? null : determined.plusDays(random.nextInt(30));
        var said = new ArrayList<String>();
        if (judged != null) {
            said.add(result(random));
            if (random.nextBoolean()) {
                said.add(result(random));
            }
        }
        var team = TEAMS.get(random.nextInt(2));
        var reopened = said.contains("NOT_AGREED") && random.nextBoolean();
        var it = new MadeUp(determined, judged, said, team, reopened);
        insert(it);
        return it;
    }

    private static String result(Random random) {
        return Stream.of(Verdict.Result.values()).toList().get(random.nextInt(3)).name();
    }

    private void insert(MadeUp it) {
        var id = UUID.randomUUID();
        var judged = it.judged();
        var stage =
                it.reopened()
                        ? Stage.CLOSED_WITH_NEW_DISCUSSION
                        : judged == null ? Stage.DUE : Stage.AGREED;
        database.execute(
                """
                insert into outcomes.review (id, reference, enquiry, child, determination,
                    determined_at, joint, team, people, stage, known_at, review_by, judged_at,
                    other_agency)
                values (?, ?, gen_random_uuid(), gen_random_uuid(), 'SUBSTANTIATED_AT_RISK',
                    ?::timestamptz, false, ?::uuid, '{}', ?, ?::timestamptz, ?::date,
                    ?::timestamptz, false)
                """,
                id,
                "O-" + id,
                it.determined().atTime(12, 0) + "Z",
                it.team(),
                stage.name(),
                it.determined().atTime(12, 0) + "Z",
                it.determined().plusDays(14),
                judged == null ? null : judged.atTime(12, 0) + "Z");
        judge(id, it);
    }

    private void judge(UUID review, MadeUp it) {
        var part = Verdict.Part.FIRST;
        for (var result : it.said()) {
            database.execute(
                    """
                    insert into outcomes.verdict (id, review, part, by, result, reasons, at)
                    values (gen_random_uuid(), ?, ?, gen_random_uuid(), ?, ?, ?::timestamptz)
                    """,
                    review,
                    part.name(),
                    result,
                    result.equals("NOT_AGREED") ? new String[] {"THRESHOLD"} : new String[0],
                    it.determined().atTime(12, 0) + "Z");
            part = Verdict.Part.SECOND;
        }
    }
}
