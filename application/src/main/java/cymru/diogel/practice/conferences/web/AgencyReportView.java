package cymru.diogel.practice.conferences.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.conferences.AgencyReport;
import cymru.diogel.practice.conferences.Conference.About;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An agency's report, with what others wrote beside it.
 *
 * @param agency for which the reader writes
 */
public record AgencyReportView(
        Frame frame,
        ConferenceDesk.Opened opened,
        String agency,
        List<AgencyReport> reports,
        Map<UUID, Account> accounts,
        Typed typed) {

    public String here() {
        return ConferenceQueuePage.PATH + "/" + opened.id();
    }

    public String agency(String id) {
        return frame.say("conferences.agency-" + id);
    }

    public boolean isWritten() {
        return reports.stream().anyMatch(it -> it.agency().equals(agency));
    }

    public String who(UUID account) {
        var known = accounts.get(account);
        return known == null ? "–" : known.name();
    }

    public List<About> about() {
        return opened.about();
    }

    public String name(About it) {
        return opened.name(it);
    }

    public String name(UUID child) {
        return opened.name(child);
    }

    public List<Choice> opinions() {
        return Stream.of(AgencyReport.Holds.values())
                .map(it -> new Choice(it.name(), frame.say(it.message())))
                .toList();
    }
}
