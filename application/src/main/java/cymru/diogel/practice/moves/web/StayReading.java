package cymru.diogel.practice.moves.web;

import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.moves.Move.Days;
import cymru.diogel.practice.moves.Move.Stage;
import cymru.diogel.practice.moves.Move.Staying;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads for how long a child stays, where, and since when, and says what is wrong with that.
 *
 * @param before what is known already
 * @param tells whether the other council is to be written to by this step
 */
record StayReading(Typed typed, Frame frame, Days before, boolean tells, LocalDate today) {
    private static final int LONGEST = 2000;
    private static final int MONTHS_AHEAD = 3;
    private static final int YEARS_BACK = 2;

    /** How the child stays. */
    record Read(Stage as, Days days, Staying where) {}

    static List<Choice> sorts(Frame frame) {
        return Stream.of(Stage.TEMPORARY, Stage.PERMANENT)
                .map(it -> new Choice(it.name(), frame.say("moves.sort-" + code(it))))
                .toList();
    }

    static String code(Enum<?> it) {
        return it.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Nullable Read read(Problems problems) {
        var as =
                typed.one("as", Stage.class)
                        .filter(it -> it == Stage.TEMPORARY || it == Stage.PERMANENT)
                        .orElse(null);
        if (as == null) {
            problem(problems, "as");
            return null;
        }
        var informed = tells ? needed("informed", before.heardOn(), today, problems) : null;
        var arrived = arrived(as, problems);
        var until = until(as, arrived, problems);
        var agreed =
                as == Stage.PERMANENT ? needed("agreed", before.heardOn(), today, problems) : null;
        words("address", true, problems);
        words("supervision", as == Stage.TEMPORARY, problems);
        var days =
                new Days(
                        before.heardOn(),
                        informed == null ? before.informedOn() : informed,
                        arrived,
                        until,
                        agreed,
                        null);
        return problems.isEmpty()
                ? new Read(as, days, new Staying(typed.get("address"), text("supervision"), null))
                : null;
    }

    private @Nullable LocalDate arrived(Stage as, Problems problems) {
        var latest = tells ? today.plusMonths(MONTHS_AHEAD) : today;
        var first = before.heardOn().minusYears(YEARS_BACK);
        return as == Stage.TEMPORARY || !typed.get("arrived").isEmpty()
                ? needed("arrived", first, latest, problems)
                : null;
    }

    private @Nullable LocalDate until(Stage as, @Nullable LocalDate arrived, Problems problems) {
        if (as != Stage.TEMPORARY || typed.get("until").isEmpty()) {
            return null;
        }
        var first = arrived == null ? before.heardOn() : arrived;
        return needed("until", first, first.plusYears(YEARS_BACK), problems);
    }

    private @Nullable LocalDate needed(
            String field, LocalDate first, LocalDate last, Problems problems) {
        var day =
                typed.day(field)
                        .filter(it -> !it.isBefore(first) && !it.isAfter(last))
                        .orElse(null);
        if (day == null) {
            problem(problems, field);
        }
        return day;
    }

    private void words(String field, boolean isNeeded, Problems problems) {
        var text = typed.get(field);
        if ((isNeeded && text.isEmpty()) || text.length() > LONGEST) {
            problem(problems, field);
        }
    }

    private @Nullable String text(String field) {
        return typed.get(field).isEmpty() ? null : typed.get(field);
    }

    private void problem(Problems problems, String field) {
        problems.add(field, frame.say("moves.problem-" + field));
    }
}
