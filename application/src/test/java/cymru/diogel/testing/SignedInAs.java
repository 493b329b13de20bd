package cymru.diogel.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.signin.SignedIn;
import cymru.diogel.platform.signin.StepUp;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * Makes a request in a session of its own, stored as any other, with a good token: {@code
 * mvc.get().uri("/visits").with(signedInAs(practitioner))}.
 */
public record SignedInAs(Account account) implements RequestPostProcessor {
    public static SignedInAs signedInAs(Account account) {
        return new SignedInAs(account);
    }

    @Override
    public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
        var beans =
                WebApplicationContextUtils.getRequiredWebApplicationContext(
                        request.getServletContext());
        request.setCookies(new Cookie("diogel", cookie(beans, account)));
        // As every form has one; a test that sends a form twice gives it the same.
        if (request.getParameter("once") == null) {
            request.addParameter("once", UUID.randomUUID().toString());
        }
        return csrf().postProcessRequest(request);
    }

    /** Opens a session and gives the value of its cookie. */
    public static String cookie(ApplicationContext beans, Account account) {
        SessionRepository<?> sessions = beans.getBean(SessionRepository.class);
        var id = open(sessions, beans.getBean(Clock.class), account);
        return Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    private static <S extends Session> String open(
            SessionRepository<S> sessions, Clock clock, Account account) {
        var session = sessions.createSession();
        var authentication = SignedIn.as(account, clock.instant()).authentication();
        session.setAttribute(StepUp.SHOWN, clock.instant());
        session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(authentication));
        sessions.save(session);
        return session.getId();
    }
}
