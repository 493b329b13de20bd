package cymru.diogel.platform.signin.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Banner;
import cymru.diogel.platform.pages.Signed;
import cymru.diogel.platform.signin.SignedIn;
import cymru.diogel.platform.trail.Actor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who asks, anew at each request, so that a change of access acts at once. */
final class ViewerFilter extends OncePerRequestFilter {
    // Whatever is done meanwhile; the idle time is the session's own.
    private static final Duration LONGEST = Duration.ofHours(12);

    private static final ZoneId PLACE = ZoneId.of("Europe/London");

    private final Accounts accounts;
    private final Clock clock;

    ViewerFilter(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var reference = (UUID) request.getAttribute("reference");
        var signedIn = signedIn();
        var present = signedIn.flatMap(this::present);
        var viewer = present.map(it -> viewer(it.account(), request)).orElse(null);
        if (signedIn.isPresent() && viewer == null) {
            end(request, response);
            return;
        }
        if (viewer != null) {
            request.setAttribute(Viewer.ATTRIBUTE, viewer);
            var banners = present.map(ViewerFilter::banners).orElse(List.of());
            var left = left(signedIn.orElseThrow());
            request.setAttribute(Signed.ATTRIBUTE, signed(viewer, left, banners));
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

    private static Optional<SignedIn> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    private Optional<Accounts.Present> present(SignedIn signedIn) {
        return clock.instant().isAfter(signedIn.at().plus(LONGEST))
                ? Optional.empty()
                : accounts.present(signedIn.account());
    }

    private long left(SignedIn signedIn) {
        return Duration.between(clock.instant(), signedIn.at().plus(LONGEST)).toSeconds();
    }

    private Viewer viewer(Account account, HttpServletRequest request) {
        var language = language(account, request);
        return new Viewer(
                account.id(),
                account.reference(),
                account.name(),
                account.role(),
                account.team(),
                language);
    }

    // Chosen by a link, and kept for the next time somebody signs in.
    private String language(Account account, HttpServletRequest request) {
        var asked = request.getMethod().equals("GET") ? request.getParameter("lang") : null;
        if (asked == null || asked.equals(account.language()) || !asked.matches("cy|en")) {
            return account.language();
        }
        accounts.choose(account.id(), asked);
        return asked;
    }

    // Somebody whose access or time ended while signed in.
    private static void end(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        Refusals.ask(request, response, true);
    }

    private static List<Banner> banners(Accounts.Present present) {
        var banners = new ArrayList<Banner>();
        var until = present.emergencyUntil();
        if (until != null) {
            var time = LocalTime.ofInstant(until, PLACE).truncatedTo(ChronoUnit.MINUTES);
            banners.add(new Banner("access.banner-open", Map.of("time", "" + time), "", ""));
        }
        if (present.unread() > 0) {
            var unread = Map.of("n", present.unread());
            banners.add(
                    new Banner("access.banner-told", unread, "/emergency/told", "access.see-why"));
        }
        return List.copyOf(banners);
    }

    private static Signed signed(Viewer viewer, long left, List<Banner> banners) {
        return new Signed(
                viewer.id().toString(),
                viewer.name(),
                viewer.role().name().toLowerCase(Locale.ROOT),
                viewer.role().rights().stream().map(Enum::name).collect(Collectors.toSet()),
                left,
                banners);
    }

    private static Actor actor(@Nullable Viewer viewer, UUID reference, String address) {
        return viewer == null
                ? Actor.stranger(reference, address)
                : new Actor(viewer.id(), viewer.role().name(), reference, address);
    }
}
