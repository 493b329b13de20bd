package cymru.diogel.practice.families;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;

import cymru.diogel.practice.families.Fact.Address;
import cymru.diogel.practice.families.Fact.Identifier;
import cymru.diogel.practice.families.Fact.Language;
import cymru.diogel.practice.families.Fact.Life;
import cymru.diogel.practice.families.Fact.Name;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is or was known of one person at one moment, in order of when it was true. */
public record Portrait(UUID person, List<Version> versions) {
    private static final Comparator<Version> IN_TIME =
            comparing((Version it) -> it.valid().from(), nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(Version::line)
                    .thenComparing(Version::id);

    /** Of all versions, those that stood at a moment; now, when none is given. */
    static Portrait of(UUID person, Stream<Version> all, @Nullable Instant at) {
        return new Portrait(
                person,
                all.filter(it -> at == null ? it.known().stands() : it.known().stoodAt(at))
                        .sorted(IN_TIME)
                        .toList());
    }

    /** Everything of one kind, whenever it was true. */
    public <F extends Fact> Stream<Version> all(Class<F> kind) {
        return versions.stream().filter(it -> kind.isInstance(it.says()));
    }

    /** What of one kind was true on a day. */
    public <F extends Fact> List<F> on(Class<F> kind, LocalDate day) {
        return all(kind).filter(it -> it.valid().has(day)).map(it -> kind.cast(it.says())).toList();
    }

    public Optional<Name> officialName(LocalDate day) {
        return on(Name.class, day).stream()
                .filter(it -> it.kind() == Name.Kind.OFFICIAL)
                .findFirst();
    }

    /** What else somebody is or was called: former names too, each once. */
    public List<Version> otherNames(LocalDate day) {
        var now = officialName(day).map(Name::text).orElse("");
        return all(Name.class).filter(it -> !((Name) it.says()).text().equals(now)).toList();
    }

    public Optional<Life> life() {
        return all(Life.class).map(it -> (Life) it.says()).findFirst();
    }

    public Optional<String> identifier(Identifier.Scheme scheme, LocalDate day) {
        return on(Identifier.class, day).stream()
                .filter(it -> it.scheme() == scheme)
                .map(Identifier::value)
                .findFirst();
    }

    /** The facts that say what there can be only one of at a time, on any of these days. */
    public List<UUID> linesOf(Fact says, Period days) {
        return versions.stream()
                .filter(it -> it.valid().meets(days) && isOneOf(it.says(), says))
                .map(Version::line)
                .distinct()
                .toList();
    }

    private static boolean isOneOf(Fact one, Fact other) {
        return switch (one) {
            case Name it ->
                    it.kind() == Name.Kind.OFFICIAL
                            && other instanceof Name of
                            && of.kind() == it.kind();
            case Life _ -> other instanceof Life;
            case Fact.LegalStatus _ -> other instanceof Fact.LegalStatus;
            case Language it ->
                    it.use() == Language.Use.CORRESPONDENCE
                            && other instanceof Language in
                            && in.use() == it.use();
            default -> false;
        };
    }

    public Optional<Address> address(Address.Where role, LocalDate day) {
        return on(Address.class, day).stream().filter(it -> it.role() == role).findFirst();
    }

    /** Languages used in this way, as tags. */
    public List<String> languages(Language.Use use, LocalDate day) {
        return on(Language.class, day).stream()
                .filter(it -> it.use() == use)
                .map(Language::tag)
                .toList();
    }
}
