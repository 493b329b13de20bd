package cymru.diogel.platform.signin;

import cymru.diogel.platform.access.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody was doing when a credential was asked for, with all that was typed. */
public record Kept(
        UUID id, UUID account, String method, String path, HashMap<String, String[]> fields)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = Kept.class.getName();
    // More at once than anybody means to finish.
    private static final int MOST = 5;

    /** Keeps this request in its session and says under which number. */
    public static UUID keep(HttpServletRequest request, Viewer viewer) {
        var query = request.getQueryString();
        var path = request.getRequestURI();
        var kept =
                new Kept(
                        UUID.randomUUID(),
                        viewer.id(),
                        request.getMethod(),
                        query == null ? path : path + "?" + query,
                        new HashMap<>(request.getParameterMap()));
        var all = new ArrayList<>(all(request.getSession()));
        all.add(kept);
        var newest = all.subList(Math.max(0, all.size() - MOST), all.size());
        request.getSession().setAttribute(ATTRIBUTE, new ArrayList<>(newest));
        return kept.id();
    }

    /** What this person was doing, and nobody who signed in with the same browser later. */
    public static Optional<Kept> find(HttpSession session, Viewer viewer, UUID id) {
        return all(session).stream()
                .filter(it -> it.id().equals(id) && it.account().equals(viewer.id()))
                .findFirst();
    }

    public void forget(HttpSession session) {
        var all = new ArrayList<>(all(session));
        all.removeIf(it -> it.id().equals(id));
        session.setAttribute(ATTRIBUTE, all);
    }

    public boolean isLook() {
        return method.equals("GET");
    }

    /** The request as it was, in this one's place. */
    public HttpServletRequest again(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return method;
            }

            @Override
            public @Nullable String getParameter(String name) {
                var values = fields.get(name);
                return values == null ? null : values[0];
            }

            @Override
            public Map<String, String[]> getParameterMap() {
                return Map.copyOf(fields);
            }

            @Override
            public Enumeration<String> getParameterNames() {
                return Collections.enumeration(fields.keySet());
            }

            @Override
            public String @Nullable [] getParameterValues(String name) {
                return fields.get(name);
            }
        };
    }

    private static List<Kept> all(HttpSession session) {
        return session.getAttribute(ATTRIBUTE) instanceof List<?> kept
                ? kept.stream().filter(Kept.class::isInstance).map(Kept.class::cast).toList()
                : List.of();
    }
}
