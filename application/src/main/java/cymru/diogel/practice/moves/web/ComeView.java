package cymru.diogel.practice.moves.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.register.Category;
import cymru.diogel.practice.search.Search;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The form in which a child of another council is entered. */
public record ComeView(Frame frame, Typed typed, Offered offered, LocalDate today) {
    /** What may be chosen. */
    record Offered(List<Category> categories, List<Account> workers, List<Search.Found> alike) {}

    public boolean asksWho() {
        return !offered.alike().isEmpty();
    }

    public List<Choice> alike() {
        var none = new Choice("new", frame.say("moves.is-new"));
        return Stream.concat(offered.alike().stream().map(this::choice), Stream.of(none)).toList();
    }

    private Choice choice(Search.Found it) {
        var born =
                it.portrait()
                        .life()
                        .map(Fact.Life::bornOn)
                        .map(on -> frame.say("moves.born", Map.of("day", frame.words().date(on))))
                        .orElse("");
        var name = it.portrait().officialName(today).map(Fact.Name::text).orElse("–");
        return new Choice(it.person().toString(), name, born);
    }

    public List<Choice> sorts() {
        return StayReading.sorts(frame);
    }

    public List<Choice> workers() {
        var none = new Choice("", frame.say("moves.worker-none"));
        var all = offered.workers().stream().map(it -> new Choice(it.id().toString(), it.name()));
        return Stream.concat(Stream.of(none), all).toList();
    }

    public List<Choice> categories() {
        return offered.categories().stream()
                .map(it -> new Choice("category-" + it.id(), frame.say(it.nameKey())))
                .toList();
    }
}
