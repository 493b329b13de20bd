package cymru.diogel.platform.once.web;

import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.once.Answer;
import cymru.diogel.platform.once.Answers;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Lets a form that is sent do what it does once, in one transaction with the note that it did.
 *
 * <p>After the gates of rights and steps, so that nobody is answered again what they may not see
 * any more.
 */
final class OnceGate implements HandlerInterceptor {
    private final Answers answers;
    private final Trail trail;
    private final PlatformTransactionManager transactions;
    private final Turns turns;

    OnceGate(Answers answers, Trail trail, PlatformTransactionManager transactions, Turns turns) {
        this.answers = answers;
        this.trail = trail;
        this.transactions = transactions;
        this.turns = turns;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod)
                || !HttpMethod.POST.matches(request.getMethod())
                || Repeatable.includes(route(request))) {
            return true;
        }
        var viewer = (Viewer) request.getAttribute(Viewer.ATTRIBUTE);
        var key = SentForm.key(request);
        if (viewer == null || key.isEmpty()) {
            trail.noted(Entry.refused("page.key").with("route", "POST " + route(request)));
            response.sendError(HttpStatus.FORBIDDEN.value());
            return false;
        }
        var held = (HeldAnswer) request.getAttribute(HeldAnswer.ATTRIBUTE);
        held.hold();
        request.setAttribute(OneEffect.END, turns.take(List.of(viewer.id(), key.get().form())));
        var transaction = transactions.getTransaction(new DefaultTransactionDefinition());
        var turn = new Turn(viewer.id(), key.get(), transaction);
        request.setAttribute(Turn.ATTRIBUTE, turn);
        var before = answers.claim(viewer.id(), key.get());
        if (before.isEmpty()) {
            return true;
        }
        turn.isRepeated();
        trail.noted(Entry.seen("page.repeated").with("route", "POST " + route(request)));
        send(before.get(), held);
        return false;
    }

    private static void send(Answer answer, HeldAnswer held) throws IOException {
        if (!answer.place().isEmpty()) {
            held.sendRedirect(answer.place());
            return;
        }
        held.setStatus(answer.status());
        if (!answer.type().isEmpty()) {
            held.setContentType(answer.type());
        }
        held.getOutputStream().write(answer.body());
    }

    private static String route(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }
}
