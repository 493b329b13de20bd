package cymru.diogel.benchmarks.matching.teulusyn;

import cymru.diogel.statistics.linkage.people.Address;
import cymru.diogel.statistics.linkage.people.BirthDate;
import cymru.diogel.statistics.linkage.people.NhsNumber;
import cymru.diogel.statistics.linkage.people.Person;
import cymru.diogel.statistics.linkage.people.PersonName;
import cymru.diogel.statistics.linkage.people.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Writes a child down a second time, as somebody else would. */
record SecondRecord(Stock stock, Home homes, SplittableRandom random) {
    Labelled of(Labelled first) {
        var person = first.person();
        var name = name(person.names().getFirst());
        var birth = birth(person.birth());
        var sex = happens(0.1) ? Sex.NOT_SAID : happens(0.003) ? other(person.sex()) : person.sex();
        var number = happens(0.5) ? number(first) : null;
        var again =
                new Person(
                        person.id() + "b",
                        List.of(name),
                        birth,
                        addresses(person.addresses()),
                        sex,
                        number);
        return new Labelled(first.truth(), first.family(), again);
    }

    private @Nullable NhsNumber number(Labelled first) {
        var known = first.person().number();
        return known == null ? TeuluSyn.number(first.truth()) : known;
    }

    private static Sex other(Sex sex) {
        return sex == Sex.MALE ? Sex.FEMALE : Sex.MALE;
    }

    private PersonName name(PersonName name) {
        var given = given(name.given());
        var family = family(name.family());
        return happens(0.01) ? new PersonName(family, given) : new PersonName(given, family);
    }

    private String given(String given) {
        if (happens(0.01)) {
            return "";
        }
        if (happens(0.007)) {
            return stock.common(happens(0.5) ? "girls" : "boys", random);
        }
        var words = new ArrayList<>(List.of(given.split(" ")));
        if (happens(0.15)) {
            words.set(0, stock.otherForm(words.getFirst(), random));
        }
        if (words.size() > 1 && happens(0.4)) {
            words.removeLast();
        } else if (words.size() == 1 && happens(0.03)) {
            words.add(stock.common("boys", random));
        }
        var all = String.join(" ", words);
        return happens(0.04) ? slip(all) : all;
    }

    private String family(String family) {
        if (happens(0.01)) {
            return "";
        }
        if (happens(0.04)) {
            return Origin.any(random).family(stock, random);
        }
        var written = family;
        var parts = family.split("-");
        if (family.startsWith("ap ") || family.startsWith("ferch ")) {
            written = patronymic(family);
        } else if (parts.length == 2 && parts[0].length() > 2 && happens(0.4)) {
            written = parts[random.nextInt(2)];
        } else if (happens(0.15)) {
            written = stock.otherForm(family, random);
        }
        return happens(0.04) ? slip(written) : written;
    }

    private String patronymic(String family) {
        var father = family.substring(family.indexOf(' ') + 1);
        return switch (random.nextInt(4)) {
            case 0 -> father;
            case 1 -> "ap " + father;
            case 2 -> "verch " + father;
            default -> family;
        };
    }

    private @Nullable BirthDate birth(@Nullable BirthDate date) {
        if (date == null || happens(0.02)) {
            return null;
        }
        if (happens(0.03)) {
            return new BirthDate(date.year(), date.day(), date.month(), false);
        }
        if (happens(0.03)) {
            int digits = date.day() / 10 * 10 + 1 + random.nextInt(9);
            return new BirthDate(date.year(), date.month(), digits, false);
        }
        if (happens(0.01)) {
            int year = date.year() + (random.nextBoolean() ? 1 : -1);
            return new BirthDate(year, date.month(), date.day(), false);
        }
        return happens(0.01) ? new BirthDate(date.year(), date.month(), 0, true) : date;
    }

    private List<Address> addresses(List<Address> known) {
        if (happens(0.05)) {
            return List.of();
        }
        if (known.isEmpty() || happens(0.2)) {
            return List.of(homes.any());
        }
        var home = known.getFirst();
        if (happens(0.1)) {
            var street = slip(home.street());
            return List.of(new Address(home.number(), street, "", home.town(), home.postcode()));
        }
        return happens(0.1)
                ? List.of(new Address(home.number(), home.street(), "", home.town(), ""))
                : known;
    }

    /** A letter changed, left out, doubled, or swapped with its neighbour. */
    private String slip(String text) {
        if (text.length() < 3) {
            return text;
        }
        int at = 1 + random.nextInt(text.length() - 2);
        char c = text.charAt(at);
        var before = text.substring(0, at);
        var after = text.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + (char) ('a' + random.nextInt(26)) + after;
            case 1 -> before + after;
            case 2 -> before + c + c + after;
            default -> before + after.charAt(0) + c + after.substring(1);
        };
    }

    private boolean happens(double chance) {
        return random.nextDouble() < chance;
    }
}
