package cymru.diogel.platform.reviews.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.positions.Position;
import cymru.diogel.platform.positions.Positions;
import cymru.diogel.platform.reviews.AccessReviews;
import cymru.diogel.platform.trail.Entry;
import gen.jte.Templates;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Everybody of a manager's team, and whether they still need what they can see. */
@Controller
public class AccessReviewPage {
    private static final String PATH = "/access-review";

    private final AccessReviews reviews;
    private final Accounts accounts;
    private final Access access;
    private final Positions positions;
    private final Templates templates;

    AccessReviewPage(
            AccessReviews reviews,
            Accounts accounts,
            Access access,
            Positions positions,
            Templates templates) {
        this.reviews = reviews;
        this.accounts = accounts;
        this.positions = positions;
        this.access = access;
        this.templates = templates;
    }

    @Bean
    static MenuItem accessReviewMenu() {
        return new MenuItem(85, "reviews.menu", PATH, Right.REVIEW_ACCESS.name());
    }

    /** Somebody of the team; {@code needed} is null while nobody has said. */
    public record Line(
            Account account, long children, @Nullable Boolean needed, List<Position> positions) {
        /** From when until when, for each position that is not over. */
        public List<String> dates(Frame frame, LocalDate today) {
            return positions.stream()
                    .filter(it -> it.isOn(today) || it.isAfter(today))
                    .map(it -> dates(frame, it))
                    .toList();
        }

        private static String dates(Frame frame, Position it) {
            var from = it.from();
            var until = it.until();
            return frame.say(
                    "reviews.dates",
                    Map.of(
                            "from",
                            from == null ? "–" : frame.words().date(from),
                            "until",
                            until == null ? "–" : frame.words().date(until)));
        }

        public String role(Frame frame) {
            return frame.say("access.role-" + account.role().name().toLowerCase(Locale.ROOT));
        }
    }

    /** The team's lines, of which so many are answered, and the day by which all should be. */
    public record Review(List<Line> lines, LocalDate due, LocalDate today) {
        public long left() {
            return lines.stream().filter(it -> it.needed() == null).count();
        }
    }

    @Needs(Right.REVIEW_ACCESS)
    @GetMapping(PATH)
    Page show(Frame frame, Viewer viewer) {
        access.browse(Entry.seen("access.review"));
        var team = team(viewer);
        var children =
                access.workers(access.work(viewer).keySet()).values().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Access.Worker::account, Collectors.counting()));
        var ids = team.stream().map(Account::id).toList();
        var answers = reviews.answers(ids);
        var dated = positions.of(ids);
        var lines =
                team.stream()
                        .map(it ->
                                new Line(
                                        it,
                                        children.getOrDefault(it.id(), 0L),
                                        answers.get(it.id()),
                                        dated.getOrDefault(it.id(), List.of())))
                        .toList();
        return new Page(
                templates.platformReviewsReview(
                        frame, new Review(lines, reviews.due(), reviews.today())));
    }

    @Needs(Right.REVIEW_ACCESS)
    @PostMapping(PATH + "/{account}")
    View answer(
            @PathVariable UUID account, @RequestParam Map<String, String> fields, Viewer viewer) {
        var whose =
                team(viewer).stream()
                        .filter(it -> it.id().equals(account))
                        .findFirst()
                        .orElseThrow(Absent::new);
        switch (fields.getOrDefault("needed", "")) {
            case "yes" -> reviews.answer(whose, viewer.id(), true);
            case "no" -> reviews.answer(whose, viewer.id(), false);
            default -> throw new Absent();
        }
        return new RedirectView(PATH);
    }

    // Nobody answers for themselves, and whoever has left needs no answer.
    private List<Account> team(Viewer viewer) {
        return accounts.all().stream()
                .filter(it -> viewer.team() != null && viewer.team().equals(it.team()))
                .filter(it -> !it.id().equals(viewer.id()) && !it.disabled())
                .sorted(Comparator.comparing(Account::name))
                .toList();
    }
}
