package cymru.diogel.practice.register.web;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.register.Register;
import cymru.diogel.practice.register.RegisterEnquiries;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question to the register.
 *
 * @param forOthers whether the reader asks for somebody on the telephone
 * @param answer what was answered, none before
 * @param where the other council, where the child moves from it or to it
 */
public record AskView(
        Frame frame,
        Typed typed,
        boolean forOthers,
        RegisterEnquiries.@Nullable Told answer,
        Register.Elsewhere.@Nullable Where where) {

    public List<Choice> kinds() {
        return choices(RegisterEnquiries.Kind.values(), "register.kind-");
    }

    /** Somebody on the telephone did not sign in. */
    public List<Choice> identities() {
        return choices(RegisterEnquiries.Identity.values(), "register.identity-").stream()
                .filter(it -> !it.value().equals(RegisterEnquiries.Identity.SIGNED_IN.name()))
                .toList();
    }

    private List<Choice> choices(Enum<?>[] all, String key) {
        return Stream.of(all)
                .map(it -> new Choice(it.name(), frame.say(key + RegisterView.code(it))))
                .toList();
    }

    /** Whether the enquirer sees the shared plan for a while. */
    public boolean isOpened() {
        return !forOthers && answer != null && answer.stay() != null;
    }

    public String categories(RegisterEnquiries.Told it) {
        var stay = it.stay();
        return stay == null
                ? ""
                : RegisterView.names(
                        frame, stay.categories(WallClock.shown(it.now()).toLocalDate(), it.now()));
    }

    public String when(Instant at) {
        return when(frame, at);
    }

    static String when(Frame frame, Instant at) {
        return frame.words().moment(WallClock.shown(at));
    }
}
