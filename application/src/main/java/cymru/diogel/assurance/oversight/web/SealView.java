package cymru.diogel.assurance.oversight.web;

import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.witness.Heads.Delivery;
import cymru.diogel.platform.witness.Heads.Sink;
import cymru.diogel.platform.witness.Heads.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The state of the seal in words. */
public record SealView(Frame frame, State state, Instant now) {
    private static final Duration OLD = Duration.ofMinutes(5);

    /** The finding: what is wrong, or that nothing is. */
    public String finding() {
        if (state.last() == null) {
            return frame.say("oversight.seal-none");
        }
        if (state.isLate(now)) {
            return frame.say("oversight.seal-late");
        }
        if (isOld()) {
            return frame.say("oversight.seal-old");
        }
        return frame.say(isFailing() ? "oversight.seal-failing" : "oversight.seal-well");
    }

    public boolean isWell() {
        return state.last() != null && !state.isLate(now) && !isOld() && !isFailing();
    }

    public String lastAt() {
        var last = state.last();
        return last == null ? "–" : OversightWords.moment(frame.words(), last.at());
    }

    /** The places that are configured. */
    public List<Delivery> places() {
        return state.deliveries().stream()
                .filter(it -> it.sink() == Sink.FILE || state.webhook() != null)
                .toList();
    }

    public String place(Delivery delivery) {
        var webhook = state.webhook();
        return delivery.sink() == Sink.FILE
                ? frame.say("oversight.seal-file", Map.of("file", state.file()))
                : frame.say(
                        "oversight.seal-webhook", Map.of("host", webhook == null ? "" : webhook));
    }

    public String reached(Delivery delivery) {
        var at = delivery.at();
        return at == null
                ? frame.say("oversight.seal-never")
                : frame.say(
                        "oversight.seal-reached",
                        Map.of(
                                "number",
                                delivery.number(),
                                "at",
                                OversightWords.moment(frame.words(), at)));
    }

    public String failure(Delivery delivery) {
        var at = delivery.failedAt();
        return at == null
                ? ""
                : frame.say(
                        "oversight.seal-failed",
                        Map.of(
                                "at",
                                OversightWords.moment(frame.words(), at),
                                "why",
                                String.valueOf(delivery.failure())));
    }

    private boolean isOld() {
        var last = state.last();
        return last != null && now.isAfter(last.at().plus(OLD));
    }

    private boolean isFailing() {
        return places().stream().anyMatch(it -> it.failure() != null || it.at() == null);
    }
}
