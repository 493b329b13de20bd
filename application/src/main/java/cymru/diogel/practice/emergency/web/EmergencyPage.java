package cymru.diogel.practice.emergency.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.signin.StepUp;
import cymru.diogel.practice.emergency.Emergencies;
import cymru.diogel.practice.emergency.Opening.Reason;
import gen.jte.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The card that stands before a record nobody has a ground for: once more, and in earnest. */
@Controller
public class EmergencyPage {
    private static final int LONGEST = 2000;

    private final Emergencies emergencies;
    private final StepUp stepUp;
    private final Templates templates;

    EmergencyPage(Emergencies emergencies, StepUp stepUp, Templates templates) {
        this.emergencies = emergencies;
        this.stepUp = stepUp;
        this.templates = templates;
    }

    /** What the card shows. */
    public record Card(Emergencies.Card about, StepUp.Asked asked, Typed typed) {
        public List<Choice> reasons(Frame frame) {
            return Stream.of(Reason.values())
                    .map(it -> new Choice(it.name(), frame.say(it.message())))
                    .toList();
        }
    }

    @Needs(Right.BREAK_GLASS)
    @GetMapping("/emergency/{child}")
    View show(@PathVariable UUID child, Frame frame, Viewer viewer) {
        return emergencies
                .card(viewer, child)
                .map(it -> new Card(it, stepUp.asked(viewer), Typed.NOTHING))
                .<View>map(
                        it -> new Page(templates.practiceEmergencyCard(frame, it, new Problems())))
                .orElseGet(() -> record(child));
    }

    @Needs(Right.BREAK_GLASS)
    @PostMapping("/emergency/{child}")
    View open(@PathVariable UUID child, Frame frame, Viewer viewer, HttpServletRequest request) {
        var about = emergencies.card(viewer, child);
        if (about.isEmpty()) {
            return record(child);
        }
        var typed = typed(request);
        var problems = problems(frame, typed);
        var asked = stepUp.asked(viewer);
        if (problems.isEmpty() && !isThem(viewer, request.getSession(), typed)) {
            var wrong = asked.code() ? "emergency.code-wrong" : "emergency.password-wrong";
            problems.add(asked.password() ? "password" : "code", frame.say(wrong));
        }
        if (!problems.isEmpty()) {
            var card = new Card(about.get(), asked, typed);
            return Page.refused(templates.practiceEmergencyCard(frame, card, problems));
        }
        emergencies.open(viewer, child, reason(typed).orElseThrow(), typed.get("words"));
        return record(child);
    }

    // Typed on the card itself: at an open screen a credential of a while ago shows nothing.
    private boolean isThem(Viewer viewer, HttpSession session, Typed typed) {
        return stepUp.show(viewer, session, typed.exact("password"), typed.get("code"));
    }

    private static Typed typed(HttpServletRequest request) {
        return new Typed(
                request.getParameterMap().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue()[0])));
    }

    private static Problems problems(Frame frame, Typed typed) {
        var problems = new Problems();
        if (reason(typed).isEmpty()) {
            problems.add("reason", frame.say("emergency.reason-missing"));
        }
        var words = typed.get("words");
        var length = words.codePointCount(0, words.length());
        if (length < Emergencies.SHORTEST_REASON || length > LONGEST) {
            problems.add("words", frame.say("emergency.words-missing"));
        }
        return problems;
    }

    private static Optional<Reason> reason(Typed typed) {
        return Stream.of(Reason.values())
                .filter(it -> it.name().equals(typed.get("reason")))
                .findFirst();
    }

    private static View record(UUID child) {
        return new RedirectView("/children/" + child);
    }
}
