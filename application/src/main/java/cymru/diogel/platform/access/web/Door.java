package cymru.diogel.platform.access.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.language.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.i18n.SessionLocaleResolver;
import org.springframework.web.servlet.view.RedirectView;

/** Lets somebody in who has shown who they are: to the page asked for, in their language. */
@Component
@ConditionalOnWebApplication
class Door implements AuthenticationSuccessHandler {
    private static final String ASKED_FOR = Door.class.getName() + ".askedFor";
    private static final String LANGUAGE = SessionLocaleResolver.LOCALE_SESSION_ATTRIBUTE_NAME;

    private final Accounts accounts;
    private final Clock clock;

    Door(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Remembers the page a stranger asked for. */
    static void remember(HttpServletRequest request) {
        var query = request.getQueryString();
        var path = request.getRequestURI();
        request.getSession().setAttribute(ASKED_FOR, query == null ? path : path + "?" + query);
    }

    /** Opens a session for somebody without a password, in a new session of its own number. */
    View open(Account account, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        new HttpSessionCsrfTokenRepository().saveToken(null, request, response);
        var context =
                new SecurityContextImpl(SignedIn.as(account, clock.instant()).authentication());
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        return new RedirectView(enter(account, request));
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication shown)
            throws IOException {
        var signedIn = (SignedIn) shown.getPrincipal();
        if (signedIn == null) {
            throw new IllegalStateException("signed in as nobody");
        }
        var account = accounts.find(signedIn.account()).orElseThrow();
        response.sendRedirect(enter(account, request));
    }

    private String enter(Account account, HttpServletRequest request) {
        var session = request.getSession();
        // A language chosen on the way in is the newer wish.
        if (session.getAttribute(LANGUAGE) instanceof Locale chosen) {
            accounts.choose(account.id(), chosen.getLanguage());
        } else {
            session.setAttribute(LANGUAGE, Words.in(account.language()).locale());
        }
        var asked = session.getAttribute(ASKED_FOR);
        session.removeAttribute(ASKED_FOR);
        return asked instanceof String path ? path : "/";
    }
}
