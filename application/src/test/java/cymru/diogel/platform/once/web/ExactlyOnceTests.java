package cymru.diogel.platform.once.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.Owner;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Every address forms are sent to, four ways of sending a form more than once: one effect each. */
@PageTest
@Import(Deaths.class)
class ExactlyOnceTests {
    private static final Set<String> FEW =
            Set.of("/teams/add", "/visits/record/{household}/{intention}", "/emergency/{child}");

    @Autowired private ApplicationContext beans;
    @Autowired private MockMvcTester mvc;
    @Autowired private Environment environment;
    @Autowired private TestClock clock;
    private DSLContext owner;

    @BeforeEach
    void begin() {
        owner = Owner.of(environment);
    }

    @Test
    void there_is_a_form_for_every_address_that_needs_a_key() {
        assertThat(Posts.keyed(beans)).isEqualTo(Sendings.of(beans).keySet());
    }

    @TestFactory
    Stream<DynamicTest> a_form_sent_twice_has_one_effect_and_one_answer() {
        return each(true, this::sentTwice);
    }

    @TestFactory
    Stream<DynamicTest> the_same_of_a_few_by_ten_at_once_a_day_later_and_after_a_kill() {
        return Stream.<Way>of(this::sentByTen, this::sentADayLater, this::killed, this::answerLost)
                .flatMap(it -> each(false, it));
    }

    @Tag("slow")
    @TestFactory
    Stream<DynamicTest> every_form_sent_by_ten_at_once_has_one_effect() {
        return each(true, this::sentByTen);
    }

    @Tag("slow")
    @TestFactory
    Stream<DynamicTest> every_form_sent_again_a_day_later_has_one_effect() {
        return each(true, this::sentADayLater);
    }

    @Tag("slow")
    @TestFactory
    Stream<DynamicTest> every_form_sent_again_after_a_kill_has_one_effect() {
        return Stream.<Way>of(this::killed, this::answerLost).flatMap(it -> each(true, it));
    }

    @FunctionalInterface
    private interface Way {
        void go(Sending sending) throws Exception;
    }

    private Stream<DynamicTest> each(boolean all, Way way) {
        return Sendings.of(beans).entrySet().stream()
                .filter(it -> all || FEW.contains(it.getKey()))
                .map(it ->
                        DynamicTest.dynamicTest(
                                it.getKey(),
                                () -> {
                                    Sendings.begin(beans);
                                    way.go(it.getValue().get());
                                }));
    }

    private void sentTwice(Sending sending) {
        var before = Snapshot.of(owner);
        var first = accepted(sending);
        var after = Snapshot.of(owner);
        assertThat(after).as("an effect").isNotEqualTo(before);
        assertThat(accepted(sending)).isEqualTo(first);
        assertThat(Snapshot.of(owner)).isEqualTo(after);
    }

    private void sentByTen(Sending sending) throws Exception {
        var earlier = kept(sending);
        try (var threads = Executors.newFixedThreadPool(10)) {
            Callable<String> send = () -> accepted(sending);
            var answers = threads.invokeAll(Stream.generate(() -> send).limit(10).toList());
            var first = answers.getFirst().get();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(first);
            }
        }
        var after = Snapshot.of(owner);
        accepted(sending);
        assertThat(Snapshot.of(owner)).isEqualTo(after);
        assertThat(kept(sending)).as("kept once").isEqualTo(earlier + 1);
    }

    private void sentADayLater(Sending sending) {
        var first = accepted(sending);
        var after = Snapshot.of(owner);
        clock.pass(Duration.ofHours(24));
        assertThat(accepted(sending)).isEqualTo(first);
        assertThat(Snapshot.of(owner)).isEqualTo(after);
    }

    private void killed(Sending sending) {
        var before = Snapshot.of(owner);
        var died = sending.send(mvc, Deaths.BEFORE_IT_IS_CERTAIN);
        assertThat(died.getResponse().getStatus()).isEqualTo(503);
        assertThat(Snapshot.of(owner)).as("nothing was done").isEqualTo(before);
        sentTwice(sending);
    }

    private void answerLost(Sending sending) {
        sending.send(mvc, Deaths.BEFORE_THE_ANSWER);
        var after = Snapshot.of(owner);
        accepted(sending);
        assertThat(Snapshot.of(owner)).isEqualTo(after);
    }

    private int kept(Sending sending) {
        var account = sending.account().id();
        return owner.fetch("select from once.answer where account = ?", account).size();
    }

    private String accepted(Sending sending) {
        var answer = sending.send(mvc);
        assertThat(answer.getResponse().getStatus()).as(() -> body(answer)).isLessThan(400);
        return answer.getResponse().getStatus()
                + " "
                + answer.getResponse().getRedirectedUrl()
                + " "
                + body(answer);
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
