package cymru.diogel.visiting.visits.web;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.drafts.Saved;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.practice.people.Child;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visit.Seen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** What a report says, fact by fact, so that it can be shown, and compared with another. */
public record VisitFacts(Frame frame, Visit visit, Map<UUID, Child> children) {

    /** One fact in words. */
    public record Fact(String name, String value) {}

    /** One fact that two versions tell differently. */
    public record Difference(String name, String before, String after) {}

    /** Children by identity, in the order given. */
    static Map<UUID, Child> named(List<Child> children) {
        var named = new LinkedHashMap<UUID, Child>();
        children.forEach(child -> named.put(child.id(), child));
        return named;
    }

    /** The short facts, those that say nothing left out. */
    public List<Fact> inShort() {
        return facts(shortFacts());
    }

    /** What this report and a later one tell differently. */
    public List<Difference> changedIn(Visit later) {
        var mine = all();
        var others = new VisitFacts(frame, later, children).all();
        var names = new ArrayList<>(mine.keySet());
        others.keySet().stream().filter(name -> !names.contains(name)).forEach(names::add);
        return names.stream()
                .map(name ->
                        new Difference(
                                name, mine.getOrDefault(name, ""), others.getOrDefault(name, "")))
                .filter(it -> !it.before().equals(it.after()))
                .toList();
    }

    /** What another window wrote and this one, in the fields both wrote, as they were typed. */
    static List<Difference> typed(Frame frame, Saved saved, VisitForm form) {
        return saved.clashes().stream()
                .map(it ->
                        new Difference(
                                asked(frame, it),
                                said(frame, it, saved.kept().getOrDefault(it, List.of())),
                                said(frame, it, form.all(it))))
                .toList();
    }

    /** Tells a window when its words were kept, which version it shows now, and of a clash. */
    static ResponseEntity<Map<String, String>> told(Saved saved, Frame frame) {
        var time = frame.words().time(WallClock.shown(saved.at()).toLocalTime());
        return ResponseEntity.ok(
                Map.of(
                        "time",
                        time,
                        "version",
                        "" + saved.version(),
                        "clash",
                        saved.clashes().isEmpty() ? "" : "yes"));
    }

    private static String asked(Frame frame, String field) {
        var key = "visits.ask-" + field.replaceFirst("-[0-9a-f-]{36}$|-(day|month|year)$", "");
        return frame.say(frame.words().has(key) ? key : "visits.ask-more");
    }

    private static String said(Frame frame, String field, List<String> values) {
        return values.stream()
                .map(it -> {
                    var code = it.toLowerCase(Locale.ROOT).replace('_', '-');
                    var named = List.of("visits." + field + "-" + code, "visits." + code);
                    var key = named.stream().filter(frame.words()::has).findFirst();
                    return key.map(frame::say).orElse(it);
                })
                .collect(Collectors.joining(", "));
    }

    /** The children of the report whom the viewer may see, in the order given. */
    public List<Seen> seen() {
        return children.keySet().stream()
                .flatMap(child ->
                        visit.children().stream().filter(seen -> seen.child().equals(child)))
                .toList();
    }

    public String name(Seen seen) {
        var child = children.get(seen.child());
        return child == null ? "" : child.title();
    }

    public String age(Seen seen) {
        var child = children.get(seen.child());
        return child == null ? "" : words().age(child, visit.when().on());
    }

    public VisitWords words() {
        return new VisitWords(frame.words());
    }

    /** What explains the answers about one child. */
    public List<Fact> notes(Seen seen) {
        var remarks = seen.remarks();
        var notes = new LinkedHashMap<String, String>();
        var notAlone = remarks.notAlone();
        put(notes, "visits.note-why", seen.whyNot());
        put(notes, "visits.note-alone", notAlone == null ? null : words().of(notAlone));
        put(notes, "visits.note-observed", remarks.observed());
        put(notes, "visits.note-bedroom", remarks.bedroomNot());
        put(notes, "visits.note-bedroom-of", remarks.bedroomOf());
        return facts(notes);
    }

    private Map<String, String> all() {
        var facts = shortFacts();
        put(facts, "visits.fact-said", visit.words().said());
        put(facts, "visits.fact-account", visit.words().account());
        put(facts, "visits.fact-concerns", visit.words().concerns());
        for (var seen : seen()) {
            var name = name(seen);
            putAbout(facts, "visits.fact-seen", name, words().yesNo(seen.seen()));
            putAbout(facts, "visits.fact-alone", name, words().yesNo(seen.alone()));
            putAbout(facts, "visits.fact-bedroom", name, words().yesNo(seen.bedroom()));
            notes(seen).forEach(it -> facts.put(name + ": " + it.name(), it.value()));
        }
        return facts;
    }

    private Map<String, String> shortFacts() {
        var facts = new LinkedHashMap<String, String>();
        var when = visit.when();
        var told = visit.plannedFor();
        put(facts, "visits.fact-notice", words().of(visit.notice()));
        put(facts, "visits.fact-told", told == null ? null : words().moment(told));
        put(facts, "visits.fact-began", words().began(when));
        put(facts, "visits.fact-source", words().of(when.source()));
        put(facts, "visits.fact-ended", words().ended(when));
        put(facts, "visits.fact-minutes", words().minutes(when.minutes()));
        put(facts, "visits.fact-purpose", words().purposes(visit.circumstances().purposes()));
        put(facts, "visits.fact-place", words().of(visit.place()));
        put(facts, "visits.fact-mode", words().of(visit.mode()));
        put(facts, "visits.fact-access", words().of(visit.access()));
        put(facts, "visits.fact-rooms", visit.words().rooms());
        put(facts, "visits.fact-steps", visit.words().accessSteps());
        put(facts, "visits.fact-language", words().talk(visit.circumstances().talk()));
        put(facts, "visits.fact-present", visit.words().present());
        var agencies = visit.agencies().stream().map(words()::agency).toList();
        put(facts, "visits.fact-agencies", String.join(", ", agencies));
        put(facts, "visits.fact-company", visit.words().company());
        put(facts, "visits.fact-next", words().next(visit.circumstances().next()));
        return facts;
    }

    private void put(Map<String, String> facts, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.put(frame.say(key), value);
        }
    }

    private void putAbout(Map<String, String> facts, String key, String child, String value) {
        if (!value.isEmpty()) {
            facts.put(frame.say(key, Map.of("child", child)), value);
        }
    }

    /** When it was written down. */
    public String writtenAt() {
        return words().moment(WallClock.shown(visit.recording().at()));
    }

    private static List<Fact> facts(Map<String, String> facts) {
        return facts.entrySet().stream().map(it -> new Fact(it.getKey(), it.getValue())).toList();
    }
}
