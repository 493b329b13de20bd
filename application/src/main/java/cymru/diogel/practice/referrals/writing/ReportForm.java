package cymru.diogel.practice.referrals.writing;

import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.referrals.Report.Kind;
import cymru.diogel.practice.referrals.Report.Reply;
import cymru.diogel.practice.referrals.Report.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The form of a report, of whoever makes it; what is known is not asked. */
public record ReportForm(Frame frame, Typed typed, Set<String> mine, Asker asker, Known known) {
    public static final int CHILDREN = 4;

    /** Who fills it in. */
    public enum Asker {
        PRACTITIONER,
        FRONT_DOOR,
        PUBLIC
    }

    /** Whether anything was typed of another child than the first. */
    public boolean isOfSeveral() {
        return IntStream.rangeClosed(2, CHILDREN)
                .boxed()
                .flatMap(it -> Stream.of("given-", "family-", "born-").map(field -> field + it))
                .anyMatch(this::isTyped);
    }

    /** Whether the first child is to be typed: not where there are some to choose from. */
    public boolean isOfAnother() {
        return known.mine().isEmpty()
                || Stream.of("given-1", "family-1", "born-1").anyMatch(this::isTyped);
    }

    public boolean isElsewhere() {
        return Stream.of("placed", "found").anyMatch(this::isTyped)
                || (!asksHome() && isTyped("living"));
    }

    private boolean isTyped(String field) {
        return !typed.get(field).isEmpty();
    }

    public boolean asksWho() {
        return asker != Asker.PRACTITIONER;
    }

    public boolean asksWay() {
        return asker == Asker.FRONT_DOOR;
    }

    /** Whether an address may be all that somebody knows. */
    public boolean asksHome() {
        return asker != Asker.PRACTITIONER;
    }

    /** Whether it was found out who told: then no more is asked of them. */
    public boolean isCallerKnown() {
        return known.caller(typed.get("caller")).isPresent();
    }

    public List<Choice> ways() {
        return Stream.of(Way.PHONE, Way.POST, Way.FORM)
                .map(it ->
                        new Choice(
                                it.name(),
                                frame.say(it == Way.FORM ? "referrals.way-own" : it.message())))
                .toList();
    }

    public List<Choice> kinds() {
        var all =
                asker == Asker.PUBLIC
                        ? List.of(Kind.PUBLIC, Kind.FAMILY, Kind.PRACTITIONER)
                        : List.of(Kind.values());
        return all.stream().map(it -> new Choice(it.name(), frame.say(it.message()))).toList();
    }

    public List<Choice> replies() {
        return Stream.of(Reply.values())
                .map(it -> new Choice(it.name(), frame.say(it.message())))
                .toList();
    }

    public List<Choice> languages() {
        return List.of(
                new Choice("cy", frame.say("referrals.language-cy")),
                new Choice("en", frame.say("referrals.language-en")));
    }

    public List<Choice> yesNo() {
        return List.of(
                new Choice("yes", frame.say("referrals.yes")),
                new Choice("no", frame.say("referrals.no")));
    }

    public List<Choice> mineChoices() {
        return known.mine().stream()
                .map(it -> new Choice(it.id().toString(), it.title(), born(it)))
                .toList();
    }

    private String born(Child it) {
        var day = it.bornOn();
        return day == null
                ? ""
                : frame.say("referrals.born-on", Map.of("day", frame.words().date(day)));
    }

    /** Whom on record a child may be, and that it is nobody of these. */
    public List<Choice> offers(int number) {
        var choices = new ArrayList<Choice>();
        for (var it : known.offers(number)) {
            var born = it.born();
            var hint = born == null ? "" : frame.say("referrals.born-on", Map.of("day", born));
            choices.add(new Choice(it.child().toString(), it.name(), hint));
        }
        choices.add(new Choice("", frame.say("referrals.nobody-of-these")));
        return choices;
    }

    /** Who may have told, and that it is nobody of these. */
    public List<Choice> callers() {
        var choices = new ArrayList<Choice>();
        for (var it : known.callers()) {
            var more = Stream.of(it.agency(), it.contact()).filter(text -> text != null).toList();
            choices.add(new Choice(it.key(), it.name(), String.join(", ", more)));
        }
        choices.add(new Choice("", frame.say("referrals.nobody-of-these")));
        return choices;
    }
}
