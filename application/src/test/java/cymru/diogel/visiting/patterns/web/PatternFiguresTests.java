package cymru.diogel.visiting.patterns.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.demonstration.loading.CountyLoader;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.platform.figures.FigureSource.Question;
import cymru.diogel.platform.language.Words;
import cymru.diogel.testing.PageTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@PageTest
@TestPropertySource(properties = PlantedCounty.DATABASE)
class PatternFiguresTests {
    private final List<FigureSource> figures;
    private final Accounts accounts;

    PatternFiguresTests(
            @Autowired List<FigureSource> figures,
            @Autowired Accounts accounts,
            @Autowired CountyLoader loader) {
        this.accounts = accounts;
        this.figures =
                figures.stream()
                        .filter(it -> it.definition().code().startsWith("patterns."))
                        .toList();
        PlantedCounty.in(accounts, loader);
    }

    @Test
    void a_figure_has_as_many_rows_as_it_counts() {
        assertThat(figures).hasSize(3);
        for (var figure : figures) {
            var counted = figure.figure(question(null));
            assertThat(counted.numerator()).isBetween(1, denominator(figure, null) - 1);
            assertThat(figure.rows(question(null)))
                    .as(figure.definition().code())
                    .hasSize(counted.numerator())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void the_teams_make_up_the_county() {
        for (var figure : figures) {
            var teams =
                    accounts.teams().stream()
                            .mapToInt(it -> figure.figure(question(it)).numerator())
                            .sum();
            assertThat(teams).isEqualTo(figure.figure(question(null)).numerator());
            var denominators = accounts.teams().stream().mapToInt(it -> denominator(figure, it));
            assertThat(denominators.sum()).isEqualTo(denominator(figure, null));
        }
    }

    @Test
    void a_figure_says_what_it_means_in_both_languages() {
        for (var figure : figures) {
            for (var words : List.of(new Words(Words.ENGLISH), new Words(Words.WELSH))) {
                var definition = figure.definition();
                assertThat(words.say(definition.key())).isNotBlank();
                assertThat(words.say(definition.key() + "-definition")).endsWith(".");
                assertThat(words.say(definition.unit())).isNotBlank();
            }
        }
    }

    private static int denominator(FigureSource figure, @Nullable Team team) {
        return Objects.requireNonNull(figure.figure(question(team)).denominator());
    }

    private static Question question(@Nullable Team team) {
        return new Question(
                LocalDate.of(2024, 11, 21),
                LocalDate.of(2025, 11, 20),
                team == null ? null : team.id());
    }
}
