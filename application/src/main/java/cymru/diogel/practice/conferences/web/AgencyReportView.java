package cymru.diogel.practice.conferences.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.conferences.AgencyReport;
import cymru.diogel.practice.conferences.Conference.About;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        AgencyReport.Written told,
        Map<UUID, Account> accounts,
        boolean mayWriteForOthers,
        Typed typed) {

    static Set<UUID> authors(AgencyReport.Written told) {
        var former = told.former();
        return Stream.of(
                        told.reports(),
                        told.replaced(),
                        former == null ? List.<AgencyReport>of() : former.reports())
                .flatMap(List::stream)
                .map(AgencyReport::by)
                .collect(Collectors.toSet());
    }

    /** The same with what is known in the form already. */
    AgencyReportView drafted() {
        var typedAlready = new Typed(draft());
        return new AgencyReportView(
                frame, opened, agency, told, accounts, mayWriteForOthers, typedAlready);
    }

    public List<AgencyReport> reports() {
        return told.reports();
    }

    /** What an agency wrote before it wrote that, the latest last. */
    public List<AgencyReport> replaced(AgencyReport by) {
        return told.replaced().stream().filter(it -> it.agency().equals(by.agency())).toList();
    }

    private Optional<AgencyReport> own(List<AgencyReport> of) {
        return of.stream().filter(it -> it.agency().equals(agency)).findFirst();
    }

    /** Whether the form begins with what the agency wrote for the conference before. */
    public boolean isCarriedOver() {
        var former = told.former();
        return !isWritten() && former != null && own(former.reports()).isPresent();
    }

    /** What the agency wrote for this conference, or for the one before, to be changed. */
    private Map<String, String> draft() {
        var fields = new HashMap<String, String>();
        fields.put("agency", agency);
        var former = told.former();
        own(told.reports())
                .or(() -> former == null ? Optional.empty() : own(former.reports()))
                .map(AgencyReport::words)
                .ifPresent(it -> {
                    fields.put("known", it.known());
                    fields.put("well", it.strengths());
                    fields.put("worries", it.worries());
                    fields.put("needed", it.needed());
                });
        own(told.reports())
                .ifPresent(it ->
                        about().forEach(child ->
                                it.opinions().stream()
                                        .filter(of -> of.child().equals(child.child()))
                                        .forEach(of -> opinion(fields, child, of))));
        return fields;
    }

    private static void opinion(Map<String, String> fields, About child, AgencyReport.Opinion it) {
        fields.put("holds-" + child.place(), it.holds().name());
        fields.put("why-" + child.place(), it.words() == null ? "" : it.words());
    }

    /** Whether the agency may still send its report again. */
    public boolean mayRevise() {
        return opened.conference().progress().heldOn() == null;
    }

    public String day(LocalDate day) {
        return frame.words().date(day);
    }

    public String here() {
        return ConferenceQueuePage.PATH + "/" + opened.id();
    }

    public String agency(String id) {
        return frame.say("conferences.agency-" + id);
    }

    /** Other agencies, without an account, whose report the reader may write down. */
    public List<String> others() {
        return mayWriteForOthers
                ? opened.withoutAccount().stream().filter(it -> !it.equals(agency)).toList()
                : List.of();
    }

    /** Whether it is somebody else's agency. */
    public boolean isForOthers() {
        return mayWriteForOthers && opened.withoutAccount().contains(agency);
    }

    public boolean isWritten() {
        return own(told.reports()).isPresent();
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
