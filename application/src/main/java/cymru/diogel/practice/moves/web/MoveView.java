package cymru.diogel.practice.moves.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.moves.Move;
import cymru.diogel.practice.moves.Move.Stage;
import cymru.diogel.practice.moves.MoveClocks;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One move: what is known of it, what it waits for, and what became of it. */
public record MoveView(
        Frame frame,
        MoveDesk.Opened opened,
        MoveClocks clocks,
        Map<UUID, Account> accounts,
        Viewer viewer,
        Now now) {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

    /** What was typed, on which day. */
    public record Now(Typed typed, LocalDate today) {}

    /** A line of what is known. */
    public record Line(String name, String text, boolean isLate) {}

    static String typed(LocalDate day) {
        return TYPED.format(day);
    }

    public Move move() {
        return opened.move();
    }

    public UUID child() {
        return opened.child().id();
    }

    public String name() {
        return opened.child().title();
    }

    public String here() {
        return MovesPage.PATH + "/" + move().id();
    }

    public String title() {
        return frame.say("moves.title-" + StayReading.code(move().way()), Map.of("name", name()));
    }

    public String stage() {
        return frame.say(move().message(move().stage()));
    }

    public String day(LocalDate day) {
        return frame.words().date(day);
    }

    /** All that is known, and by when what it waits for is due. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        var days = move().days();
        line(lines, "council", move().other().council());
        line(lines, "contact", move().other().contact());
        line(lines, "told-by", move().other().toldBy());
        line(lines, "heard", days.heardOn());
        line(lines, "informed", days.informedOn());
        line(lines, "arrived", days.arrivedOn());
        line(lines, "until", days.untilOn());
        line(lines, "address", move().staying().address());
        line(lines, "supervision", move().staying().supervision());
        line(lines, "agreed", days.agreedOn());
        due(lines);
        line(lines, "ended", days.endedOn());
        return lines;
    }

    private void line(List<Line> lines, String key, @Nullable LocalDate day) {
        line(lines, key, day == null ? null : day(day));
    }

    private void line(List<Line> lines, String key, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            lines.add(new Line(frame.say("moves.known-" + key), text, false));
        }
    }

    private void due(List<Line> lines) {
        var it = move();
        if (it.stage() != Stage.PERMANENT) {
            clocks.due(it)
                    .ifPresent(on ->
                            lines.add(
                                    new Line(
                                            frame.say("moves.due-" + StayReading.code(it.stage())),
                                            day(on),
                                            clocks.isLate(it, now.today()))));
            return;
        }
        for (var start : List.of(clocks.start(), clocks.start().other())) {
            var counts = start == clocks.start();
            clocks.conference(start, it)
                    .ifPresent(on ->
                            lines.add(
                                    new Line(
                                            frame.say(start.message()),
                                            counts
                                                    ? day(on)
                                                    : frame.say(
                                                            "moves.not-counted",
                                                            Map.of("day", day(on))),
                                            counts && on.isBefore(now.today()))));
        }
    }

    public List<Move.Step> steps() {
        return opened.steps();
    }

    public String step(Move.Step it) {
        return frame.say(move().message(it.stage()));
    }

    public String who(Move.Step it) {
        var known = it.by() == null ? null : accounts.get(it.by());
        return known == null ? frame.say("moves.by-itself") : known.name();
    }

    public boolean mayKeep() {
        return viewer.may(Right.KEEP_REGISTER) && move().stage().isOpen();
    }

    /** Whether the other council is to be written to by the next step. */
    public boolean tells() {
        return move().stage() == Stage.KNOWN;
    }

    public boolean maySettle() {
        return mayKeep() && move().stage() != Stage.PERMANENT;
    }

    public boolean mayTransfer() {
        return mayKeep() && move().way() == Move.Way.OUT && move().stage() == Stage.PERMANENT;
    }

    /** Whether somebody here may call the conference that decides on the child. */
    public boolean mayCall() {
        return viewer.may(Right.CALL_CONFERENCES)
                && move().way() == Move.Way.IN
                && move().stage() == Stage.PERMANENT;
    }

    public String call() {
        var from =
                clocks.start() == MoveClocks.Start.AGREED
                        ? move().days().agreedOn()
                        : move().notifiedOn();
        return "/conferences/new?child=" + child() + "&discussion=" + from + "&moved=yes";
    }

    public List<Choice> sorts() {
        return StayReading.sorts(frame);
    }
}
