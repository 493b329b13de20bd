package cymru.diogel.practice.enquiries.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.practice.enquiries.Determined;
import cymru.diogel.practice.enquiries.Enquiry;
import cymru.diogel.practice.people.Child;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Enquiries in a list. */
public record EnquiryListView(
        Frame frame,
        List<Enquiry> rows,
        Map<UUID, Child> children,
        Map<UUID, Account> leads,
        Pages pages,
        LocalDate today) {

    /** How many there are of each kind. */
    public record Counts(int open, int late, int incomplete) {
        public int of(String only) {
            return switch (only) {
                case "late" -> late;
                case "incomplete" -> incomplete;
                default -> open;
            };
        }
    }

    public String name(Enquiry it) {
        var child = children.get(it.child());
        return child == null ? "" : child.title();
    }

    public String lead(Enquiry it) {
        var lead = it.lead() == null ? null : leads.get(it.lead());
        return lead == null ? frame.say("enquiries.no-lead") : lead.name();
    }

    /** What is missing before what was determined counts, or nothing. */
    public String lack(Enquiry it) {
        var made = it.made();
        return made == null
                ? ""
                : made.asRule().lack().map(EnquiryListView::key).map(frame::say).orElse("");
    }

    static String key(Determined.Lack lack) {
        return "enquiries.lack-" + lack.name().toLowerCase(Locale.ROOT);
    }
}
