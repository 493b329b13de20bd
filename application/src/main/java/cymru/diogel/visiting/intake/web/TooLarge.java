package cymru.diogel.visiting.intake.web;

import cymru.diogel.visiting.intake.Intakes;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a file that is too large before anybody reads it: the form's token travels in the same
 * body, and without it the answer would say nothing of size.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class TooLarge extends OncePerRequestFilter {
    static final String REASON = "size";

    // The other fields of the form and what parts them.
    private static final long AROUND_THE_FILE = 1L << 16;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !request.getRequestURI().equals(UploadPage.PATH)
                || request.getContentLengthLong() <= Intakes.LARGEST + AROUND_THE_FILE;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.sendRedirect(UploadPage.PATH + "?refused=" + REASON, 303);
    }
}
