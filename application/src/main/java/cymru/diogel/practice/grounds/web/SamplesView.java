package cymru.diogel.practice.grounds.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.practice.grounds.Samples;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The samples that run, by person. */
public final class SamplesView {
    private SamplesView() {}

    /**
     * What one person may look at.
     *
     * @param until the last day, the latest where there are several
     */
    public record Line(String id, String who, String kind, int children, String until) {}

    static List<Line> lines(Frame frame, List<Ground.Standing> running, List<Account> all) {
        return all.stream()
                .sorted(Comparator.comparing(Account::name))
                .map(it -> line(frame, it, of(running, it)))
                .filter(it -> it.children() > 0)
                .toList();
    }

    private static List<Ground.Standing> of(List<Ground.Standing> running, Account account) {
        return running.stream().filter(it -> account.id().equals(it.account())).toList();
    }

    static Line line(Frame frame, Account who, List<Ground.Standing> given) {
        return new Line(
                who.id().toString(),
                who.name(),
                WhoSeesView.why(frame, Samples.kindFor(who.role())),
                (int) given.stream().map(Ground.Standing::child).distinct().count(),
                until(frame, given));
    }

    static String until(Frame frame, List<Ground.Standing> given) {
        return given.stream()
                .map(Ground.Standing::until)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .map(frame.words()::date)
                .orElse(frame.say("grounds.until-ended"));
    }
}
