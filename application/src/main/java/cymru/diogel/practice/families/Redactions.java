package cymru.diogel.practice.families;

import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.families.Fact.Address;
import cymru.diogel.practice.families.Fact.Identifier;
import cymru.diogel.practice.families.Fact.Involvement;
import cymru.diogel.practice.families.Fact.Name;
import cymru.diogel.practice.families.Version.Knowledge;
import cymru.diogel.practice.people.Addresses;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what a fact says out of all its versions; that there was one, and when, is kept.
 *
 * <p>Two people have agreed before: it does not ask again.
 */
@Component
public class Redactions {
    /** What stands where something was taken out; a record is read in either language. */
    public static final String MARK = "[tynnwyd / removed]";

    private final FactStore store;
    private final CorrectionStore corrections;
    private final Addresses addresses;
    private final Trail trail;
    private final Surroundings around;

    Redactions(
            FactStore store,
            CorrectionStore corrections,
            Addresses addresses,
            Trail trail,
            Surroundings around) {
        this.store = store;
        this.corrections = corrections;
        this.addresses = addresses;
        this.trail = trail;
        this.around = around;
    }

    /** The time, and whom to tell. */
    @Component
    record Surroundings(Clock clock, ApplicationEventPublisher events) {}

    /** Whether the words of this fact can be taken out; what holds no words is said otherwise. */
    public boolean canRedact(UUID line) {
        var versions = store.line(line);
        return !versions.isEmpty()
                && versions.stream().allMatch(it -> marked(it.says()) != null)
                && versions.stream().anyMatch(it -> !it.says().equals(marked(it.says())));
    }

    /** Whether a fact of this kind holds words that can be taken out. */
    public static boolean holdsWords(Fact fact) {
        return marked(fact) != null && !fact.equals(marked(fact));
    }

    /** Takes them out, ends what is known of it, and returns what was there. */
    @Transactional
    public String redact(UUID line) {
        var versions = store.line(line);
        var at = Revision.after(versions, around.clock().instant());
        var marked = new ArrayList<Version>();
        for (var it : versions) {
            var says = marked(it.says());
            if (says == null) {
                throw new IllegalStateException("line " + line + " holds no words");
            }
            var known = it.known();
            var until = known.stands() ? at : known.until();
            marked.add(
                    new Version(
                            it.id(),
                            it.line(),
                            it.person(),
                            says,
                            it.valid(),
                            new Knowledge(known.from(), until, known.by(), null)));
        }
        store.replace(versions, marked);
        corrections.redact(line, marked.getFirst().says());
        versions.forEach(it -> {
            if (it.says() instanceof Address place && place.household() != null) {
                addresses.remove(place.household(), place.text());
            }
        });
        var person = versions.getFirst().person();
        trail.wrote(Entry.done("fact.redact").ofChild(person, null).with("line", line));
        around.events().publishEvent(new FactsChanged(Set.of(person)));
        return text(versions);
    }

    private static String text(List<Version> versions) {
        return versions.stream()
                .flatMap(it -> Stream.of(words(it.says()), words(it.known().reason())))
                .filter(it -> !it.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String words(@Nullable String reason) {
        return reason == null ? "" : reason;
    }

    private static String words(Fact fact) {
        return switch (fact) {
            case Name it -> it.text();
            case Identifier it -> it.value();
            case Address it -> it.text();
            case Involvement it ->
                    Stream.of(words(it.name()), words(it.organisation()))
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(", "));
            default -> "";
        };
    }

    // The official name is what a child is found and shown by: it is said otherwise instead.
    private static @Nullable Fact marked(Fact fact) {
        return switch (fact) {
            case Name it ->
                    it.kind() == Name.Kind.OFFICIAL ? null : new Name(it.kind(), null, MARK);
            case Identifier it -> new Identifier(it.scheme(), MARK);
            case Address it -> new Address(it.role(), MARK, it.household());
            case Involvement it -> new Involvement(it.agency(), it.part(), MARK, null);
            default -> null;
        };
    }
}
