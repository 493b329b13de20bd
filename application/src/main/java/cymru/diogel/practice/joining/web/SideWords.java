package cymru.diogel.practice.joining.web;

import cymru.diogel.platform.pages.Frame;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Version;
import cymru.diogel.practice.joining.Pair;
import cymru.diogel.practice.joining.Pairs.Side;
import cymru.diogel.practice.people.Child;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One record of two, in words. */
public record SideWords(Frame frame, LocalDate today) {
    /** What is told of both, line beside line. */
    public record Line(String label, String one, String other) {
        public boolean isSame() {
            return one.equals(other);
        }
    }

    public String name(Side side) {
        return side.portrait()
                .officialName(today)
                .map(Fact.Name::text)
                .filter(it -> !it.isEmpty())
                .or(() -> names(side).stream().findFirst())
                .orElseGet(() -> side.child() == null ? reference(side) : side.child().title());
    }

    /** Where the record of this person can be read; "" for an adult, who has no page. */
    public String link(Side side) {
        return side.child() == null ? "" : "/children/" + side.person();
    }

    public String reference(Side side) {
        var child = side.child();
        return child == null ? Pair.reference(side.person()) : child.reference();
    }

    public String born(Side side) {
        var life = side.portrait().life();
        var born = life.map(Fact.Life::bornOn).or(() -> life.map(Fact.Life::expectedOn));
        return born.map(frame.words()::date).orElse(frame.say("joining.not-told"));
    }

    public List<Line> lines(Side one, Side other) {
        return List.of(
                line("names", one, other, it -> String.join("; ", names(it))),
                line("born", one, other, this::born),
                line("home", one, other, this::home),
                line("number", one, other, this::number),
                line("language", one, other, this::languages),
                line("around", one, other, this::around),
                line("own-reference", one, other, this::reference));
    }

    private Line line(String label, Side one, Side other, Function<Side, String> said) {
        return new Line(
                frame.say("joining." + label), told(said.apply(one)), told(said.apply(other)));
    }

    private String told(String text) {
        return text.isEmpty() ? frame.say("joining.not-told") : text;
    }

    private static List<String> names(Side side) {
        return side.portrait()
                .all(Fact.Name.class)
                .map(it -> ((Fact.Name) it.says()).text())
                .distinct()
                .toList();
    }

    private String home(Side side) {
        return joined(side.portrait().all(Fact.Address.class), it -> ((Fact.Address) it).text());
    }

    private String number(Side side) {
        return side.portrait().identifier(Fact.Identifier.Scheme.HEALTH, today).orElse("");
    }

    private String languages(Side side) {
        return side.portrait().languages(Fact.Language.Use.SPEAKS, today).stream()
                .map(it ->
                        frame.words().has("children.language-" + it)
                                ? frame.say("children.language-" + it)
                                : it)
                .collect(Collectors.joining("; "));
    }

    private String around(Side side) {
        return side.child() == null
                ? side.around().stream().map(Child::title).collect(Collectors.joining("; "))
                : frame.say("joining.child");
    }

    private static String joined(Stream<Version> facts, Function<Fact, String> said) {
        return facts.map(it -> said.apply(it.says())).distinct().collect(Collectors.joining("; "));
    }
}
