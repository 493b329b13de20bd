package cymru.diogel.practice.work.web;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.work.Reminder;
import cymru.diogel.practice.work.ReminderRate;
import cymru.diogel.practice.work.Tasks;
import gen.jte.Templates;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Every kind of automatic notice: what it tells whom, how many at most, and how often it helps. */
@Controller
class RemindersPage {
    private final Tasks tasks;
    private final Access access;
    private final Templates templates;

    RemindersPage(Tasks tasks, Access access, Templates templates) {
        this.tasks = tasks;
        this.access = access;
        this.templates = templates;
    }

    @Needs(Right.READ_FIGURES)
    @GetMapping("/reminders")
    Page show(Frame frame) {
        access.browse(Entry.seen("reminders"));
        Map<Reminder, ReminderRate> sorted = new TreeMap<>(Comparator.comparing(Reminder::code));
        sorted.putAll(tasks.rates());
        return new Page(templates.practiceWorkReminders(frame, sorted));
    }
}
