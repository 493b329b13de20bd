package cymru.diogel.practice.referrals.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.drafts.Drafts;
import cymru.diogel.practice.referrals.Referrals;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A report is never lost while it is written. */
@PageTest
class ReportDraftTests {
    @Autowired private County county;
    @Autowired private Drafts drafts;
    @Autowired private MockMvcTester mvc;
    @Autowired private TestClock clock;
    private Reporting reporting;
    private Account teacher;
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void begin(@Autowired Referrals referrals) {
        reporting = new Reporting(mvc, referrals);
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        teacher = county.a(Role.SCHOOL);
    }

    @Test
    void what_is_wrong_is_kept_as_it_was_and_offered_again() {
        var sent = write(teacher, id, "concern", "He was cold", "born-1", "soon");
        assertThat(sent).hasStatus(422);
        assertThat(reporting.get(teacher, "/reports/new"))
                .bodyText()
                .contains("1 report begun and not sent", "He was cold");
        assertThat(reporting.get(teacher, "/reports/new/" + id))
                .bodyText()
                .contains("He was cold", "value=\"soon\"");
        assertThat(reporting.get(county.a(Role.SCHOOL), "/reports/new/" + id))
                .bodyText()
                .as("another does not see it")
                .doesNotContain("He was cold");
    }

    @Test
    void it_is_kept_while_it_is_written_and_gone_once_it_is_sent() {
        assertThat(draft(teacher, "concern", "He was")).hasStatusOk().bodyText().contains("11:00");
        assertThat(drafts.of(teacher.id())).hasSize(1);
        var version = drafts.of(teacher.id()).getFirst().version();
        var whole =
                write(
                        teacher,
                        id,
                        "concern",
                        "He was cold",
                        "crime",
                        "no",
                        "draft-version",
                        "" + version);
        assertThat(whole).hasStatus3xxRedirection();
        assertThat(drafts.of(teacher.id())).isEmpty();
        assertThat(draft(teacher, "concern", "He was")).hasStatus(409);
        assertThat(reporting.report(id).told().concern()).isEqualTo("He was cold");
    }

    @Test
    void two_windows_lose_nothing_to_each_other() {
        draft(teacher, "concern", "From one window", "draft-version", "0");
        var other =
                write(teacher, id, "concern", "From another", "crime", "no", "draft-version", "0");
        assertThat(other).hasStatus(409).bodyText().contains("From one window", "From another");
        assertThat(reporting.referrals().find(id)).isEmpty();
        var version = drafts.of(teacher.id()).getFirst().version();
        var again =
                write(
                        teacher,
                        id,
                        "concern",
                        "From another",
                        "crime",
                        "no",
                        "draft-version",
                        "" + version);
        assertThat(again).hasStatus3xxRedirection();
        assertThat(reporting.report(id).told().concern()).isEqualTo("From another");
    }

    @Test
    void what_a_window_says_after_the_report_was_sent_is_the_draft_of_another() {
        write(teacher, id, "concern", "He was cold", "crime", "no");
        var late = write(teacher, id, "concern", "And he had not eaten", "crime", "no");
        var place = Objects.requireNonNull(late.getResponse().getRedirectedUrl());
        assertThat(place)
                .startsWith("/reports/new/")
                .endsWith("?again=yes")
                .doesNotContain("" + id);
        assertThat(reporting.get(teacher, place))
                .bodyText()
                .contains("And he had not eaten", "The report was sent before");
        assertThat(reporting.report(id).told().concern()).isEqualTo("He was cold");
    }

    @Test
    void it_may_be_left_and_given_up() {
        assertThat(write(teacher, id, "concern", "Later", "leave", "yes"))
                .hasStatus3xxRedirection();
        assertThat(reporting.get(teacher, "/reports/mine"))
                .bodyText()
                .contains("1 report begun and not sent");
        var up = "/reports/new/" + id + "/give-up";
        assertThat(reporting.get(teacher, up)).bodyText().contains("Give up this draft?", "Later");
        assertThat(mvc.post().uri(up).with(signedInAs(teacher)).exchange())
                .hasStatus3xxRedirection();
        assertThat(drafts.of(teacher.id())).isEmpty();
        assertThat(reporting.get(teacher, up)).hasStatus(404);
    }

    @Test
    void a_form_in_which_nothing_is_written_is_no_draft() {
        write(teacher, id, "draft-version", "0", "reply-language", "en", "language", "cy");
        assertThat(drafts.of(teacher.id())).isEmpty();
    }

    @Test
    void the_language_is_changed_without_losing_a_word() {
        var sent = write(teacher, id, "concern", "He was cold", "language", "cy");
        assertThat(sent.getResponse().getRedirectedUrl())
                .isEqualTo("/reports/new/" + id + "?lang=cy");
        assertThat(reporting.get(teacher, "/reports/new/" + id + "?lang=cy"))
                .bodyText()
                .contains("He was cold", "Beth sy’n eich poeni?");
    }

    private MvcTestResult draft(Account who, String... fields) {
        return send(who, "/reports/new/" + id + "/draft", "*/*", fields);
    }

    private MvcTestResult write(Account who, UUID report, String... fields) {
        return send(who, "/reports/new/" + report, "text/html", fields);
    }

    private MvcTestResult send(Account who, String path, String accept, String... fields) {
        var request = mvc.post().uri(path).accept(accept).with(signedInAs(who));
        for (var place = 0; place < fields.length; place += 2) {
            request.param(fields[place], fields[place + 1]);
        }
        return request.exchange();
    }
}
