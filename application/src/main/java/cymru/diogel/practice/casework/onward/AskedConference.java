package cymru.diogel.practice.casework.onward;

import cymru.diogel.practice.conferences.Conference;
import cymru.diogel.practice.conferences.Conferences;
import cymru.diogel.practice.conferences.Stage;
import cymru.diogel.practice.enquiries.Determined.Lack;
import cymru.diogel.practice.enquiries.Enquiries;
import cymru.diogel.practice.enquiries.Enquiry;
import cymru.diogel.practice.enquiries.Following;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A third determination asks for a conference, and is complete once that was called. */
@Component
class AskedConference implements Following {
    private final Enquiries enquiries;
    private final Conferences conferences;

    AskedConference(Enquiries enquiries, Conferences conferences) {
        this.enquiries = enquiries;
        this.conferences = conferences;
    }

    @EventListener
    void on(Conference.Changed event) {
        var isCalled =
                conferences
                        .find(event.conference())
                        .filter(it -> it.initial() && it.progress().stage() == Stage.CALLED)
                        .isPresent();
        if (isCalled) {
            enquiries.allOf(event.children()).stream()
                    .filter(AskedConference::waits)
                    .forEach(it -> enquiries.conferenceAskedFor(it.id()));
        }
    }

    @Override
    public List<Line> of(Enquiry it) {
        var href = "/conferences/new?child=" + it.child() + "&discussion=" + it.begun().lastOn();
        return waits(it)
                ? List.of(new Line("casework.call-conference", Map.of(), href))
                : List.of();
    }

    private static boolean waits(Enquiry it) {
        var made = it.made();
        return made != null && made.asRule().lack().filter(Lack.CONFERENCE::equals).isPresent();
    }
}
