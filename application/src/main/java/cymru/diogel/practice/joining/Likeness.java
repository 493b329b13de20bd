package cymru.diogel.practice.joining;

import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Portrait;
import cymru.diogel.statistics.linkage.compare.Described;
import cymru.diogel.statistics.linkage.model.LearntModel;
import cymru.diogel.statistics.linkage.model.Score;
import cymru.diogel.statistics.linkage.model.Scoring;
import cymru.diogel.statistics.linkage.people.Address;
import cymru.diogel.statistics.linkage.people.BirthDate;
import cymru.diogel.statistics.linkage.people.NhsNumber;
import cymru.diogel.statistics.linkage.people.Person;
import cymru.diogel.statistics.linkage.people.PersonName;
import cymru.diogel.statistics.linkage.people.Sex;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How likely it is that two records are of one person, by the model that is shipped. */
@Component
class Likeness {
    private final LearntModel model = read();
    private final Scoring scoring = model.scoring();

    /** The model that weighs, to be kept with what it says. */
    String version() {
        return model.version();
    }

    Score score(Described one, Described other) {
        return scoring.score(one, other, false);
    }

    /** A record made ready to be compared: everything ever said of name, birth and home. */
    static Described of(Portrait portrait) {
        var names =
                portrait.all(Fact.Name.class)
                        .map(it -> (Fact.Name) it.says())
                        .sorted((a, b) -> a.kind().compareTo(b.kind()))
                        .map(Likeness::name)
                        .toList();
        var homes =
                portrait.all(Fact.Address.class)
                        .map(it -> (Fact.Address) it.says())
                        .filter(it -> it.role() != Fact.Address.Where.FOUND)
                        .flatMap(it -> Address.read(it.text()).stream())
                        .toList();
        var number =
                portrait.all(Fact.Identifier.class)
                        .map(it -> (Fact.Identifier) it.says())
                        .filter(it -> it.scheme() == Fact.Identifier.Scheme.HEALTH)
                        .flatMap(it -> NhsNumber.read(it.value()).stream())
                        .findFirst()
                        .orElse(null);
        var birth = portrait.life().flatMap(Likeness::birth).orElse(null);
        var id = portrait.person().toString();
        return Described.of(new Person(id, names, birth, homes, Sex.NOT_SAID, number));
    }

    /** The same of somebody just being written down. */
    static Described of(Fact.Name name, @Nullable BirthDate born) {
        return Described.of(
                new Person("", List.of(name(name)), born, List.of(), Sex.NOT_SAID, null));
    }

    private static PersonName name(Fact.Name name) {
        return new PersonName(
                Objects.requireNonNullElse(name.given(), ""),
                Objects.requireNonNullElse(name.family(), ""));
    }

    // An expected day is an estimate of the day of birth.
    private static Optional<BirthDate> birth(Fact.Life life) {
        var born = life.bornOn();
        var expected = life.expectedOn();
        if (born != null) {
            return Optional.of(BirthDate.of(born));
        }
        return Optional.ofNullable(expected).map(BirthDate::of).map(BirthDate::estimated);
    }

    private static LearntModel read() {
        try (InputStream text = Likeness.class.getResourceAsStream("/joining/model.txt")) {
            var all = Objects.requireNonNull(text, "joining/model.txt").readAllBytes();
            return LearntModel.read(new String(all, StandardCharsets.UTF_8).lines().toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
