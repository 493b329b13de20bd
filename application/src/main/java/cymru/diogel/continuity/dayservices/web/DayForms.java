package cymru.diogel.continuity.dayservices.web;

import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalInt;

/** What forms of this module ask of what was typed. */
final class DayForms {
    static final int NAME = 120;
    static final int REASON = 1_000;

    private DayForms() {}

    static void require(
            boolean isWell, String field, String message, Problems problems, Frame frame) {
        if (!isWell) {
            problems.add(field, frame.say("dayservices.problem-" + message));
        }
    }

    /** A name in both languages. */
    static void named(Typed typed, Problems problems, Frame frame) {
        require(typed.isSaid("english", NAME), "english", "english", problems, frame);
        require(typed.isSaid("welsh", NAME), "welsh", "welsh", problems, frame);
    }

    /** What a number must be. */
    record Whole(String field, int least, int most) {
        int of(Typed typed, Problems problems, Frame frame) {
            var said = typed.get(field);
            int number = said.matches("[0-9]{1,5}") ? Integer.parseInt(said) : -1;
            if (number < least || number > most) {
                var bounds = Map.of("least", least, "most", most);
                problems.add(field, frame.say("dayservices.problem-whole", bounds));
            }
            return number;
        }

        /** Nothing where nothing was typed. */
        OptionalInt given(Typed typed, Problems problems, Frame frame) {
            return typed.get(field).isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of(of(typed, problems, frame));
        }
    }

    /** What a number of metres must be. */
    record Metres(String field, String least, String most) {
        BigDecimal of(Typed typed, Problems problems, Frame frame) {
            var said = typed.get(field).replace(',', '.');
            var number =
                    said.matches("[0-9]{1,4}(\\.[0-9]{1,2})?")
                            ? new BigDecimal(said)
                            : new BigDecimal(-1);
            if (number.compareTo(new BigDecimal(least)) < 0
                    || number.compareTo(new BigDecimal(most)) > 0) {
                var bounds = Map.of("least", least, "most", most);
                problems.add(field, frame.say("dayservices.problem-metres", bounds));
            }
            return number;
        }
    }
}
