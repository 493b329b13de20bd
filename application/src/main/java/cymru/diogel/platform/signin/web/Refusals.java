package cymru.diogel.platform.signin.web;

import cymru.diogel.platform.signin.Door;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** What is answered to whoever has not signed in, or whose form is too old. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    static final String SIGN_IN = Door.SIGN_IN;

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refused)
            throws IOException {
        var ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        ask(request, response, ended);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (!(refused instanceof CsrfException)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else if (request.getRequestURI().startsWith(SIGN_IN)) {
            response.sendRedirect(SIGN_IN + "?ended");
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    /** Leads to the sign-in page, and from there back to the page asked for. */
    static void ask(HttpServletRequest request, HttpServletResponse response, boolean ended)
            throws IOException {
        var page = String.valueOf(request.getHeader("Accept")).contains("text/html");
        if (!page) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        if (request.getMethod().equals("GET")) {
            Door.remember(request);
        }
        response.sendRedirect(ended ? SIGN_IN + "?ended" : SIGN_IN);
    }
}
