package cymru.diogel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Counts the statements a request sends to the database, those of session and trail too. */
public final class QueryCount implements Filter {
    private static final int OF_A_PAGE = 12;
    private static final String ATTRIBUTE = QueryCount.class.getName();
    private static final ThreadLocal<List<String>> COUNTING = new ThreadLocal<>();

    /** Fails, and lists them, when the request sent more statements than a page may. */
    public static void assertThatFewWereSent(MvcTestResult answer) {
        assertThat(of(answer)).as("statements").hasSizeBetween(1, OF_A_PAGE);
    }

    /** The statements of a request, in the order they were sent. */
    @SuppressWarnings("unchecked")
    public static List<String> of(MvcTestResult answer) {
        var sent = (List<String>) answer.getRequest().getAttribute(ATTRIBUTE);
        if (sent == null) {
            throw new IllegalStateException("nothing was counted; is this a @PageTest?");
        }
        return List.copyOf(sent);
    }

    static void note(String sql) {
        var counting = COUNTING.get();
        if (counting != null) {
            counting.add(sql);
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var sent = new ArrayList<String>();
        request.setAttribute(ATTRIBUTE, sent);
        COUNTING.set(sent);
        try {
            chain.doFilter(request, response);
        } finally {
            COUNTING.remove();
        }
    }
}
