package cymru.diogel.practice.facts;

import static cymru.diogel.practice.facts.FactField.day;
import static cymru.diogel.practice.facts.FactField.one;
import static cymru.diogel.practice.facts.FactField.text;

import cymru.diogel.practice.families.Fact;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A kind of fact and the fields of its form; who is around the child has a form of its own. */
public enum FactKind {
    NAME(
            Fact.Name.class,
            one("which", "facts.which-", "KNOWN_AS", "SPELLING", "FORMER"),
            text("given"),
            text("family")),
    LIFE(Fact.Life.class, day("expected"), day("born"), day("died")),
    IDENTIFIER(
            Fact.Identifier.class,
            one("scheme", "facts.number-", Fact.Identifier.Scheme.class),
            text("number")),
    ADDRESS(
            Fact.Address.class,
            one("where", "facts.address-", Fact.Address.Where.class),
            text("address")),
    LEGAL_STATUS(
            Fact.LegalStatus.class, one("status", "facts.status-", Fact.LegalStatus.Status.class)),
    LANGUAGE(
            Fact.Language.class,
            one("use", "facts.language-use-", Fact.Language.Use.class),
            one("language", "facts.language-", "CY", "EN", "BSL", "PL", "AR", "OTHER"),
            text("other")),
    INVOLVEMENT(
            Fact.Involvement.class,
            one("agency", "facts.agency-", Fact.Involvement.Agency.class),
            one("part", "facts.part-", Fact.Involvement.Part.class),
            text("name"),
            text("organisation")),
    TIE(Fact.Tie.class);

    private final Class<? extends Fact> says;

    // Made once and never changed.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<FactField> fields;

    FactKind(Class<? extends Fact> says, FactField... fields) {
        this.says = says;
        this.fields = List.of(fields);
    }

    public static Optional<FactKind> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    public static FactKind of(Fact fact) {
        return Arrays.stream(values())
                .filter(it -> it.says.isInstance(fact))
                .findFirst()
                .orElseThrow();
    }

    public Class<? extends Fact> says() {
        return says;
    }

    /** The fields of the form; none where there is no such form. */
    public List<FactField> fields() {
        return fields;
    }

    public String code() {
        return FactWords.code(this);
    }

    /** Whether it is true of some days and not of others. */
    public boolean hasDays() {
        return this != LIFE;
    }
}
