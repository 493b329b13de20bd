package cymru.diogel.platform.signin.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Open;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.signin.Door;
import cymru.diogel.platform.signin.Kept;
import cymru.diogel.platform.signin.SignedIn;
import cymru.diogel.platform.signin.StepUp;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Asks for the steps of sign-in that are wanting: codes to be set up, or a credential once more.
 *
 * <p>After the gate of rights, so that what is not there asks for nothing.
 */
@Component
@ConditionalOnWebApplication
class StepsGate implements HandlerInterceptor {
    // Where whoever lacks a step gets one.
    private static final Set<Class<?>> SETS_UP = Set.of(EnrolPage.class, MyPasskeysPage.class);

    private final StepUp stepUp;
    private final Trail trail;

    StepsGate(StepUp stepUp, Trail trail) {
        this.stepUp = stepUp;
        this.trail = trail;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)
                || method.hasMethodAnnotation(Open.class)
                || method.getBeanType() == AgainPage.class) {
            return true;
        }
        if (!isWhole() && !SETS_UP.contains(method.getBeanType())) {
            note(request, "page.enrol");
            return isLed(request, response, EnrolPage.PATH);
        }
        var needs = method.getMethodAnnotation(Needs.class);
        if (needs == null || !needs.again() || stepUp.isFresh(request.getSession())) {
            return true;
        }
        note(request, "page.again");
        return request.getAttribute(Viewer.ATTRIBUTE) instanceof Viewer viewer
                && isLed(request, response, AgainPage.PATH + Kept.keep(request, viewer));
    }

    // No page is made of it, so that nothing else would say it was asked for.
    private void note(HttpServletRequest request, String act) {
        var route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        trail.noted(Entry.refused(act).with("route", request.getMethod() + " " + route));
    }

    private static boolean isLed(
            HttpServletRequest request, HttpServletResponse response, String where)
            throws IOException {
        if (!String.valueOf(request.getHeader("Accept")).contains("text/html")) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return false;
        }
        if (where.equals(EnrolPage.PATH) && request.getMethod().equals("GET")) {
            Door.remember(request);
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", where);
        return false;
    }

    private static boolean isWhole() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null
                || !(authentication.getPrincipal() instanceof SignedIn signedIn)
                || signedIn.whole();
    }
}
