package cymru.diogel.visiting.visits.web;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.practice.people.Child;
import cymru.diogel.visiting.visits.AccessGained;
import cymru.diogel.visiting.visits.Mode;
import cymru.diogel.visiting.visits.Notice;
import cymru.diogel.visiting.visits.Place;
import cymru.diogel.visiting.visits.Visit.Next;
import cymru.diogel.visiting.visits.Visit.NotAlone;
import cymru.diogel.visiting.visits.Visit.Purpose;
import cymru.diogel.visiting.visits.Visit.Remarks;
import cymru.diogel.visiting.visits.Visit.Seen;
import cymru.diogel.visiting.visits.Visit.Spoken;
import cymru.diogel.visiting.visits.Visit.Talk;
import cymru.diogel.visiting.visits.VisitRules;
import cymru.diogel.visiting.visits.web.ReadVisit.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads why a visit was made, in which language, and what it was for each child. */
final class ReadAnswers {
    private final Sheet sheet;
    private final Frame frame;
    private final VisitForm form;
    private final Problems problems;

    ReadAnswers(Sheet sheet, Frame frame, Problems problems) {
        this.sheet = sheet;
        this.form = sheet.form();
        this.frame = frame;
        this.problems = problems;
    }

    Set<Purpose> purposes() {
        var purposes = EnumSet.noneOf(Purpose.class);
        for (var purpose : Purpose.values()) {
            if (form.all("purpose").contains(purpose.name())) {
                purposes.add(purpose);
            }
        }
        if (purposes.isEmpty() && sheet.asksAll()) {
            problems.add("purpose", frame.say("visits.problem-purpose"));
        }
        return purposes;
    }

    // At a door that stayed shut nothing was spoken.
    @Nullable Talk talk() {
        var spoken = form.value(Spoken.class, "spoken");
        if (spoken == null) {
            if (form.isLetIn() && sheet.asksAll()) {
                problems.add("spoken", frame.say("visits.problem-spoken"));
            }
            return null;
        }
        var other = spoken == Spoken.OTHER ? otherLanguage() : null;
        return new Talk(spoken, other, form.one("interpreter").equals("yes"));
    }

    // Of an unannounced visit no day is written down, so that nobody can read it off.
    @Nullable Next next(ReadTimes times, @Nullable LocalDate on) {
        var notice = form.value(Notice.class, "next");
        if (notice == null || notice == Notice.UNKNOWN) {
            return null;
        }
        if (notice == Notice.UNANNOUNCED) {
            return new Next(notice, null);
        }
        var day = times.day("next");
        if (day != null && on != null && day.isBefore(on)) {
            problems.add("next-day", frame.say("visits.problem-next-before"));
        }
        return new Next(notice, day);
    }

    private @Nullable String otherLanguage() {
        var language = text("other-language");
        if (language == null) {
            problems.add("other-language", frame.say("visits.problem-other-language"));
        }
        return language;
    }

    List<Seen> children(@Nullable Mode mode, @Nullable Place place, @Nullable AccessGained access) {
        var children = new ArrayList<Seen>();
        var hasBedroom = place == Place.HOME || place == Place.PLACEMENT;
        var bedroomAsked = hasBedroom && mode == Mode.IN_PERSON && form.isLetIn();
        for (var child : sheet.children()) {
            if (access != null && VisitRules.isNobodyMet(access)) {
                children.add(notSeen(child, null));
            } else if (mode == Mode.TELEPHONE) {
                children.add(notSeen(child, text("why-" + child.id())));
            } else {
                children.add(seen(child, bedroomAsked));
            }
        }
        var asked = children.stream().map(Seen::child).toList();
        before().filter(other -> !asked.contains(other.child())).forEach(children::add);
        return children;
    }

    private Seen notSeen(Child child, @Nullable String why) {
        return new Seen(child.id(), source(child), false, null, null, why, Remarks.NONE);
    }

    private Seen seen(Child child, boolean bedroomAsked) {
        var seen = seen(child);
        var wasSeen = Boolean.TRUE.equals(seen);
        var day = form.day(WallClock.shown(sheet.now()).toLocalDate());
        var old = VisitRules.isOldEnoughToTalkAlone(child.ageOn(day));
        var alone = (old && wasSeen) ? answer("alone", child) : null;
        var bedroom = bedroomAsked ? answer("bedroom", child) : null;
        var why = Boolean.FALSE.equals(seen) ? said("why", child) : null;
        var notAlone = wasSeen ? notAlone(child, old, alone) : null;
        var remarks =
                new Remarks(
                        notAlone,
                        observed(child, notAlone),
                        Boolean.FALSE.equals(bedroom) ? said("bedroomnot", child) : null,
                        Boolean.TRUE.equals(bedroom) ? text("bedroomof-" + child.id()) : null);
        return new Seen(child.id(), source(child), seen, alone, bedroom, why, remarks);
    }

    // Whoever was seen alone was seen: nobody has to say so twice.
    private @Nullable Boolean seen(Child child) {
        var unsaid = !form.has("seen-" + child.id());
        return (unsaid && form.one("alone-" + child.id()).equals("yes"))
                ? Boolean.TRUE
                : answer("seen", child);
    }

    private @Nullable NotAlone notAlone(Child child, boolean old, @Nullable Boolean alone) {
        if (!old) {
            return NotAlone.TOO_YOUNG;
        }
        if (!Boolean.FALSE.equals(alone)) {
            return null;
        }
        var name = "notalone-" + child.id();
        var reason = form.value(NotAlone.class, name);
        if (reason == null && sheet.asksAll()) {
            problems.add(name, say("visits.problem-notalone", child));
        }
        return reason;
    }

    // Too young to be seen alone is seen otherwise, and how is said.
    private @Nullable String observed(Child child, @Nullable NotAlone notAlone) {
        if (notAlone == null) {
            return null;
        }
        return notAlone == NotAlone.TOO_YOUNG
                ? said("observed", child)
                : text("observed-" + child.id());
    }

    private @Nullable String said(String question, Child child) {
        var name = question + "-" + child.id();
        var text = text(name);
        var owed = question.equals("why") ? !sheet.isImported() : sheet.asksAll();
        if (text == null && owed) {
            problems.add(name, say("visits.problem-" + question, child));
        }
        return text;
    }

    private @Nullable Boolean answer(String question, Child child) {
        var name = question + "-" + child.id();
        var answer = form.one(name);
        if (answer.equals("yes") || answer.equals("no")) {
            return answer.equals("yes");
        }
        if (!sheet.isImported()) {
            problems.add(name, say("visits.problem-" + question, child));
        }
        return null;
    }

    private @Nullable String text(String name) {
        return ReadVisit.text(form, name, frame, problems);
    }

    private String say(String key, Child child) {
        return frame.say(key, Map.of("child", child.shortTitle()));
    }

    private Stream<Seen> before() {
        var before = sheet.before();
        return before == null ? Stream.of() : before.children().stream();
    }

    private @Nullable String source(Child child) {
        return before().filter(it -> it.child().equals(child.id()))
                .flatMap(it -> Stream.ofNullable(it.sourceReference()))
                .findFirst()
                .orElse(null);
    }
}
