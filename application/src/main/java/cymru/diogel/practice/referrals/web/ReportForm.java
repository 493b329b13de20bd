package cymru.diogel.practice.referrals.web;

import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.referrals.Named.Called;
import cymru.diogel.practice.referrals.Referrals.Coming;
import cymru.diogel.practice.referrals.Report.Kind;
import cymru.diogel.practice.referrals.Report.Maker;
import cymru.diogel.practice.referrals.Report.Places;
import cymru.diogel.practice.referrals.Report.Reply;
import cymru.diogel.practice.referrals.Report.Told;
import cymru.diogel.practice.referrals.Report.Way;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form of a report, of whoever makes it; what is known from a sign-in is not asked. */
public record ReportForm(Frame frame, Typed typed, Asker asker, LocalDate today) {
    public static final int CHILDREN = 4;
    private static final int LONGEST = 200;
    private static final int LONGEST_CONCERN = 5000;

    /** Who fills it in. */
    public enum Asker {
        PRACTITIONER,
        FRONT_DOOR,
        PUBLIC
    }

    /** Who is signed in, when somebody is. */
    record Signed(UUID account, String name, @Nullable String agency, String language) {}

    /** Whether anything was typed of another child than the first. */
    public boolean isOfSeveral() {
        return IntStream.rangeClosed(2, CHILDREN)
                .boxed()
                .flatMap(it -> Stream.of("given-", "family-", "born-").map(field -> field + it))
                .anyMatch(it -> !typed.get(it).isEmpty());
    }

    public boolean asksWho() {
        return asker != Asker.PRACTITIONER;
    }

    public boolean asksWay() {
        return asker == Asker.FRONT_DOOR;
    }

    public String address() {
        return asker == Asker.PUBLIC ? PublicPage.PATH : ConcernPage.PATH;
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

    /** What was typed as a report, or nothing and why. */
    @Nullable Coming read(@Nullable Signed signed, Instant now, Problems problems) {
        var concern = typed.get("concern");
        if (concern.isEmpty() || concern.length() > LONGEST_CONCERN) {
            problems.add("concern", frame.say("referrals.problem-concern"));
        }
        for (var field : List.of("living", "placed", "found", "name", "agency", "contact")) {
            tooLong(field, problems);
        }
        if (!typed.get("crime").matches("yes|no")) {
            problems.add("crime", frame.say("referrals.problem-crime"));
        }
        var children = children(problems);
        var maker = maker(signed, problems);
        if (!problems.isEmpty() || maker == null) {
            return null;
        }
        var places = new Places(text("living"), text("placed"), text("found"));
        var crime = typed.get("crime").equals("yes");
        var by = signed == null ? null : signed.account();
        var told = new Told(concern, places, crime, now, by);
        return new Coming(typed.ownId("report"), maker, told, children);
    }

    private @Nullable Maker maker(@Nullable Signed signed, Problems problems) {
        var isOwn = !asksWay() || typed.get("way").equals("FORM");
        return signed != null && isOwn ? own(signed) : told(problems);
    }

    private static Maker own(Signed it) {
        return new Maker(
                Way.FORM,
                Kind.PRACTITIONER,
                it.account(),
                it.name(),
                it.agency(),
                null,
                it.language(),
                Reply.LETTER);
    }

    private @Nullable Maker told(Problems problems) {
        var way = asksWay() ? typed.one("way", Way.class).orElse(Way.PUBLIC) : Way.PUBLIC;
        if (asksWay() && way == Way.PUBLIC) {
            problems.add("way", frame.say("referrals.problem-way"));
        }
        var kind = typed.one("kind", Kind.class).orElse(null);
        if (kind == null) {
            problems.add("kind", frame.say("referrals.problem-kind"));
        }
        var reply = typed.one("reply", Reply.class).orElse(null);
        if (reply == null) {
            problems.add("reply", frame.say("referrals.problem-reply"));
        } else if (reply != Reply.NONE && typed.get("contact").isEmpty()) {
            problems.add("contact", frame.say("referrals.problem-contact"));
        }
        var language = typed.get("language");
        if (!language.matches("cy|en")) {
            problems.add("language", frame.say("referrals.problem-language"));
        }
        if (kind == null || reply == null) {
            return null;
        }
        var contact = reply == Reply.NONE ? null : text("contact");
        return new Maker(way, kind, null, text("name"), text("agency"), contact, language, reply);
    }

    private List<Called> children(Problems problems) {
        var children = new ArrayList<Called>();
        for (var number = 1; number <= CHILDREN; number++) {
            tooLong("given-" + number, problems);
            tooLong("family-" + number, problems);
            var born = born(number, problems);
            var called = new Called(text("given-" + number), text("family-" + number), born);
            if (!called.text().isEmpty() || born != null) {
                children.add(called);
            }
        }
        // Somebody may know of a child and not its name.
        return children.isEmpty() ? List.of(new Called(null, null, null)) : children;
    }

    private @Nullable LocalDate born(int number, Problems problems) {
        var field = "born-" + number;
        var day = typed.day(field).orElse(null);
        var isWrong =
                day == null
                        ? !typed.get(field).isEmpty()
                        : day.isAfter(today.plusYears(1)) || day.isBefore(today.minusYears(26));
        if (isWrong) {
            problems.add(field, frame.say("referrals.problem-born"));
        }
        return isWrong ? null : day;
    }

    private void tooLong(String field, Problems problems) {
        if (typed.get(field).length() > LONGEST) {
            problems.add(field, frame.say("referrals.problem-long"));
        }
    }

    private @Nullable String text(String field) {
        return typed.get(field).isEmpty() ? null : typed.get(field);
    }
}
