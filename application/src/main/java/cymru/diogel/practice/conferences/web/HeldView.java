package cymru.diogel.practice.conferences.web;

import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.conferences.AgencyReport;
import cymru.diogel.practice.conferences.Conference.About;
import cymru.diogel.practice.conferences.Conference.Advocacy;
import cymru.diogel.practice.conferences.Conference.Part;
import cymru.diogel.practice.conferences.Decision.Outcome;
import cymru.diogel.practice.conferences.Invited;
import cymru.diogel.practice.register.Category;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its chair writes it down: who came, and what was decided.
 *
 * @param categories those that may be chosen on the day
 * @param latest the last day of the next conference, none before this one was held
 */
public record HeldView(
        Frame frame,
        ConferenceDesk.Opened opened,
        List<AgencyReport> reports,
        List<Category> categories,
        @Nullable LocalDate latest,
        Typed typed) {

    public String here() {
        return ConferenceQueuePage.PATH + "/" + opened.id();
    }

    public List<About> about() {
        return opened.about();
    }

    public String name(About it) {
        return opened.name(it);
    }

    /** Those who are not kept out, in the order in which they were invited. */
    public List<Invited> invited() {
        return opened.invited().stream().filter(it -> !it.isKeptOut()).toList();
    }

    public String who(Invited it) {
        var agency = it.whom().agency();
        return agency == null
                ? it.whom().name()
                : it.whom().name() + ", " + frame.say("conferences.agency-" + agency);
    }

    /** What the agencies think for a child: for registration, against it, unsure. */
    public String opinions(About child) {
        return reports.stream()
                .flatMap(report ->
                        report.opinions().stream()
                                .filter(it -> it.child().equals(child.child()))
                                .map(it ->
                                        frame.say("conferences.agency-" + report.agency())
                                                + ": "
                                                + frame.say(it.holds().message())))
                .collect(Collectors.joining("; "));
    }

    /** Who may be named as a member of the core group. */
    public List<Choice> members() {
        return invited().stream().map(it -> new Choice("member-" + it.id(), who(it))).toList();
    }

    public boolean isInitial() {
        return opened.conference().initial();
    }

    public List<Choice> came() {
        return choices(Invited.Came.values(), Invited.Came::message);
    }

    public List<Choice> parts() {
        return choices(Part.values(), Part::message);
    }

    public List<Choice> advocacies() {
        return choices(Advocacy.values(), Advocacy::message);
    }

    public List<Choice> outcomes() {
        var of =
                Stream.of(Outcome.values())
                        .filter(it -> it.isOf(opened.conference().initial()))
                        .toArray(Outcome[]::new);
        return choices(of, Outcome::message);
    }

    /** One tick for each category of a child. */
    public List<Choice> categories(About child) {
        return categories.stream()
                .map(it ->
                        new Choice(
                                "category-" + child.place() + "-" + it.id(),
                                frame.say(it.nameKey())))
                .toList();
    }

    public boolean isTicked(String field) {
        return typed.get(field).equals("yes");
    }

    public String day(LocalDate day) {
        return frame.words().date(day);
    }

    // The first chooses nothing, so that nothing is chosen by leaving it.
    private <E extends Enum<E>> List<Choice> choices(E[] all, Function<E, String> message) {
        var none = new Choice("", frame.say("conferences.choose"));
        var named = Stream.of(all).map(it -> new Choice(it.name(), frame.say(message.apply(it))));
        return Stream.concat(Stream.of(none), named).toList();
    }
}
