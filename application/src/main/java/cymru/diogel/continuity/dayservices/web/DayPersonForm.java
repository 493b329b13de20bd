package cymru.diogel.continuity.dayservices.web;

import cymru.diogel.continuity.dayservices.Centre;
import cymru.diogel.continuity.dayservices.Person;
import cymru.diogel.continuity.dayservices.Person.Group;
import cymru.diogel.continuity.dayservices.Person.Language;
import cymru.diogel.continuity.dayservices.Person.Risk;
import cymru.diogel.continuity.dayservices.Person.Said;
import cymru.diogel.continuity.dayservices.Person.Travel;
import cymru.diogel.continuity.dayservices.web.DayForms.Whole;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What was typed of a person, and what is wrong with it. */
record DayPersonForm(Frame frame, Typed typed, List<Centre> centres, Problems problems) {
    private static final int DAYS = 5;
    private static final int PAIR = 40;

    static Typed fresh() {
        return new Typed(Map.of("id", UUID.randomUUID().toString(), "minutes", "0"));
    }

    static Typed typed(Person it) {
        var said = it.said();
        var fields = new HashMap<String, String>();
        fields.put("reference", said.reference());
        fields.put("name", said.name());
        fields.put("language", said.language().name());
        fields.put("wanted", Integer.toString(said.wanted()));
        fields.put("priority", Integer.toString(said.priority()));
        fields.put("risk", it.group().risk().name());
        fields.put("risk-from", Typed.said(it.group().from()));
        var route = said.travel().route();
        fields.put("by", said.centre() + (route == null ? "" : "/" + route));
        fields.put("minutes", Integer.toString(said.travel().minutes()));
        fields.put("carer", said.travel().withCarer() ? "yes" : "");
        fields.put("hoist", said.travel().needsHoist() ? "yes" : "");
        fields.put("pair", said.pair());
        said.away().forEach(day -> fields.put("away-" + day, "yes"));
        return new Typed(fields);
    }

    Said said() {
        var reference = typed.get("reference");
        require(reference.matches("[A-Z0-9-]{2,20}"), "reference", "reference");
        require(typed.isSaid("name", DayForms.NAME), "name", "name");
        var language = typed.one("language", Language.class);
        require(language.isPresent(), "language", "language");
        int wanted = new Whole("wanted", 0, DAYS).of(typed, problems, frame);
        int priority = new Whole("priority", 1, 3).of(typed, problems, frame);
        require(typed.get("pair").length() <= PAIR, "pair", "pair");
        var by = by();
        require(by.isPresent(), "by", "by");
        return new Said(
                reference,
                typed.get("name"),
                language.orElse(Language.WELSH),
                by.map(it -> it.centre().id()).orElse(new UUID(0, 0)),
                wanted,
                priority,
                travel(by),
                typed.get("pair"),
                away());
    }

    /** A centre, and how one comes there. */
    private record By(Centre centre, Optional<UUID> route) {
        String value() {
            return centre.id() + route.map(it -> "/" + it).orElse("");
        }
    }

    private Optional<By> by() {
        return centres.stream()
                .flatMap(it -> by(it).stream())
                .filter(it -> it.value().equals(typed.get("by")))
                .findFirst();
    }

    private static List<By> by(Centre it) {
        return Stream.concat(
                        Stream.of(new By(it, Optional.empty())),
                        it.routes().stream().map(route -> new By(it, Optional.of(route.id()))))
                .toList();
    }

    private Travel travel(Optional<By> by) {
        int minutes = new Whole("minutes", 0, 240).of(typed, problems, frame);
        return new Travel(
                by.flatMap(By::route).orElse(null),
                minutes,
                typed.get("carer").equals("yes"),
                typed.get("hoist").equals("yes"));
    }

    private Set<Integer> away() {
        return IntStream.rangeClosed(1, DAYS)
                .filter(day -> typed.get("away-" + day).equals("yes"))
                .boxed()
                .collect(Collectors.toSet());
    }

    Group group() {
        var risk = typed.one("risk", Risk.class);
        require(risk.isPresent(), "risk", "risk");
        var from = typed.day("risk-from");
        require(from.isPresent(), "risk-from", "day");
        return new Group(risk.orElse(Risk.OTHER), from.orElse(LocalDate.EPOCH));
    }

    private void require(boolean isWell, String field, String message) {
        DayForms.require(isWell, field, message, problems, frame);
    }
}
