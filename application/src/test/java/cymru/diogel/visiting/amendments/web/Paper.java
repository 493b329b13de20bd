package cymru.diogel.visiting.amendments.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static cymru.diogel.visiting.clocks.Told.aVisit;
import static java.util.Objects.requireNonNull;

import cymru.diogel.platform.access.Account;
import cymru.diogel.practice.people.Child;
import cymru.diogel.testing.Family;
import cymru.diogel.visiting.amendments.Amendments;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visits;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Asks for amendments and decides them, as people do on the pages. */
public record Paper(MockMvcTester mvc, Visits visits, Amendments amendments, Account asker) {
    static final LocalDate DAY = LocalDate.of(2026, 7, 9);
    public static final String REASON = "The words name where the mother fled to";

    /** A report that says where somebody fled to, of these children of a family. */
    public UUID recorded(Family family, int... seen) {
        var told = aVisit(family, DAY);
        for (var child : seen) {
            told = told.seeing(child, true, true, true);
        }
        var visit = told.visit();
        var said = "Kelly fled to 4 Heol\n y Felin. Nobody at the door.";
        visits.record(words(visit, said), UUID.randomUUID());
        return visit.id();
    }

    /** The report as it stands, saying this instead. */
    Visit saying(UUID visit, String account) {
        return words(visits.find(visit).orElseThrow(), account);
    }

    private static Visit words(Visit it, String account) {
        return new Visit(
                it.id(),
                it.household(),
                it.practitioner(),
                it.team(),
                it.notice(),
                it.plannedFor(),
                it.when(),
                it.place(),
                it.mode(),
                it.access(),
                it.circumstances(),
                new Visit.Words(null, null, account, null),
                it.agencies(),
                it.children(),
                it.recording());
    }

    MvcTestResult redact(UUID visit, String words) {
        var fields = Map.of("words", words, "reason", REASON);
        return post(asker, "/visits/" + visit + "/redact", fields);
    }

    MvcTestResult move(UUID visit, Child from, String to) {
        var fields = Map.of("from", from.id().toString(), "to", to, "reason", REASON);
        return post(asker, "/visits/" + visit + "/move", fields);
    }

    String decide(Account who, Child child, String outcome) {
        var id = amendments.of(child.id()).getFirst().id();
        var path = "/children/" + child.id() + "/amendments/" + id;
        var answer = post(who, path, Map.of("outcome", outcome));
        return requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    MvcTestResult post(Account who, String path, Map<String, String> fields) {
        var request = mvc.post().uri(path);
        fields.forEach(request::param);
        return request.with(signedInAs(who)).exchange();
    }

    String page(Account who, String path) {
        return body(mvc.get().uri(path).with(signedInAs(who)).exchange());
    }

    static String at(Family whose, String path) {
        return "/children/" + whose.child().id() + path;
    }

    static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
