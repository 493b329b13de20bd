package cymru.diogel.practice.enquiries.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.enquiries.Conduct;
import cymru.diogel.practice.enquiries.Enquiries;
import cymru.diogel.practice.enquiries.Enquiry;
import cymru.diogel.practice.enquiries.Following;
import cymru.diogel.practice.people.People;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** An enquiry laid open: looked at in the trail first, by those who may see its child. */
@Component
class EnquiryDesk {
    private final Enquiries enquiries;
    private final Known known;
    private final ObjectProvider<Following> following;
    private final Clock clock;

    EnquiryDesk(
            Enquiries enquiries, Known known, ObjectProvider<Following> following, Clock clock) {
        this.enquiries = enquiries;
        this.known = known;
        this.following = following;
        this.clock = clock;
    }

    /** What this asks of others. */
    @Component
    record Known(Access access, People people, Accounts accounts) {}

    /** Lets whoever may see its child look at it; to others it is not there. */
    Enquiry look(UUID id, Viewer viewer) {
        var found = enquiries.find(id);
        if (found.isEmpty()) {
            known.access().browse(Entry.refused("enquiry.look"));
            throw new Absent();
        }
        known.access().look(viewer, List.of(found.get().child()), "enquiry.look");
        return found.get();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    EnquiryView view(Enquiry it, Frame frame, Viewer viewer, Typed typed) {
        var works = viewer.may(Right.LEAD_ENQUIRIES) && it.stage().isOpen();
        var all = works ? known.accounts().all() : List.<Account>of();
        var leads = leads(all, viewer);
        var staff = works ? byId(all) : known.accounts().named(staff(it));
        var child = known.people().children(List.of(it.child())).get(it.child());
        var lines = following.stream().flatMap(module -> module.of(it).stream()).toList();
        var made = it.made();
        var may =
                new EnquiryView.May(
                        viewer.may(Right.LEAD_ENQUIRIES),
                        viewer.may(Right.RATIFY_DETERMINATIONS)
                                && made != null
                                && made.asRule().mayBeRatifiedBy(viewer.id()));
        var told = new EnquiryView.Told(enquiries.facts(it.id()), lines);
        return new EnquiryView(
                frame,
                it,
                new EnquiryView.Who(child == null ? "" : child.title(), staff, leads),
                told,
                may,
                typed,
                today());
    }

    /** Who may lead an enquiry: those of the reader's own team who may lead any. */
    List<Account> leads(Viewer viewer) {
        return leads(known.accounts().all(), viewer);
    }

    private static List<Account> leads(List<Account> all, Viewer viewer) {
        return all.stream()
                .filter(who -> !who.disabled() && who.role().may(Right.LEAD_ENQUIRIES))
                .filter(who -> who.team() != null && who.team().equals(viewer.team()))
                .sorted(Comparator.comparing(Account::name))
                .toList();
    }

    private static Map<UUID, Account> byId(List<Account> all) {
        return all.stream().collect(Collectors.toMap(Account::id, it -> it));
    }

    private static Set<UUID> staff(Enquiry it) {
        var staff = new HashSet<UUID>();
        if (it.lead() != null) {
            staff.add(it.lead());
        }
        if (it.seen() != null) {
            staff.add(it.seen().by());
        }
        if (it.transfer() != null) {
            staff.add(it.transfer().by());
        }
        it.determinations()
                .forEach(made -> {
                    staff.add(made.by());
                    if (made.ratified() != null) {
                        staff.add(made.ratified().by());
                    }
                });
        it.conduct().history().stream()
                .map(Conduct.Since::by)
                .filter(by -> by != null)
                .forEach(staff::add);
        return staff;
    }
}
