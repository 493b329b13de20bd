package cymru.diogel.practice.moves.web;

import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.moves.Move;
import java.time.LocalDate;
import java.util.Optional;

/** Reads which the other council is and who told, and says what is wrong with that. */
record OtherReading(Typed typed, Frame frame, LocalDate today) {
    private static final int LONGEST = 2000;
    private static final int NAME = 200;
    private static final int YEARS_BACK = 2;

    Move.Other read(Problems problems) {
        needed("council", NAME, problems);
        needed("contact", LONGEST, problems);
        needed("told-by", NAME, problems);
        return new Move.Other(typed.get("council"), typed.get("contact"), typed.get("told-by"));
    }

    Optional<LocalDate> heard(Problems problems) {
        var heard =
                typed.day("heard")
                        .filter(it -> !it.isAfter(today))
                        .filter(it -> it.isAfter(today.minusYears(YEARS_BACK)));
        if (heard.isEmpty()) {
            problems.add("heard", frame.say("moves.problem-heard"));
        }
        return heard;
    }

    void needed(String field, int longest, Problems problems) {
        if (!typed.isSaid(field, longest)) {
            problems.add(field, frame.say("moves.problem-" + field));
        }
    }
}
