package cymru.diogel.assurance.disclosure.web;

import cymru.diogel.assurance.disclosure.Passage;
import cymru.diogel.assurance.disclosure.Request;
import cymru.diogel.assurance.disclosure.Span;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A record put together, as its page and its documents show it.
 *
 * @param own whoever looks at it put it together
 */
public record DisclosureView(
        Frame frame, Request request, String child, List<Passage> passages, boolean own) {
    public List<Choice> reasons() {
        return Stream.of(Span.Reason.values())
                .map(it -> new Choice(it.name(), frame.say("disclosure.reason-" + code(it))))
                .toList();
    }

    public String begun() {
        var day = WallClock.shown(request.begunAt()).toLocalDate();
        return frame.say("disclosure.begun", Map.of("day", frame.words().date(day)));
    }

    /** The pieces that are given. */
    public List<Passage> given() {
        return passages.stream().filter(it -> !it.leftOut()).toList();
    }

    /** What a piece says where what is taken out is gone. */
    public String words(Passage passage) {
        return passage.given(it -> frame.say("disclosure.instead-" + code(it)));
    }

    /** How many places are taken out, and how many pieces left out. */
    public String counted() {
        return frame.say(
                "disclosure.counted",
                Map.of(
                        "n",
                        passages.size(),
                        "spans",
                        passages.stream().mapToInt(it -> it.spans().size()).sum(),
                        "out",
                        passages.stream().filter(Passage::leftOut).count()));
    }

    private static String code(Span.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
