package cymru.diogel.practice.strategy.web;

import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.strategy.Discussion.Form;
import cymru.diogel.practice.strategy.Discussions.Calling;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form that calls a discussion.
 *
 * @param asked the children it was opened for
 * @param offered the names of all whom it may be about
 */
public record CallForm(Frame frame, Typed typed, List<UUID> asked, Map<UUID, String> offered) {
    private static final int LONGEST = 5000;

    /** From where it comes, and when it was decided. */
    record From(@Nullable UUID report, @Nullable UUID follows, Instant decidedAt) {}

    public boolean isAbout(UUID child) {
        return typed.get("about-" + child).equals("yes");
    }

    public List<Choice> forms() {
        return Stream.of(Form.values())
                .map(it -> new Choice(it.name(), frame.say(it.message())))
                .toList();
    }

    @Nullable Calling read(From from, Problems problems) {
        var children = offered.keySet().stream().filter(this::isAbout).toList();
        if (children.isEmpty()) {
            problems.add("about", frame.say("strategy.problem-about"));
        }
        var reason = reason(problems);
        var form = typed.one("form", Form.class).orElse(null);
        if (form == null) {
            problems.add("form", frame.say("strategy.problem-form"));
        }
        var planned = Times.typed(typed, "planned").orElse(null);
        if (planned == null) {
            problems.add("planned-day", frame.say("strategy.problem-planned"));
        }
        if (!problems.isEmpty() || form == null || planned == null) {
            return null;
        }
        var id = typed.ownId("discussion");
        return new Calling(
                id,
                children,
                from.report(),
                from.follows(),
                reason,
                form,
                planned,
                from.decidedAt());
    }

    private String reason(Problems problems) {
        var reason = typed.get("reason");
        if (!typed.isSaid("reason", LONGEST)) {
            problems.add("reason", frame.say("strategy.problem-reason"));
        }
        return reason;
    }
}
