package cymru.diogel.assurance.measures.web;

import cymru.diogel.assurance.measures.Measures.Measure;
import cymru.diogel.platform.figures.FigureSource.Question;
import cymru.diogel.platform.pages.Pages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Some figures as they are shown.
 *
 * @param modules each with how many figures it answers for
 * @param mayOpen whether the rows behind them are offered
 */
public record MeasuresView(
        Map<String, Integer> modules,
        String module,
        List<Measure> measures,
        Asked asked,
        Pages pages,
        boolean mayOpen) {

    /** The days that were asked for, about what, and which page. */
    public record Asked(Question question, String about, int page) {
        /** As they stand in an address. */
        public String days() {
            return "from=" + typed(question.from()) + "&to=" + typed(question.to());
        }

        public static String typed(LocalDate day) {
            return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
        }
    }
}
