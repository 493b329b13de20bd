package cymru.diogel.practice.search.web;

import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Version;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.search.Search.Found;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A search and who may be meant. */
public record SearchView(
        Frame frame, LocalDate today, Asking asking, List<Found> found, Problems problems) {

    /**
     * What is looked for.
     *
     * @param isAsked whether anything is
     * @param mayAdd whether whoever asks may write a child down
     */
    public record Asking(String typed, boolean isAsked, boolean mayAdd) {}

    public String typed() {
        return asking.typed();
    }

    public boolean isAsked() {
        return asking.isAsked();
    }

    public String heading() {
        return isAsked()
                ? frame.say("search.heading", Map.of("count", found.size()))
                : frame.say("search.title");
    }

    public String name(Found it) {
        return it.portrait()
                .officialName(today)
                .map(Fact.Name::text)
                .filter(text -> !text.isEmpty())
                .orElseGet(() ->
                        it.children().stream()
                                .filter(child -> child.id().equals(it.person()))
                                .map(Child::title)
                                .findFirst()
                                .orElse("–"));
    }

    /** Other names the person has or had. */
    public List<String> otherNames(Found it) {
        return it.portrait().otherNames(today).stream()
                .map(name -> ((Fact.Name) name.says()).text())
                .distinct()
                .toList();
    }

    /** Born or expected. */
    public String life(Found it) {
        return it.portrait().life().map(this::life).orElse("–");
    }

    private String life(Fact.Life life) {
        var born = life.bornOn();
        var expected = life.expectedOn();
        if (born != null) {
            return frame.words().date(born);
        }
        return expected == null
                ? "–"
                : frame.say("search.expected", Map.of("date", frame.words().date(expected)));
    }

    public String address(Found it) {
        return it.portrait()
                .address(Fact.Address.Where.PLACED, today)
                .or(() -> it.portrait().address(Fact.Address.Where.LIVES, today))
                .map(Fact.Address::text)
                .orElse("–");
    }

    /** What an adult is to this child. */
    public String role(Found it, Child child) {
        return it.ties().stream()
                .filter(tie -> tie.person().equals(child.id()))
                .map(Version::says)
                .map(Fact.Tie.class::cast)
                .map(tie -> frame.say("search.tie-" + code(tie.role())))
                .findFirst()
                .orElse("");
    }

    public List<String> why(Found it) {
        return it.why().stream().map(why -> frame.say("search.why-" + code(why))).toList();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
