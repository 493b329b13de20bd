package cymru.diogel.platform.once.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.Answers;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class OnceTests {
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern FORM = Pattern.compile("<form[^>]*method=\"post\"");

    @Autowired private ApplicationContext beans;
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private Answers answers;
    @Autowired private TestClock clock;
    @Autowired private DSLContext database;

    @Test
    void what_needs_no_key_is_an_address_and_says_why() {
        var addresses = Posts.all(beans);
        // Where people are chosen without a password, which no other test has.
        addresses.add("/demonstration");
        assertThat(addresses).containsAll(Repeatable.WHY.keySet());
        assertThat(Repeatable.WHY.values()).allMatch(it -> it.length() > 20);
    }

    @Test
    void every_form_that_is_posted_is_made_by_the_one_template_that_gives_it_a_key()
            throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            assertThat(files.filter(Files::isRegularFile).filter(OnceTests::hasForm))
                    .containsExactly(TEMPLATES.resolve("govuk/form.jte"));
        }
        assertThat(TEMPLATES.resolve("govuk/form.jte")).content().contains("name=\"once\"");
    }

    @Test
    void a_form_without_a_key_does_nothing() {
        var form = team();
        for (var key : new String[] {"", "x", "1-2-3-4-5"}) {
            assertThat(form.with("once", key).send(mvc)).hasStatus(403);
        }
        assertThat(form.send(mvc)).hasStatus(302);
    }

    @Test
    void a_form_that_was_refused_may_be_put_right_and_sent_with_the_same_key() {
        var form = team();
        assertThat(form.with("welsh", "").send(mvc)).hasStatus(422);
        assertThat(form.send(mvc)).hasStatus(302);
    }

    @Test
    void the_same_form_with_other_words_is_another_intention() {
        var form = team();
        assertThat(form.send(mvc)).hasStatus(302);
        var other = form.with("reference", "T-" + UUID.randomUUID());
        assertThat(other.send(mvc)).hasStatus(302);
        assertThat(teams(form)).isOne();
        assertThat(teams(other)).isOne();
    }

    @Test
    void the_key_of_another_person_is_no_key_to_their_answer() {
        var form = team();
        form.send(mvc);
        var stranger = county.a(Role.ADMINISTRATOR);
        var again = new Sending(stranger, form.path(), form.fields()).send(mvc);
        assertThat(again).hasStatus(422).bodyText().contains("reference");
    }

    @Test
    void an_answer_is_kept_sealed_and_forgotten_after_two_days() {
        var form = team();
        form.send(mvc);
        var row =
                database.fetchSingle(
                        "select encode(name, 'hex') as name, encode(sealed, 'escape') as sealed"
                                + " from once.answer where account = ?",
                        form.account().id());
        assertThat(row.get("name", String.class)).hasSize(64);
        assertThat(row.get("sealed", String.class)).doesNotContain("accounts");
        clock.pass(Duration.ofHours(47));
        answers.forget();
        assertThat(kept(form)).isOne();
        clock.pass(Duration.ofHours(2));
        answers.forget();
        assertThat(kept(form)).isZero();
    }

    private int kept(Sending form) {
        return database.fetch("select from once.answer where account = ?", form.account().id())
                .size();
    }

    private int teams(Sending form) {
        var reference = form.fields().get("reference");
        return database.fetch("select from access.team where reference = ?", reference).size();
    }

    private Sending team() {
        return java.util.Objects.requireNonNull(Sendings.of(beans).get("/teams/add")).get();
    }

    private static boolean hasForm(Path file) {
        try {
            return FORM.matcher(Files.readString(file)).find();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
