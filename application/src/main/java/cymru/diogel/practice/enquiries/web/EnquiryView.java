package cymru.diogel.practice.enquiries.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.enquiries.Conduct;
import cymru.diogel.practice.enquiries.Determination;
import cymru.diogel.practice.enquiries.Enquiry;
import cymru.diogel.practice.enquiries.Following;
import cymru.diogel.practice.enquiries.Stage;
import cymru.diogel.practice.strategy.Attendance.Agency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An enquiry as those see it who may see its child. */
public record EnquiryView(
        Frame frame, Enquiry enquiry, Who who, Told told, May may, Typed typed, LocalDate today) {

    /** The child, who of the staff did what, and who may lead it. */
    public record Who(String child, Map<UUID, Account> staff, List<Account> leads) {}

    /** What agencies told, and what other modules say of it. */
    public record Told(List<Enquiry.Fact> facts, List<Following.Line> lines) {}

    /** What the viewer may do. */
    public record May(boolean lead, boolean ratify) {}

    public String name(@Nullable UUID account) {
        var somebody = account == null ? null : who.staff().get(account);
        return somebody == null ? frame.say("enquiries.somebody") : somebody.name();
    }

    public String when(Instant at) {
        return frame.words().moment(WallClock.shown(at));
    }

    /** Whether the viewer may work on it now. */
    public boolean mayWork() {
        return may.lead() && enquiry.stage() == Stage.OPEN;
    }

    /** Whether what must come before a determination is there. */
    public boolean isReady() {
        return enquiry.lead() != null && enquiry.seen() != null;
    }

    /** What is missing before what was determined counts, or nothing. */
    public String lack() {
        var made = enquiry.made();
        return made == null ? "" : made.asRule().lack().map(EnquiryListView::key).orElse("");
    }

    public List<Choice> leads() {
        var none = new Choice("", frame.say("enquiries.choose"));
        var all = who.leads().stream().map(it -> new Choice(it.id().toString(), it.name()));
        return Stream.concat(Stream.of(none), all).toList();
    }

    public List<Choice> types() {
        return Stream.of(Conduct.Type.values())
                .filter(it -> it != enquiry.type())
                .map(it -> new Choice(it.name(), frame.say(it.message())))
                .toList();
    }

    public List<Choice> agencies() {
        var none = new Choice("", frame.say("enquiries.choose"));
        var all =
                Stream.of(Agency.values())
                        .map(it -> new Choice(it.name(), frame.say(it.message())));
        return Stream.concat(Stream.of(none), all).toList();
    }

    public List<Choice> seenChoices() {
        return Stream.of("alone", "with-others", "not")
                .map(it -> new Choice(it, frame.say("enquiries.seen-" + it)))
                .toList();
    }

    public List<Choice> determinations() {
        return Stream.of(Determination.values())
                .map(it ->
                        new Choice(
                                it.name(),
                                frame.say(it.message()),
                                frame.say(it.message() + "-hint")))
                .toList();
    }
}
