package cymru.diogel.visiting.visits.web;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.platform.language.Numerals;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Household;
import cymru.diogel.practice.people.People;
import cymru.diogel.visiting.visits.VisitFilter;
import cymru.diogel.visiting.visits.Visits;
import cymru.diogel.visiting.visits.Visits.Line;
import cymru.diogel.visiting.visits.Visits.Scope;
import cymru.diogel.visiting.visits.web.ListView.Offers;
import cymru.diogel.visiting.visits.web.ListView.Row;
import gen.jte.Templates;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Visits, narrowed and sorted as asked, the last first. */
@Controller
class VisitListPage {
    private static final Comparator<Child> ELDEST_FIRST =
            Comparator.comparing(Child::bornOn, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Visits visits;
    private final People people;
    private final Accounts accounts;
    private final Question question;
    private final Templates templates;

    VisitListPage(
            Visits visits,
            People people,
            Accounts accounts,
            Question question,
            Templates templates) {
        this.visits = visits;
        this.people = people;
        this.accounts = accounts;
        this.question = question;
        this.templates = templates;
    }

    @Needs(Right.READ_VISITS)
    @GetMapping("/visits")
    Page show(@RequestParam MultiValueMap<String, String> asked, Frame frame, Viewer viewer) {
        var form = new FilterForm(asked);
        var filter = question.filter(form, viewer);
        var scope = question.scope(filter, viewer);
        var offset = (form.page() - 1) * Pages.ROWS;
        var page = visits.page(filter, scope, form.order(), offset, Pages.ROWS);
        question.note("visit.list", form, page.total());
        var names = names(page.lines());
        var teams = accounts.teams();
        var rows = page.lines().stream().map(line -> row(line, names, teams, frame)).toList();
        return new Page(
                templates.visitingVisitsList(
                        frame,
                        new ListView(
                                frame,
                                form,
                                rows,
                                new Pages(form.page(), Pages.ROWS, page.total(), form.pages()),
                                offers(viewer, names, teams),
                                about(form, rows))));
    }

    // What the list is narrowed to by a link and not by a field.
    private static String about(FilterForm form, List<Row> rows) {
        return form.one("household").isEmpty() || rows.isEmpty() ? "" : rows.getFirst().household();
    }

    private record Names(
            Map<UUID, Household> households, Map<UUID, Child> children, Map<UUID, Account> staff) {}

    private Names names(List<Line> lines) {
        var households =
                lines.stream().map(it -> it.call().household()).collect(Collectors.toSet());
        var children =
                lines.stream()
                        .flatMap(it -> it.children().stream())
                        .map(it -> it.child())
                        .collect(Collectors.toSet());
        var staff =
                accounts.all().stream().collect(Collectors.toMap(Account::id, Function.identity()));
        return new Names(people.households(households), people.children(children), staff);
    }

    // Of a visit out of reach the page says when and what, never who.
    private static Row row(Line line, Names names, List<Team> teams, Frame frame) {
        var household = names.households().get(line.call().household());
        var children =
                line.children().stream()
                        .map(it -> names.children().get(it.child()))
                        .filter(Objects::nonNull)
                        .sorted(ELDEST_FIRST)
                        .toList();
        var account = names.staff().get(line.call().practitioner());
        var team =
                teams.stream()
                        .filter(it -> it.id().equals(line.call().team()))
                        .map(it -> it.name(frame.words()))
                        .findFirst()
                        .orElse("");
        var title = line.open() && household != null ? household.title() : Numerals.NONE;
        var practitioner = line.open() && account != null ? account.name() : "";
        return new Row(line, title, children, practitioner, team);
    }

    private static Offers offers(Viewer viewer, Names names, List<Team> teams) {
        var managed = viewer.role() == Role.TEAM_MANAGER;
        var practitioners =
                !viewer.may(Right.READ_PRACTITIONER_PATTERNS)
                        ? List.<Choice>of()
                        : names.staff().values().stream()
                                .filter(it -> it.role() == Role.PRACTITIONER)
                                .filter(it -> !managed || Objects.equals(it.team(), viewer.team()))
                                .sorted(Comparator.comparing(Account::name))
                                .map(it -> new Choice(it.id().toString(), it.name()))
                                .toList();
        return new Offers(
                viewer.role() == Role.PRACTITIONER ? List.of() : teams,
                practitioners,
                viewer.may(Right.RECORD_VISITS),
                viewer.may(Right.EXPORT_VISITS));
    }

    /** Makes a question of what is asked, within what the viewer may ask. */
    @Component
    static class Question {
        private final Access access;
        private final ObjectProvider<FigureSource> figures;
        private final ObjectProvider<VisitFilter.Together> together;

        Question(
                Access access,
                ObjectProvider<FigureSource> figures,
                ObjectProvider<VisitFilter.Together> together) {
            this.access = access;
            this.figures = figures;
            this.together = together;
        }

        VisitFilter filter(FilterForm form, Viewer viewer) {
            var asked = form.filter();
            // Who called is for those who answer for them; everybody may ask for their own.
            var filter =
                    viewer.may(Right.READ_PRACTITIONER_PATTERNS)
                                    || asked.practitioners().equals(Set.of(viewer.id()))
                            ? asked
                            : asked.byPractitioners(Set.of());
            var rows = behind(form).or(() -> together(form));
            return rows.isPresent() ? filter.among(Set.copyOf(rows.get())) : filter;
        }

        /** Those who see the county's patterns see that a visit was, if not whose. */
        Scope scope(VisitFilter filter, Viewer viewer) {
            var team = viewer.team();
            var ofOwnTeam =
                    viewer.may(Right.READ_TEAM_PATTERNS)
                            && team != null
                            && filter.teams().equals(Set.of(team));
            // Asked for one household, a list would say of a hidden one that it is there.
            var every =
                    filter.households().isEmpty()
                            && (viewer.may(Right.READ_COUNTY_PATTERNS) || ofOwnTeam);
            return new Scope(access.reach(viewer), !every);
        }

        void note(String act, FilterForm form, int count) {
            access.browse(entry(act, form).with("count", count));
        }

        static Entry entry(String act, FilterForm form) {
            return Entry.seen(act).with("filter", form.query());
        }

        private Optional<Collection<UUID>> together(FilterForm form) {
            return together.stream()
                    .filter(it -> form.id(it.name()) != null)
                    .findFirst()
                    .map(it -> it.visits().apply(Objects.requireNonNull(form.id(it.name()))));
        }

        private Optional<Collection<UUID>> behind(FilterForm form) {
            var code = form.one("figure");
            var from = form.day("from");
            var to = form.day("to");
            if (code.isEmpty() || from == null || to == null) {
                return Optional.empty();
            }
            return figures.stream()
                    .filter(it -> it.definition().code().equals(code))
                    .findFirst()
                    .map(it -> it.rows(new FigureSource.Question(from, to, form.id("team"))));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuItem visitsMenu() {
            return new MenuItem(30, "visits.menu", "/visits", Right.READ_VISITS.name());
        }
    }
}
