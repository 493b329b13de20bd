package cymru.diogel.practice.enquiries.web;

import cymru.diogel.practice.enquiries.Enquiries;
import cymru.diogel.practice.enquiries.Enquiry;
import cymru.diogel.practice.strategy.Consequences;
import cymru.diogel.practice.strategy.Discussion;
import cymru.diogel.practice.strategy.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which enquiries a strategy discussion opened, and those it goes on in instead of a second. */
@Component
class OpenedEnquiries implements Consequences {
    private final Enquiries enquiries;

    OpenedEnquiries(Enquiries enquiries) {
        this.enquiries = enquiries;
    }

    @Override
    public List<Line> of(Discussion discussion, Collection<UUID> seen) {
        var ended = discussion.ended();
        var lines = new ArrayList<Line>();
        for (var it : enquiries.of(seen)) {
            if (it.begun().first().equals(discussion.id())) {
                lines.add(line("enquiries.opened-by", it));
            } else if (it.begun().last().equals(discussion.id())) {
                lines.add(line("enquiries.goes-on", it));
            } else if (ended == null && it.stage().isOpen()) {
                lines.add(line("enquiries.open-already", it));
            }
        }
        if (ended != null && ended.outcome() == Outcome.FURTHER_MEETING) {
            lines.removeIf(it -> it.key().equals("enquiries.opened-by"));
        }
        return lines;
    }

    private static Line line(String key, Enquiry it) {
        var reference = Map.of("reference", it.reference());
        return new Line(key, reference, EnquiryListPage.PATH + "/" + it.id());
    }
}
