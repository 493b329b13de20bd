package cymru.diogel.visiting.amendments.web;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.practice.people.Child;
import cymru.diogel.visiting.amendments.Amendment;
import cymru.diogel.visiting.amendments.Amendment.Kind;
import cymru.diogel.visiting.amendments.AmendmentWords;
import cymru.diogel.visiting.amendments.Copies.Copy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The amendments of which a child's record tells, and the documents that left the house.
 *
 * @param staff names of those who did something
 */
public record AmendmentsView(
        Frame frame,
        Child child,
        List<Amendment> all,
        List<Copy> copies,
        Map<UUID, String> staff,
        Reader reader) {
    private static final Set<String> ANNOUNCED =
            Set.of("asked", "waits", "agreed", "declined", "before", "own", "impossible");
    private static final Set<Kind> SEALING = Set.of(Kind.REDACT_VISIT, Kind.REDACT_FACT);

    /** Who reads it, what they may do, and what they did just now. */
    public record Reader(UUID id, boolean mayWrite, boolean mayUnseal, String done) {}

    public String title() {
        return frame.say("amendments.title", Map.of("name", child.title()));
    }

    /** What was done just now, "" for nothing. */
    public String done() {
        return ANNOUNCED.contains(reader.done())
                ? frame.say("amendments.done-" + reader.done())
                : "";
    }

    /** How many documents left before something was taken out of the record. */
    public long affected() {
        return copies.stream().filter(this::isAffected).count();
    }

    public String what(Amendment it) {
        return words().what(it, child.id());
    }

    public String asked(Amendment it) {
        return words().asked(it);
    }

    public String state(Amendment it) {
        return words().state(it);
    }

    private AmendmentWords words() {
        return new AmendmentWords(frame.words(), staff);
    }

    // What is gone is not told again by the reason it went for.
    public boolean showsReason(Amendment it) {
        return (it.isOpen() && reader.mayWrite()) || reader.mayUnseal();
    }

    public boolean showsWords(Amendment it) {
        return it.isOpen() && it.words() != null && reader.mayWrite();
    }

    public boolean mayDecide(Amendment it) {
        return it.isOpen() && reader.mayWrite() && !it.asking().by().equals(reader.id());
    }

    public boolean mayUnseal(Amendment it) {
        return it.isAgreed() && reader.mayUnseal() && SEALING.contains(it.kind());
    }

    /** Where what it is done to can be read; "" if nowhere any more. */
    public String href(Amendment it) {
        var subject = it.subject();
        if (subject.visit() != null && (it.isOpen() || it.isTo(child.id()))) {
            return "/visits/" + subject.visit();
        }
        return subject.line() == null
                ? ""
                : "/children/" + child.id() + "/facts#line-" + subject.line();
    }

    public String document(Copy it) {
        return frame.say("amendments.copy-" + it.act().replace('.', '-'));
    }

    /** Who took it, and when. */
    public String taken(Copy it) {
        return taken(frame, it, staff);
    }

    static String document(Frame frame, Copy it, Map<UUID, String> staff) {
        return frame.say("amendments.copy-" + it.act().replace('.', '-'))
                + ". "
                + taken(frame, it, staff);
    }

    private static String taken(Frame frame, Copy it, Map<UUID, String> staff) {
        var by = it.account();
        return frame.say(
                "amendments.taken",
                Map.of(
                        "name", by == null ? "–" : staff.getOrDefault(by, "–"),
                        "date", frame.words().date(WallClock.shown(it.at()).toLocalDate()),
                        "time", WallClock.shown(it.at()).toLocalTime().withNano(0).toString()));
    }

    public boolean isAffected(Copy copy) {
        return all.stream()
                .filter(it -> it.isAgreed() && it.kind() != Kind.WITHDRAW)
                .anyMatch(it -> copy.isBefore(decided(it)));
    }

    private static Instant decided(Amendment it) {
        return it.lastAt();
    }

    /** The withdrawal of a document, asked for or agreed. */
    public Optional<Amendment> withdrawal(Copy copy) {
        return all.stream()
                .filter(it -> Objects.equals(it.subject().document(), copy.entry()))
                .filter(it -> it.isOpen() || it.isAgreed())
                .findFirst();
    }
}
