package cymru.diogel.platform.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Changes the language of a session by {@code ?lang=cy} or {@code ?lang=en}, and by no other. */
final class LanguageChoice implements HandlerInterceptor {
    private static final Set<String> OFFERED = Set.of("cy", "en");

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        var asked = request.getParameter("lang");
        var resolver = RequestContextUtils.getLocaleResolver(request);
        if (asked != null && OFFERED.contains(asked) && resolver != null) {
            resolver.setLocale(request, response, Words.in(asked).locale());
        }
        return true;
    }
}
