package cymru.diogel.practice.referrals.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cymru.diogel.platform.access.Account;
import cymru.diogel.practice.referrals.Referrals;
import cymru.diogel.practice.referrals.Report;
import cymru.diogel.testing.Family;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever reports, and whoever takes reports, through the pages. */
record Reporting(MockMvcTester mvc, Referrals referrals) {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

    /** A report typed in by whoever is signed in, with more fields than every report has. */
    MvcTestResult send(Account who, UUID id, String... fields) {
        var request =
                mvc().post()
                        .uri("/reports/new/" + id)
                        .with(signedInAs(who))
                        .param("concern", "A letter came with no name in it.")
                        .param("crime", "no");
        for (var place = 0; place < fields.length; place += 2) {
            request.param(fields[place], fields[place + 1]);
        }
        return request.exchange();
    }

    UUID sent(Account maker, Family family, String crime) {
        var id = UUID.randomUUID();
        var child = family.child();
        var answer =
                mvc().post()
                        .uri("/reports/new/" + id)
                        .with(signedInAs(maker))
                        .param("concern", "A bruise on the arm, and a story that does not fit.")
                        .param("crime", crime)
                        .param("given-1", Objects.requireNonNull(child.givenName()))
                        .param("family-1", Objects.requireNonNull(child.familyName()))
                        .param("born-1", TYPED.format(Objects.requireNonNull(child.bornOn())))
                        .exchange();
        assertThat(answer).hasStatus3xxRedirection();
        return id;
    }

    MvcTestResult open(UUID id, String from, String... typed) {
        var fields =
                new HashMap<>(
                        Map.of(
                                "report", id.toString(),
                                "concern", "Shouting every night, and a child crying.",
                                "crime", "no",
                                "kind", "PUBLIC",
                                "reply", "NONE",
                                "reply-language", "cy"));
        for (var place = 0; place < typed.length; place += 2) {
            fields.put(typed[place], typed[place + 1]);
        }
        var request =
                mvc().post()
                        .uri("/report-a-concern")
                        .with(csrf())
                        .with(it -> {
                            it.setRemoteAddr(from);
                            return it;
                        });
        fields.forEach(request::param);
        return request.exchange();
    }

    MvcTestResult matching(Account door, UUID id, Family family) {
        var named = referrals().named(List.of(id)).getOrDefault(id, List.of()).getFirst().id();
        return post(door, id, "/children/" + named, "is", child(family).toString());
    }

    MvcTestResult decide(Account door, UUID id) {
        return post(
                door,
                id,
                "/decide",
                "outcome-1",
                "STRATEGY_DISCUSSION",
                "reasons-1",
                "A bruise",
                "next-1",
                "Meet today",
                "what",
                "HEALTH",
                "words",
                "The health visitor has not seen her since May",
                "consent",
                "NOT_ASKED",
                "consent-words",
                "Asking could put her at risk");
    }

    MvcTestResult post(Account who, UUID id, String path, String... fields) {
        var request = mvc().post().uri("/reports/" + id + path).with(signedInAs(who));
        for (var place = 0; place < fields.length; place += 2) {
            request.param(fields[place], fields[place + 1]);
        }
        return request.exchange();
    }

    MvcTestResult get(Account who, String path) {
        return mvc().get().uri(path).accept("text/html").with(signedInAs(who)).exchange();
    }

    static UUID child(Family family) {
        return family.child().id();
    }

    Report report(UUID id) {
        return referrals().find(id).orElseThrow();
    }
}
