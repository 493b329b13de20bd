package cymru.diogel.platform.access.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Open;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.trail.Actor;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lets a request through only with the right it names; a refusal looks like nothing there.
 *
 * <p>A request that left nothing in the trail by itself leaves a line here, before its page is
 * made: so every request with a right leaves at least one, whatever comes of it.
 */
@Component
@ConditionalOnWebApplication
class RightsGate implements HandlerInterceptor, HandlerExceptionResolver, Ordered {
    private final Trail trail;

    RightsGate(Trail trail) {
        this.trail = trail;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        if (method.hasMethodAnnotation(Open.class)) {
            return true;
        }
        var needs = method.getMethodAnnotation(Needs.class);
        if (needs == null) {
            throw new IllegalStateException(method + " names no right");
        }
        var viewer = request.getAttribute(Viewer.ATTRIBUTE);
        if (viewer instanceof Viewer known && known.may(needs.value())) {
            return true;
        }
        trail.noted(Entry.refused("page").with("right", needs.value()));
        throw new Absent();
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView made) {
        var refused = made != null && made.getView() instanceof Page page && page.status() >= 400;
        if (!Actor.isWritten()) {
            note(request, handler, refused ? Entry.refused("page.form") : Entry.seen("page"));
        }
    }

    /** Notes what was asked for and is not there, and leaves the answer to others. */
    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception failure) {
        if (failure instanceof Absent
                || failure instanceof ErrorResponse
                || failure instanceof TypeMismatchException
                || failure instanceof MultipartException) {
            note(request, handler, Entry.refused("page.absent"));
        }
        return null;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    // The route is the address as it is written in the code: never what somebody typed.
    private void note(HttpServletRequest request, @Nullable Object handler, Entry entry) {
        if (handler instanceof HandlerMethod method
                && method.hasMethodAnnotation(Needs.class)
                && !Actor.isNoted()) {
            var route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            trail.noted(entry.with("route", request.getMethod() + " " + route));
        }
    }
}
