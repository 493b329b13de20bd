package cymru.diogel.continuity.talks.web;

import cymru.diogel.continuity.dayservices.Centre;
import cymru.diogel.continuity.talks.Standing;
import cymru.diogel.continuity.talks.Talks.Waiting;
import cymru.diogel.platform.pages.Frame;
import java.util.List;
import java.util.Map;

/** Those who cannot come, in words, the most pressing first. */
public record WaitingView(Frame frame, List<Centre> centres, List<Waiting> waiting) {
    public String heading() {
        long open =
                waiting.stream()
                        .filter(it ->
                                it.standing() == Standing.NO_TALK
                                        || it.standing() == Standing.NOTHING_ARRANGED)
                        .count();
        return frame.say("talks.heading", Map.of("n", open));
    }

    public long of(Standing standing) {
        return waiting.stream().filter(it -> it.standing() == standing).count();
    }

    public String centre(Waiting it) {
        return centres.stream()
                .filter(one -> one.id().equals(it.person().said().centre()))
                .findFirst()
                .map(one -> one.names().in(frame.words()))
                .orElse("–");
    }

    public String language(Waiting it) {
        return frame.say(it.person().said().language().message());
    }

    public String standing(Waiting it) {
        return frame.say(it.standing().message());
    }

    public String band(Waiting it) {
        return switch (it.standing()) {
            case NO_TALK -> "band--overdue";
            case NOTHING_ARRANGED, DOES_NOT_WORK -> "band--bad";
            case REVIEW_DUE -> "band--due";
            case ARRANGED -> "band--good";
        };
    }

    /** What was arranged, and when to look again. */
    public String arranged(Waiting it) {
        var last = it.last();
        var made = last == null ? null : last.arranged();
        if (last == null || made == null) {
            return "–";
        }
        var review = last.reviewOn();
        return frame.say(
                "talks.arranged-short",
                Map.of(
                        "kind",
                        frame.say(made.kind().message()),
                        "day",
                        review == null ? "–" : frame.words().shortDate(review)));
    }
}
