package cymru.diogel.practice.referrals;

import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.language.Phrase;
import cymru.diogel.practice.chronology.Happening;
import cymru.diogel.practice.chronology.Happening.Kind;
import cymru.diogel.practice.chronology.StoryBook;
import cymru.diogel.practice.work.Reminder;
import cymru.diogel.practice.work.Task;
import cymru.diogel.practice.work.WorkBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Tells the story of each child that it was reported, and those who take reports what is due. */
@Component
class ReferralStory {
    private static final String QUEUE = "/reports";

    private final StoryBook book;
    private final WorkBook work;
    private final ApplicationEventPublisher events;

    ReferralStory(StoryBook book, WorkBook work, ApplicationEventPublisher events) {
        this.book = book;
        this.work = work;
        this.events = events;
    }

    /** Tells of many at once. */
    void tookOver(Collection<Referrals.Past> past) {
        var all = new ArrayList<StoryBook.Of>();
        for (var it : past) {
            for (var named : it.named()) {
                var child = named.child();
                if (child != null) {
                    all.add(new StoryBook.Of(child, happening(it.report(), named, child)));
                }
            }
            if (it.report().isOwedAnswer() || it.report().handling().stage().isUndecided()) {
                waits(it.report());
            }
        }
        book.tellAll(all);
    }

    /** Tells in a child's story that it was reported and, once it is so, what was decided. */
    void told(Report report, Named named, UUID child) {
        book.tell(child, happening(report, named, child));
    }

    private static StoryBook.Told happening(Report report, Named named, UUID child) {
        var decision = named.decision();
        var title =
                decision == null
                        ? Phrase.of("referrals.story-received")
                        : new Phrase(
                                "referrals.story-decided",
                                Map.of("outcome", Phrase.say(decision.outcome().message())));
        return new StoryBook.Told(
                "report:" + named.id(),
                Happening.Times.at(report.told().at()),
                Happening.Sort.key(Kind.REPORT),
                new StoryBook.Told.Sentences(title, Phrase.of(report.maker().kind().message())),
                "/children/" + child + "/reports/" + named.id());
    }

    /** Tells in a child's story that a decided report was opened again. */
    void reopened(Report.Reopened it, Named named, UUID child) {
        book.tell(
                child,
                new StoryBook.Told(
                        "report-reopened:" + it.id() + ":" + named.id(),
                        Happening.Times.at(it.at()),
                        Happening.Sort.key(Kind.REPORT).reserved(),
                        new StoryBook.Told.Sentences(
                                Phrase.of("referrals.story-reopened"), Phrase.literal(it.reason())),
                        "/children/" + child + "/reports/" + named.id()));
    }

    /** Tells that a report came, and whose its next step is. */
    void came(Report it) {
        events.publishEvent(new Referrals.Came(it));
        waits(it);
    }

    /** Tells whose the next step of a report is. */
    void waits(Report it) {
        events.publishEvent(new Referrals.Moved(it));
        var handling = it.handling();
        var taken = handling.takenBy();
        var key = "report:" + it.id();
        if (handling.stage().isUndecided()) {
            work.put(task(key, "report", taken, handling.dueOn(), it));
        } else {
            work.done(key);
        }
        waitsFor(it);
        if (handling.stage() == Stage.DECIDED && it.isOwedAnswer()) {
            work.put(task("answer:" + it.id(), "answer", taken, it.answer().dueOn(), it));
        }
        // Nothing is owed any more, and its children are open to whoever took it until it closes.
        if (handling.stage() == Stage.FEEDBACK_GIVEN) {
            work.put(task("close:" + it.id(), "close", taken, it.answer().dueOn(), it));
        } else {
            work.done("close:" + it.id());
        }
    }

    // Whoever signed in to make it sees that it is not decided yet.
    private void waitsFor(Report it) {
        var maker = it.maker().account();
        var key = "mine:" + it.id();
        if (maker == null || !it.handling().stage().isUndecided()) {
            work.done(key);
            return;
        }
        var title =
                new Phrase("referrals.task-mine", Map.of("reference", Phrase.text(it.reference())));
        work.put(
                new Task(
                        key,
                        null,
                        Task.Whose.of(maker).waiting(),
                        new Task.Due("mine", it.handling().dueOn()),
                        new Task.What(title, QUEUE + "/mine")));
    }

    void answered(UUID report) {
        work.done("answer:" + report);
    }

    private static Task task(
            String key, String notice, @Nullable UUID taken, LocalDate dueOn, Report it) {
        var title =
                new Phrase(
                        "referrals.task-" + notice,
                        Map.of("reference", Phrase.text(it.reference())));
        return new Task(
                key,
                null,
                taken == null ? Task.Whose.all(Right.TAKE_REPORTS) : Task.Whose.of(taken),
                new Task.Due(notice, dueOn),
                new Task.What(title, QUEUE + "/" + it.id()));
    }

    /** The kinds of reminders, none of which fills a list. */
    @Configuration(proxyBeanMethods = false)
    static class Reminders {
        @Bean
        Reminder reportReminder() {
            return new Reminder("report", 10, QUEUE);
        }

        @Bean
        Reminder closeReminder() {
            return new Reminder("close", 3, QUEUE + "/feedback");
        }

        @Bean
        Reminder mineReminder() {
            return new Reminder("mine", 5, QUEUE + "/mine");
        }

        @Bean
        Reminder answerReminder() {
            return new Reminder("answer", 5, QUEUE + "/feedback");
        }
    }
}
