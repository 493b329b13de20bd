package cymru.diogel.practice.outcomes.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.outcomes.FollowUp;
import cymru.diogel.practice.outcomes.LaterSigns.Sign;
import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.outcomes.Reviews;
import cymru.diogel.practice.people.People;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A review laid open: looked at in the trail first, by those whom it concerns. */
@Component
class OutcomeDesk {
    private final Reviews reviews;
    private final FollowUp followUp;
    private final Access access;
    private final Around around;
    private final Clock clock;

    OutcomeDesk(Reviews reviews, FollowUp followUp, Access access, Around around, Clock clock) {
        this.reviews = reviews;
        this.followUp = followUp;
        this.access = access;
        this.around = around;
        this.clock = clock;
    }

    /** What else it reads. */
    @Component
    record Around(Accounts accounts, People people) {}

    /** Lets the viewer look at it; a review of a child closed to them is not there. */
    Review.Whole look(UUID id, Viewer viewer) {
        var found = reviews.find(id).filter(it -> mayRead(it.review(), viewer));
        if (found.isEmpty()) {
            access.browse(Entry.refused("outcome.look"));
            throw new Absent();
        }
        access.look(viewer, List.of(found.get().review().of().child()), "outcome.look");
        return found.get();
    }

    /** Where somebody goes on from here: to the list, once what they did closed it to them. */
    View onward(UUID id, Viewer viewer, String list) {
        var it = reviews.find(id).map(Review.Whole::review).orElseThrow(Absent::new);
        var child = it.of().child();
        return access.grounds(viewer, List.of(child)).containsKey(child)
                ? OutcomePage.at(id)
                : new RedirectView(list + "?ended=" + it.reference());
    }

    /** Whether somebody is among those whom it concerns; access to the child is asked besides. */
    static boolean mayRead(Review it, Viewer viewer) {
        var isConcerned =
                it.partOf(viewer.id()) != null || viewer.id().equals(it.hands().decider());
        var oversees =
                viewer.role() != Role.PARTNER
                        && (viewer.may(Right.REVIEW_OUTCOMES) || viewer.may(Right.DECIDE_DISPUTES));
        return isConcerned
                || oversees
                || (it.of().people().contains(viewer.id()) && !it.stage().isBeforeVerdict());
    }

    OutcomeView view(Review.Whole whole, Frame frame, Viewer viewer) {
        var it = whole.review();
        var child = around.people().children(List.of(it.of().child())).get(it.of().child());
        var signs =
                it.turns().judgedAt() == null
                        ? List.<Sign>of()
                        : followUp.signs(List.of(it)).getOrDefault(it.id(), List.of());
        var over = FollowUp.MONTHS.stream().filter(months -> followUp.isOver(it, months)).toList();
        return new OutcomeView(
                frame,
                whole,
                child == null ? "" : child.title(),
                new OutcomeView.Known(names(whole), signs, over),
                OutcomeView.Acts.of(whole, viewer),
                LocalDate.now(clock));
    }

    private Map<UUID, String> names(Review.Whole whole) {
        var it = whole.review();
        var ids = new HashSet<UUID>();
        Stream.of(it.hands().reviewer(), it.hands().second(), it.hands().decider())
                .flatMap(Stream::ofNullable)
                .forEach(ids::add);
        whole.verdicts().forEach(verdict -> ids.add(verdict.by()));
        var turns = it.turns();
        Stream.of(turns.response(), turns.ending())
                .flatMap(Stream::ofNullable)
                .forEach(said -> ids.add(said.by()));
        if (turns.decision() != null) {
            ids.add(turns.decision().said().by());
        }
        var names = new HashMap<UUID, String>();
        around.accounts().named(ids).forEach((id, account) -> names.put(id, account.name()));
        return names;
    }
}
