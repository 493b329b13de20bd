package cymru.diogel.platform.access.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Open;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request through only with the right it names; a refusal looks like nothing there. */
@Component
@ConditionalOnWebApplication
class RightsGate implements HandlerInterceptor {
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
}
