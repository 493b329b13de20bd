package cymru.diogel.platform.access.web;

import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Signed;
import cymru.diogel.platform.trail.Actor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who asks, anew at each request, so that a change of access acts at once. */
@Component
@ConditionalOnWebApplication
class ViewerFilter extends OncePerRequestFilter {
    private final Accounts accounts;

    ViewerFilter(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var reference = UUID.randomUUID();
        request.setAttribute("reference", reference);
        var viewer = viewer();
        if (viewer != null) {
            request.setAttribute(ViewerParameter.ATTRIBUTE, viewer);
            request.setAttribute(Signed.ATTRIBUTE, signed(viewer));
        } else if (SecurityContextHolder.getContext().getAuthentication() != null
                && SecurityContextHolder.getContext().getAuthentication().getPrincipal()
                        instanceof SignedIn) {
            end(request, response);
            return;
        }
        proceed(actor(viewer, reference, request.getRemoteAddr()), chain, request, response);
    }

    private static void proceed(
            Actor actor,
            FilterChain chain,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        try {
            actor.act(() -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception other) {
            throw new ServletException(other);
        }
    }

    private @Nullable Viewer viewer() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            return null;
        }
        return accounts.active(signedIn.account())
                .map(it ->
                        new Viewer(
                                it.id(),
                                it.reference(),
                                it.name(),
                                it.role(),
                                it.team(),
                                it.language()))
                .orElse(null);
    }

    // Somebody whose access ended while signed in.
    private static void end(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect("/sign-in");
    }

    private static Signed signed(Viewer viewer) {
        return new Signed(
                viewer.name(),
                viewer.role().name().toLowerCase(Locale.ROOT),
                viewer.role().rights().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    private static Actor actor(@Nullable Viewer viewer, UUID reference, String address) {
        return viewer == null
                ? Actor.stranger(reference, address)
                : new Actor(viewer.id(), viewer.role().name(), reference, address);
    }

    // Spring Boot would otherwise run it a second time, outside the security chain.
    @Component
    @ConditionalOnWebApplication
    static class NotByItself {
        @Bean
        FilterRegistrationBean<ViewerFilter> viewerFilterRegistration(ViewerFilter filter) {
            var registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
