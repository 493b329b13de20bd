package cymru.diogel.practice.referrals.web;

import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.practice.referrals.Named;
import cymru.diogel.practice.referrals.Report;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answer to a report, begun with what may be said to whoever made it. */
public record AnswerView(Frame frame, Report report, List<Named> named) {

    /**
     * In the reader's language: outcome and reasons to a practitioner who signed in to report, less
     * to all others, for anybody can say in a form or on the telephone that they are one.
     */
    public String offered() {
        var words = Words.in(report.maker().language());
        return named.stream()
                .flatMap(it -> Stream.ofNullable(it.decision()).map(made -> told(words, it, made)))
                .distinct()
                .collect(Collectors.joining("\n\n"));
    }

    private String told(Words words, Named child, Named.Decision made) {
        if (report.maker().account() == null) {
            return words.say(made.outcome().publicMessage());
        }
        var text = child.called().text();
        var name =
                text.isEmpty() ? words.say("referrals.unnamed", Map.of("n", child.place())) : text;
        var outcome = words.say(made.outcome().message());
        return words.say(
                "referrals.told-practitioner",
                Map.of("name", name, "outcome", outcome, "reasons", made.reasons()));
    }

    public List<Choice> ways() {
        return AnswerPage.ways(frame);
    }

    public String language() {
        return frame.say("referrals.language-" + report.maker().language());
    }
}
