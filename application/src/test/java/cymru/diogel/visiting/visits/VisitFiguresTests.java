package cymru.diogel.visiting.visits;

import static cymru.diogel.visiting.visits.SomeVisit.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.platform.figures.FigureSource.Question;
import cymru.diogel.platform.language.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class VisitFiguresTests {
    private final Visits visits;
    private final List<FigureSource> figures;
    private final SomeVisit unannounced = aVisit().on("1995-02-01");
    private final SomeVisit shut =
            aVisit().on("1995-02-02").met(AccessGained.REFUSED, "Told Bethan.");
    private final Question february =
            new Question(LocalDate.of(1995, 2, 1), LocalDate.of(1995, 2, 28), null);

    VisitFiguresTests(@Autowired Visits visits, @Autowired List<FigureSource> figures) {
        this.visits = visits;
        this.figures = figures;
    }

    @BeforeEach
    void add() {
        visits.addAll(
                List.of(
                        unannounced.recorded("1995-02-01T14:00:00Z").visit(),
                        shut.recorded("1995-02-09T14:00:00Z").visit(),
                        aVisit().on("1995-02-03")
                                .planned(null)
                                .recorded("1995-02-03T14:00:00Z")
                                .visit(),
                        aVisit().on("1995-02-04")
                                .unknown()
                                .recorded("1995-02-04T14:00:00Z")
                                .visit()));
    }

    @Test
    void each_number_is_as_many_as_its_rows() {
        assertThat(figure("visits-recorded")).isEqualTo(new FigureSource.Figure(4, null));
        assertThat(figure("visits-late")).isEqualTo(new FigureSource.Figure(1, 4));
        assertThat(figure("visits-no-access")).isEqualTo(new FigureSource.Figure(1, 4));
        for (var figure : figures) {
            assertThat(figure.rows(february))
                    .as(figure.definition().code())
                    .hasSize(figure.figure(february).numerator());
        }
    }

    // Trap T52: of one visit nobody said; it is in neither part.
    @Test
    void an_unknown_notice_is_in_no_part_of_the_share() {
        assertThat(figure("visits-unannounced")).isEqualTo(new FigureSource.Figure(2, 3));
    }

    @Test
    void a_team_has_its_own() {
        var own = new Question(february.from(), february.to(), shut.visit().team());
        assertThat(source("visits-no-access").rows(own)).containsExactly(shut.visit().id());
        assertThat(source("visits-no-access").figure(own)).isEqualTo(new FigureSource.Figure(1, 1));
    }

    @Test
    void each_is_explained_in_both_languages() {
        for (var figure : figures) {
            var key = figure.definition().key();
            for (var words : List.of(new Words(Words.ENGLISH), new Words(Words.WELSH))) {
                assertThat(words.has(key)).as(key).isTrue();
                assertThat(words.has(key + "-definition")).as(key).isTrue();
                assertThat(words.has(figure.definition().unit())).isTrue();
            }
        }
    }

    private FigureSource.Figure figure(String code) {
        return source(code).figure(february);
    }

    private FigureSource source(String code) {
        return figures.stream()
                .filter(it -> Objects.equals(it.definition().code(), code))
                .findFirst()
                .orElseThrow();
    }
}
