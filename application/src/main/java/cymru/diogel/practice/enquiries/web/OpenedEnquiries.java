package cymru.diogel.practice.enquiries.web;

import cymru.diogel.practice.enquiries.Enquiries;
import cymru.diogel.practice.enquiries.Enquiry;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.strategy.Consequences;
import cymru.diogel.practice.strategy.Discussion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which enquiries a strategy discussion opened, and those it goes on in instead of a second. */
@Component
class OpenedEnquiries implements Consequences {
    private final Enquiries enquiries;
    private final People people;

    OpenedEnquiries(Enquiries enquiries, People people) {
        this.enquiries = enquiries;
        this.people = people;
    }

    @Override
    public List<Line> of(Discussion discussion, Collection<UUID> seen) {
        var lines = new LinkedHashMap<Enquiry, String>();
        for (var it : enquiries.of(seen)) {
            if (it.begun().first().equals(discussion.id())) {
                lines.put(it, "enquiries.opened-by");
            } else if (it.begun().last().equals(discussion.id())) {
                lines.put(it, "enquiries.goes-on");
            } else if (discussion.isOpen() && it.stage().isOpen()) {
                lines.put(it, "enquiries.open-already");
            }
        }
        return lines.isEmpty() ? List.of() : said(lines);
    }

    private List<Line> said(Map<Enquiry, String> lines) {
        var children = people.children(lines.keySet().stream().map(Enquiry::child).toList());
        var said = new ArrayList<Line>();
        lines.forEach((it, key) -> {
            var child = children.get(it.child());
            var name = child == null ? "" : child.title();
            var values = Map.of("name", name, "reference", it.reference());
            said.add(new Line(key, values, EnquiryListPage.PATH + "/" + it.id()));
        });
        return said;
    }
}
