package cymru.diogel.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

class KeptTests {
    private final MockHttpSession session = new MockHttpSession();
    private final Viewer viewer = somebody();

    @Test
    void the_request_is_as_it_was_with_all_its_fields() {
        var kept = find(viewer, keep("first"));
        var again = kept.again(new MockHttpServletRequest("GET", "/elsewhere"));
        assertThat(again.getMethod()).isEqualTo("POST");
        assertThat(kept.path()).isEqualTo("/visits/export?page=2");
        assertThat(again.getParameter("words")).isEqualTo("first");
        assertThat(again.getParameterValues("team")).containsExactly("one", "two");
        assertThat(again.getParameter("nothing")).isNull();
        assertThat(again.getParameterMap()).containsOnlyKeys("words", "team");
    }

    @Test
    void whoever_signs_in_with_the_same_browser_later_does_not_find_it() {
        var id = keep("first");
        assertThat(Kept.find(session, somebody(), id)).isEmpty();
        assertThat(Kept.find(session, viewer, id)).isPresent();
    }

    @Test
    void the_last_five_are_kept_until_they_are_done() {
        var first = keep("first");
        var second = keep("second");
        for (var more = 0; more < 4; more++) {
            keep("more");
        }
        assertThat(Kept.find(session, viewer, first)).isEmpty();
        find(viewer, second).forget(session);
        assertThat(Kept.find(session, viewer, second)).isEmpty();
    }

    private Kept find(Viewer who, UUID id) {
        return Kept.find(session, who, id).orElseThrow();
    }

    private UUID keep(String words) {
        return Kept.keep(request(words), viewer);
    }

    private HttpServletRequest request(String words) {
        var request = new MockHttpServletRequest("POST", "/visits/export");
        request.setQueryString("page=2");
        request.addParameter("words", words);
        request.addParameter("team", "one", "two");
        request.setSession(session);
        return request;
    }

    private static Viewer somebody() {
        return new Viewer(UUID.randomUUID(), "R-1", "Somebody", Role.QUALITY, null, "en");
    }
}
