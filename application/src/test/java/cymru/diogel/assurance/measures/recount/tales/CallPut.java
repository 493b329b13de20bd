package cymru.diogel.assurance.measures.recount.tales;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.assurance.measures.recount.tales.Tale.Doorstep;
import cymru.diogel.assurance.measures.recount.tales.Tale.Visited;
import cymru.diogel.visiting.visits.AccessGained;
import cymru.diogel.visiting.visits.Mode;
import cymru.diogel.visiting.visits.Notice;
import cymru.diogel.visiting.visits.Place;
import cymru.diogel.visiting.visits.TimeSource;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visits;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Puts calls where they are kept, one of them said otherwise first and corrected. */
final class CallPut {
    private final Visits visits;

    CallPut(ApplicationContext beans) {
        this.visits = beans.getBean(Visits.class);
    }

    void put(Tale tale) {
        var calls = tale.protection().calls();
        var wrong =
                calls.stream()
                        .filter(it -> it.on().isBefore(tale.today()) && mayBeCorrected(it))
                        .findFirst();
        visits.addAll(
                calls.stream()
                        .map(it ->
                                wrong.filter(it::equals).isPresent()
                                        ? visit(it, otherwise(it.met()))
                                        : visit(it, it.met()))
                        .toList());
        wrong.ifPresent(it ->
                assertThat(visits.correct(visit(it, it.met()), PathwayPut.BY, "Typed wrongly."))
                        .isInstanceOf(Visits.Outcome.Kept.class));
    }

    private static boolean mayBeCorrected(Visited it) {
        return it.timed().at() != null
                && it.timed().at().getHour() > 2
                && it.met().mode().equals("IN_PERSON")
                && it.met().access().equals("GAINED");
    }

    private static Doorstep otherwise(Doorstep it) {
        var notice = it.notice().equals("PLANNED") ? "UNANNOUNCED" : "PLANNED";
        return new Doorstep(notice, "OFFICE", "VIDEO", "NO_REPLY");
    }

    private static Visit visit(Visited it, Doorstep met) {
        var by = it.home().worker();
        var timed = it.timed();
        return new Visit(
                it.id(),
                it.home().id(),
                by.id(),
                by.team(),
                Notice.valueOf(met.notice()),
                null,
                new Visit.When(it.on(), timed.at(), null, null, TimeSource.valueOf(timed.source())),
                Place.valueOf(met.place()),
                Mode.valueOf(met.mode()),
                AccessGained.valueOf(met.access()),
                Visit.Circumstances.NONE,
                new Visit.Words("A card was left.", null, "As told.", null),
                List.of(),
                it.sights().stream().map(CallPut::seen).toList(),
                new Visit.Recording(timed.written(), by.id(), Visit.Origin.FORM, 0));
    }

    private static Visit.Seen seen(Tale.Sight it) {
        return new Visit.Seen(
                it.kid(), null, it.seen(), it.alone(), it.bedroom(), null, Visit.Remarks.NONE);
    }
}
