package cymru.diogel.platform.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.TestClock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From the answer to a wrong sign-in nobody learns which accounts there are. */
@PageTest
class NobodyKnownTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private Accounts accounts;
    @Autowired private TestClock clock;

    @Test
    void unknown_wrong_locked_ended_and_without_password_are_answered_alike() {
        var answers = new LinkedHashMap<String, MvcTestResult>();
        var number = 1;
        for (var tried : tries().entrySet()) {
            var visitor = new Visitor(mvc).from("10.3.0." + number++);
            answers.put(tried.getKey(), tried.getValue().apply(visitor));
        }
        var like = Objects.requireNonNull(answers.get("unknown"));
        answers.forEach((which, answer) -> {
            assertThat(answer).as(which).redirectedUrl().isEqualTo("/sign-in?error");
            assertThat(answer.getResponse().getHeaderNames())
                    .as(which)
                    .containsExactlyInAnyOrderElementsOf(like.getResponse().getHeaderNames());
            // The same work, so the same time: one comparison of a hash each, and these.
            assertThat(QueryCount.of(answer)).as(which).isEqualTo(QueryCount.of(like));
        });
    }

    /** One way to fail to sign in. */
    private interface Try {
        MvcTestResult apply(Visitor visitor);
    }

    private Map<String, Try> tries() {
        var wrong = county.withPassword(Role.QUALITY, "en");
        var ended = county.withPassword(Role.QUALITY, "en");
        accounts.disable(ended);
        var locked = county.withPassword(Role.QUALITY, "en");
        lock(locked);
        var none = county.a(Role.QUALITY);
        var tries = new LinkedHashMap<String, Try>();
        tries.put("unknown", it -> it.signIn("nobody-" + UUID.randomUUID(), "a password"));
        tries.put("wrong", it -> it.signIn(name(wrong), "a password"));
        tries.put("locked", it -> it.signIn(locked));
        tries.put("ended", it -> it.signIn(ended));
        tries.put("no password", it -> it.signIn(none));
        return tries;
    }

    private void lock(Account account) {
        for (var number = 0; number < 8; number++) {
            new Visitor(mvc).from("10.4.0." + number).signIn(name(account), "wrong");
            clock.pass(Duration.ofSeconds(20));
        }
        clock.pass(Duration.ofMinutes(2));
    }

    private static String name(Account account) {
        return String.valueOf(account.username());
    }
}
