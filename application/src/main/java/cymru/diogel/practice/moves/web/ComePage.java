package cymru.diogel.practice.moves.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.joining.Likely;
import cymru.diogel.practice.moves.Move;
import cymru.diogel.practice.moves.Moves;
import cymru.diogel.practice.moves.Newcomers;
import cymru.diogel.practice.register.Category;
import cymru.diogel.practice.register.Register;
import cymru.diogel.practice.search.Search;
import gen.jte.Templates;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Another council tells that a child on its register comes here: the name is entered at once. */
@Controller
class ComePage {
    private static final String PATH = MovesPage.PATH + "/in";
    private static final int NAME = 100;
    private static final int YEARS = 25;
    private static final Set<Role> WORK = Set.of(Role.PRACTITIONER, Role.TEAM_MANAGER);

    private final MoveDesk desk;
    private final Moves moves;
    private final Newcomers newcomers;
    private final Offers offers;
    private final Templates templates;

    ComePage(MoveDesk desk, Moves moves, Newcomers newcomers, Offers offers, Templates templates) {
        this.desk = desk;
        this.moves = moves;
        this.newcomers = newcomers;
        this.offers = offers;
        this.templates = templates;
    }

    /** What may be chosen in the form. */
    @Component("movesOffers")
    record Offers(Register register, Accounts accounts, Likely likely) {
        List<Account> workers() {
            return accounts.all().stream()
                    .filter(it -> WORK.contains(it.role()) && it.team() != null && !it.disabled())
                    .sorted(Comparator.comparing(Account::name))
                    .toList();
        }

        List<Search.Found> alike(Viewer viewer, Told it) {
            var name = Fact.Name.official(it.given(), it.family());
            return likely
                    .offers(viewer, new Likely.Told(it.id(), name, it.born()), it.id())
                    .stream()
                    .map(Likely.Offer::known)
                    .filter(Search.Found::isChild)
                    .toList();
        }
    }

    /** A child as told. */
    record Told(UUID id, String given, String family, LocalDate born) {}

    /** All that was told, once nothing is wrong with it. */
    private record All(
            Told whom,
            Move.Other other,
            StayReading.Read stay,
            Set<String> categories,
            @Nullable Account worker) {}

    @Needs(Right.KEEP_REGISTER)
    @GetMapping(PATH)
    Page show(Frame frame) {
        var fields = new HashMap<String, String>();
        fields.put("move", UUID.randomUUID().toString());
        fields.put("child", UUID.randomUUID().toString());
        fields.put("heard", MoveView.typed(desk.today()));
        return page(frame, new Typed(fields), List.of(), new Problems());
    }

    @Needs(Right.KEEP_REGISTER)
    @PostMapping(PATH)
    View come(@RequestParam Map<String, String> fields, Frame frame, Viewer viewer) {
        var typed = new Typed(fields);
        var problems = new Problems();
        var all = read(typed, frame, problems);
        if (all == null) {
            return page(frame, typed, List.of(), problems);
        }
        var alike = offers.alike(viewer, all.whom());
        var is = typed.get("is");
        var chosen = alike.stream().map(Search.Found::person).filter(it -> is(is, it)).findFirst();
        if (!alike.isEmpty() && chosen.isEmpty() && !is.equals("new")) {
            problems.add("is", frame.say("moves.problem-is"));
            return page(frame, typed, alike, problems);
        }
        chosen.ifPresent(it -> desk.child(it, viewer));
        var id = typed.ownId("move");
        if (!enter(id, chosen.orElse(all.whom().id()), all, viewer)) {
            problems.add("given", frame.say("moves.problem-come"));
            return page(frame, typed, alike, problems);
        }
        return MovePage.at(id);
    }

    private static boolean is(String chosen, UUID person) {
        return person.toString().equals(chosen);
    }

    private boolean enter(UUID id, UUID child, All all, Viewer viewer) {
        var whom = all.whom();
        var stay = all.stay();
        if (child.equals(whom.id())) {
            var address = stay.where().address();
            newcomers.arrive(
                    new Newcomers.Newcomer(
                            child,
                            whom.given(),
                            whom.family(),
                            whom.born(),
                            address == null ? "" : address));
        }
        var coming =
                new Moves.Coming(
                        stay.as(),
                        stay.days(),
                        stay.where().address(),
                        stay.where().supervision(),
                        all.categories());
        var notice = new Moves.Notice(id, child, all.other(), viewer.id());
        var isEntered = moves.come(notice, coming);
        if (isEntered && all.worker() != null) {
            newcomers.give(child, all.worker());
        }
        return isEntered;
    }

    private @Nullable All read(Typed typed, Frame frame, Problems problems) {
        var today = desk.today();
        var reading = new OtherReading(typed, frame, today);
        reading.needed("given", NAME, problems);
        reading.needed("family", NAME, problems);
        var born =
                typed.day("born")
                        .filter(it -> !it.isAfter(today) && it.isAfter(today.minusYears(YEARS)))
                        .orElse(null);
        if (born == null) {
            problems.add("born", frame.say("moves.problem-born"));
        }
        var other = reading.read(problems);
        var heard = reading.heard(problems).orElse(today);
        var days = new Move.Days(heard, null, null, null, null, null);
        var stay = new StayReading(typed, frame, days, false, today).read(problems);
        var categories = categories(typed, today);
        if (categories.isEmpty()) {
            problems.add("categories", frame.say("moves.problem-categories"));
        }
        if (born == null || stay == null || !problems.isEmpty()) {
            return null;
        }
        var whom = new Told(typed.ownId("child"), typed.get("given"), typed.get("family"), born);
        var worker =
                offers.workers().stream()
                        .filter(it -> is(typed.get("worker"), it.id()))
                        .findFirst()
                        .orElse(null);
        return new All(whom, other, stay, categories, worker);
    }

    private Set<String> categories(Typed typed, LocalDate today) {
        return offers.register().categories().on(today).stream()
                .map(Category::id)
                .filter(it -> typed.get("category-" + it).equals("yes"))
                .collect(Collectors.toSet());
    }

    private Page page(Frame frame, Typed typed, List<Search.Found> alike, Problems problems) {
        var categories = offers.register().categories().on(desk.today());
        var offered = new ComeView.Offered(categories, offers.workers(), alike);
        var view = new ComeView(frame, typed, offered, desk.today());
        var page = templates.practiceMovesCome(frame, view, problems);
        return problems.isEmpty() ? new Page(page) : Page.refused(page);
    }
}
