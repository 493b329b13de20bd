package cymru.diogel.practice.conferences.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.conferences.AgencyReport;
import cymru.diogel.practice.conferences.Conference;
import cymru.diogel.practice.conferences.Conference.About;
import cymru.diogel.practice.conferences.Conference.Step;
import cymru.diogel.practice.conferences.Invited;
import cymru.diogel.practice.conferences.Stage;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A conference as those who may see its children read it. */
public record ConferenceView(
        Frame frame,
        ConferenceDesk.Opened opened,
        Told told,
        Viewer viewer,
        Typed typed,
        LocalDate today) {

    /** What agencies wrote, what became of it, and the accounts that are named. */
    public record Told(
            List<AgencyReport> reports,
            List<AgencyReport> replaced,
            List<Step> steps,
            Map<UUID, Account> accounts) {}

    /** What an agency wrote before it wrote that, the latest last. */
    public List<AgencyReport> replaced(AgencyReport by) {
        return told.replaced().stream().filter(it -> it.agency().equals(by.agency())).toList();
    }

    static Set<UUID> accounts(Conference it, List<AgencyReport> reports, List<Step> steps) {
        var ids = new HashSet<UUID>();
        ids.add(it.call().by());
        steps.forEach(step -> ids.add(step.by()));
        reports.forEach(report -> ids.add(report.by()));
        if (it.progress().chair() != null) {
            ids.add(it.progress().chair());
        }
        return ids;
    }

    public Conference conference() {
        return opened.conference();
    }

    public Stage stage() {
        return conference().progress().stage();
    }

    public String here() {
        return ConferenceQueuePage.PATH + "/" + conference().id();
    }

    public String title() {
        var key = conference().initial() ? "conferences.initial" : "conferences.review";
        return frame.say(key);
    }

    public List<About> about() {
        return opened.about();
    }

    public List<Invited> invited() {
        return opened.invited();
    }

    public String name(About it) {
        return opened.name(it);
    }

    public String name(UUID child) {
        return opened.name(child);
    }

    public String names() {
        return about().stream().map(this::name).collect(Collectors.joining(", "));
    }

    public String who(@Nullable UUID account) {
        var known = account == null ? null : told.accounts().get(account);
        return known == null ? "–" : known.name();
    }

    public String day(LocalDate day) {
        return frame.words().date(day);
    }

    public String agency(@Nullable String id) {
        return id == null ? frame.say("conferences.family") : frame.say("conferences.agency-" + id);
    }

    public String categories(Collection<String> ids) {
        return ids.stream()
                .sorted()
                .map(it -> "clocks.category-" + it)
                .map(it -> frame.words().has(it) ? frame.say(it) : it)
                .collect(Collectors.joining(", "));
    }

    public boolean isLate() {
        return conference().isLate(today);
    }

    private boolean isBefore() {
        return conference().progress().heldOn() == null && !stage().next().isEmpty();
    }

    public boolean mayInvite() {
        return viewer.may(Right.CALL_CONFERENCES) && isBefore();
    }

    public boolean mayReport() {
        return viewer.may(Right.WRITE_AGENCY_REPORTS)
                && (isBefore() || stage() == Stage.HELD)
                && (viewer.may(Right.CALL_CONFERENCES) || opened.own() != null);
    }

    public boolean mayKeepOut() {
        return mayChair() && isBefore();
    }

    public boolean mayPostpone() {
        return mayChair() && stage().mayBecome(Stage.POSTPONED);
    }

    public boolean mayCancel() {
        return mayChair() && stage().mayBecome(Stage.CANCELLED);
    }

    public boolean mayHold() {
        return mayChair() && stage().mayBecome(Stage.HELD);
    }

    public boolean mayDecide() {
        return mayChair() && stage().mayBecome(Stage.DECIDED);
    }

    public boolean maySendSummary() {
        return mayChair() && conference().owesSummary();
    }

    /** The steps of the record that may follow now, but for a correction, which has words. */
    public List<Stage> recordSteps() {
        return mayChair() && conference().said() != null
                ? stage().next().stream().filter(it -> !it.needsReason()).sorted().toList()
                : List.of();
    }

    public boolean mayAskCorrection() {
        return mayChair() && stage().mayBecome(Stage.CORRECTION_ASKED);
    }

    private boolean mayChair() {
        return viewer.may(Right.CHAIR_CONFERENCES);
    }
}
