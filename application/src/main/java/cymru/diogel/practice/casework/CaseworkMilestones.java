package cymru.diogel.practice.casework;

import cymru.diogel.platform.access.Right;
import cymru.diogel.practice.conferences.Conference;
import cymru.diogel.practice.conferences.Conferences;
import cymru.diogel.practice.enquiries.Enquiries;
import cymru.diogel.practice.enquiries.Enquiry;
import cymru.diogel.practice.pathway.Milestones;
import cymru.diogel.practice.strategy.Discussion;
import cymru.diogel.practice.strategy.Discussions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Discussions, enquiries and conferences of a child, and what may be begun. */
@Component
@Order(0)
class CaseworkMilestones implements Milestones {
    private final Discussions discussions;
    private final Enquiries enquiries;
    private final Conferences conferences;

    CaseworkMilestones(Discussions discussions, Enquiries enquiries, Conferences conferences) {
        this.discussions = discussions;
        this.enquiries = enquiries;
        this.conferences = conferences;
    }

    @Override
    public List<Line> of(UUID child, Reading reading) {
        var whom = List.of(child);
        var lines = new ArrayList<Line>();
        discussions.of(whom).stream()
                .filter(Discussion::isOpen)
                .map(it -> line(it, reading))
                .forEach(lines::add);
        enquiries.of(whom).stream().map(it -> line(it, reading)).forEach(lines::add);
        conferences.open(whom).stream().map(it -> line(it, reading)).forEach(lines::add);
        if (reading.registered()) {
            var text = say(reading, "on-register", Map.of());
            var keeps = reading.viewer().may(Right.KEEP_REGISTER);
            lines.add(Line.of(Part.STANDS, text, keeps ? "/register/names/" + child : ""));
        }
        lines.addAll(offers(child, reading));
        return lines;
    }

    private static Line line(Discussion it, Reading reading) {
        var due = Map.of("date", reading.words().date(it.dueOn()));
        return Line.now(
                say(reading, "milestone-discussion", due),
                "/strategy/" + it.id(),
                it.isLate(reading.today()));
    }

    private static Line line(Enquiry it, Reading reading) {
        var words = reading.words();
        var values =
                Map.of(
                        "date",
                        words.date(it.begun().startedOn()),
                        "stage",
                        words.say(it.stage().message()));
        return Line.of(
                it.stage().isOpen() ? Part.NOW : Part.BEFORE,
                say(reading, "milestone-enquiry", values),
                "/enquiries/" + it.id());
    }

    private static Line line(Conference it, Reading reading) {
        var due = Map.of("date", reading.words().date(it.call().plannedOn()));
        return Line.now(
                say(reading, "milestone-conference", due),
                "/conferences/" + it.id(),
                it.isLate(reading.today()));
    }

    private static List<Line> offers(UUID child, Reading reading) {
        var offers = new ArrayList<Line>();
        if (reading.viewer().may(Right.HOLD_STRATEGY)) {
            offers.add(
                    Line.of(
                            Part.BEGIN,
                            say(reading, "call-discussion", Map.of()),
                            "/strategy/new?child=" + child));
        }
        if (reading.viewer().may(Right.CALL_CONFERENCES)) {
            offers.add(
                    Line.of(
                            Part.BEGIN,
                            say(reading, "call-conference", Map.of()),
                            "/conferences/new?child=" + child));
        }
        return offers;
    }

    private static String say(Reading reading, String key, Map<String, String> values) {
        return reading.words().say("casework." + key, values);
    }
}
