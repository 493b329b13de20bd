package cymru.diogel.platform.signin;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.language.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.i18n.SessionLocaleResolver;
import org.springframework.web.servlet.view.RedirectView;

/** Lets somebody in who has shown who they are: to the page asked for, in their language. */
@Component
@ConditionalOnWebApplication
public class Door {
    public static final String SIGN_IN = "/sign-in";

    /** Where a code is asked for. */
    public static final String CODE = SIGN_IN + "/code";

    /** Where a passkey is asked for. */
    public static final String PASSKEY = SIGN_IN + "/passkey";

    private static final String ASKED_FOR = Door.class.getName() + ".askedFor";
    private static final String HALFWAY = Door.class.getName() + ".halfway";
    private static final String LANGUAGE = SessionLocaleResolver.LOCALE_SESSION_ATTRIBUTE_NAME;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Accounts accounts;
    private final SecondStep second;
    private final StepUp stepUp;
    private final Sessions sessions;
    private final Clock clock;

    Door(Accounts accounts, SecondStep second, StepUp stepUp, Sessions sessions, Clock clock) {
        this.accounts = accounts;
        this.second = second;
        this.stepUp = stepUp;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Another way in, shown on the page of sign-in.
     *
     * @param offered whether it is there in this installation
     */
    public record Way(boolean offered, String href, String english, String welsh) {
        public String name(Words words) {
            return words.isWelsh() ? welsh : english;
        }
    }

    /** Whose password was right, and when. */
    private record Halfway(UUID account, Instant at) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** Remembers the page a stranger asked for. */
    public static void remember(HttpServletRequest request) {
        var query = request.getQueryString();
        var path = request.getRequestURI();
        request.getSession().setAttribute(ASKED_FOR, query == null ? path : path + "?" + query);
    }

    /** The page once asked for; from then on it is not remembered. */
    public static String askedFor(HttpServletRequest request) {
        var session = request.getSession();
        var asked = session.getAttribute(ASKED_FOR);
        session.removeAttribute(ASKED_FOR);
        return asked instanceof String path ? path : "/";
    }

    /** Lets somebody in whose password was right, or asks for the second step. */
    public View afterPassword(
            Account account, HttpServletRequest request, HttpServletResponse response) {
        if (!second.hasAny(account.id())) {
            return open(account, !second.isRequired(account.role()), request, response);
        }
        request.getSession();
        request.changeSessionId();
        var halfway = new Halfway(account.id(), clock.instant());
        request.getSession().setAttribute(HALFWAY, halfway);
        return new RedirectView(second.has(account.id()) ? CODE : PASSKEY);
    }

    /** Whoever gave the right password in this session a moment ago and may still come in. */
    public Optional<Account> halfway(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(HALFWAY) instanceof Halfway halfway
                ? Optional.of(halfway)
                        .filter(it -> !clock.instant().isAfter(it.at().plus(PATIENCE)))
                        .flatMap(it -> accounts.present(it.account()))
                        .map(Accounts.Present::account)
                : Optional.empty();
    }

    /**
     * Opens a session with a number of its own.
     *
     * @param whole whether every step asked of this role was taken
     */
    public View open(
            Account account,
            boolean whole,
            HttpServletRequest request,
            HttpServletResponse response) {
        accounts.noteSignIn(account);
        enter(SignedIn.as(account, clock.instant(), whole), request, response);
        stepUp.shown(request.getSession());
        return new RedirectView(chooseLanguage(account, request));
    }

    /** Goes on in a new session, after whatever was signed in before was ended. */
    public void renew(Account account, HttpServletRequest request, HttpServletResponse response) {
        request.getSession().invalidate();
        enter(SignedIn.as(account, clock.instant()), request, response);
        stepUp.shown(request.getSession());
        chooseLanguage(account, request);
    }

    /** Notes that whoever is signed in has taken every step now. */
    public void complete(HttpServletRequest request, HttpServletResponse response) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            var whole = new SignedIn(signedIn.account(), signedIn.reference(), signedIn.at(), true);
            save(whole, request, response);
        }
    }

    private static void save(
            SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        var context = new SecurityContextImpl(signedIn.authentication());
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    private void enter(
            SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        // What is removed though it is not there costs a statement all the same.
        if (request.getSession().getAttribute(HALFWAY) != null) {
            request.getSession().removeAttribute(HALFWAY);
        }
        request.changeSessionId();
        new HttpSessionCsrfTokenRepository().saveToken(null, request, response);
        save(signedIn, request, response);
        var agent = String.valueOf(request.getHeader("User-Agent"));
        sessions.opened(request.getSession(), agent, request.getRemoteAddr());
    }

    private String chooseLanguage(Account account, HttpServletRequest request) {
        var session = request.getSession();
        // A language chosen on the way in is the newer wish.
        if (session.getAttribute(LANGUAGE) instanceof Locale chosen) {
            accounts.choose(account.id(), chosen.getLanguage());
        } else {
            session.setAttribute(LANGUAGE, Words.in(account.language()).locale());
        }
        return askedFor(request);
    }
}
