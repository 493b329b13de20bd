package cymru.diogel.practice.confirmations;

import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.language.Phrase;
import cymru.diogel.practice.referrals.Report;
import cymru.diogel.practice.work.Reminder;
import cymru.diogel.practice.work.Task;
import cymru.diogel.practice.work.WorkBook;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Puts what is owed on the list of who took the report, and of who made it and works here. */
@Component
class ConfirmationTasks {
    static final String OWED = "/reports/confirmations";
    private static final String ASKED = "confirmation";
    private static final String OWN = "confirmation-own";

    private final WorkBook work;

    ConfirmationTasks(WorkBook work) {
        this.work = work;
    }

    void put(Report report, Confirmation it) {
        var taken = report.handling().takenBy();
        var whose = taken == null ? Task.Whose.all(Right.TAKE_REPORTS) : Task.Whose.of(taken);
        var here = "/reports/" + report.id() + "/confirmation";
        work.put(task(ASKED, whose, it, what(ASKED, report, here)));
        var maker = report.maker().account();
        if (maker != null) {
            var there = "/reports/mine/" + report.id() + "/confirm";
            work.put(task(OWN, Task.Whose.of(maker), it, what(OWN, report, there)));
        }
    }

    void done(UUID report) {
        work.done(ASKED + ":" + report);
        work.done(OWN + ":" + report);
    }

    private static Task task(String kind, Task.Whose whose, Confirmation it, Task.What what) {
        var on = WallClock.shown(it.dueAt()).toLocalDate();
        return new Task(kind + ":" + it.report(), null, whose, new Task.Due(kind, on), what);
    }

    private static Task.What what(String kind, Report report, String href) {
        var reference = Map.of("reference", Phrase.text(report.reference()));
        return new Task.What(new Phrase("confirmations.task-" + kind, reference), href);
    }

    /** The kinds of reminders, none of which fills a list. */
    @Configuration(proxyBeanMethods = false)
    static class ConfirmationReminders {
        @Bean
        Reminder confirmationReminder() {
            return new Reminder(ASKED, 5, OWED);
        }

        @Bean
        Reminder ownConfirmationReminder() {
            return new Reminder(OWN, 5, "/reports/mine");
        }
    }
}
