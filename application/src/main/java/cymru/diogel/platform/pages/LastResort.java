package cymru.diogel.platform.pages;

import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;

import cymru.diogel.platform.language.Words;
import gen.jte.Templates;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request its reference, and answers when all else failed.
 *
 * <p>While the database does not answer there is no session either, so its page needs neither.
 */
final class LastResort extends OncePerRequestFilter {
    /** The request attribute that holds the reference. */
    static final String REFERENCE = "reference";

    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

    private final Templates templates;
    private final FrameResolver frames;

    LastResort(Templates templates, FrameResolver frames) {
        this.templates = templates;
        this.frames = frames;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var reference = UUID.randomUUID();
        request.setAttribute(REFERENCE, reference);
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            var passing = isPassing(failure);
            log(reference, failure, passing);
            if (!response.isCommitted()) {
                answer(request, response, passing);
            }
        }
    }

    private static void log(UUID reference, Throwable failure, boolean passing) {
        if (passing) {
            var kinds = causes(failure).map(it -> it.getClass().getSimpleName()).toList();
            LOG.warn("Request {} was too much just now: {}", reference, kinds);
        } else {
            LOG.error("Request {} failed: {}", reference, wordless(failure));
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, boolean passing)
            throws IOException {
        response.resetBuffer();
        if (!passing) {
            response.sendError(INTERNAL_SERVER_ERROR.value());
            return;
        }
        response.setHeader("Retry-After", "10");
        if (!String.valueOf(request.getHeader("Accept")).contains("text/html")) {
            response.setStatus(SERVICE_UNAVAILABLE.value());
            response.setContentType("application/json");
            response.getWriter().write("{\"status\":503}");
            return;
        }
        var words = Words.in(request.getLocale().getLanguage());
        var page = templates.platformError(frames.bare(words, request), "busy", "");
        new Page(page, SERVICE_UNAVAILABLE.value()).render(Map.of(), request, response);
    }

    // Kinds and places only: the words of a library may quote what was typed.
    private static String wordless(Throwable failure) {
        return causes(failure)
                .map(it ->
                        it.getClass().getName()
                                + Stream.of(it.getStackTrace())
                                        .map(place -> "\n    at " + place)
                                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    /** Whether the same request may well succeed in a minute. */
    private static boolean isPassing(Throwable failure) {
        return causes(failure).anyMatch(LastResort::isOfTheDatabase);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(
                        failure, it -> it != null, it -> it == null ? null : it.getCause())
                .limit(20)
                .flatMap(Stream::ofNullable);
    }

    private static boolean isOfTheDatabase(Throwable cause) {
        return switch (cause) {
            case TransientDataAccessException _ -> true;
            case DataAccessResourceFailureException _ -> true;
            case CannotCreateTransactionException _ -> true;
            case SQLTransientException _ -> true;
            case SQLRecoverableException _ -> true;
            // Classes of PostgreSQL: connection, resources, operator's intervention.
            case SQLException other ->
                    Stream.of("08", "53", "57P")
                            .anyMatch(String.valueOf(other.getSQLState())::startsWith);
            default -> false;
        };
    }
}
