package cymru.diogel.practice.facts.web;

import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.facts.FactField;
import cymru.diogel.practice.facts.FactKind;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Fact.Life;
import cymru.diogel.practice.families.Fact.Name;
import cymru.diogel.practice.families.Period;
import cymru.diogel.practice.families.Portrait;
import cymru.diogel.statistics.linkage.people.NhsNumber;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a fact of what was typed, or says field by field why not yet. */
record ReadFact(FactKind kind, Typed typed, Portrait known, LocalDate today, Frame frame) {
    private static final int LONGEST = 200;
    private static final int PREGNANCY = 43;
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu");

    /** A fact as told, and the days of which it is told. */
    record Told(Fact says, Period days) {}

    /** The form as it is opened: what is known of a life, and nothing of anything else. */
    static Typed blank(FactKind kind, Portrait known) {
        var life = kind == FactKind.LIFE ? known.life() : Optional.<Life>empty();
        return life.map(it ->
                        new Typed(
                                Map.of(
                                        "expected", text(it.expectedOn()),
                                        "born", text(it.bornOn()),
                                        "died", text(it.diedOn()))))
                .orElse(Typed.NOTHING);
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : TYPED.format(day);
    }

    @Nullable Told read(Problems problems) {
        for (var field : kind.fields()) {
            check(field, problems);
        }
        var days = kind.hasDays() ? days(problems) : Period.ALWAYS;
        if (!problems.isEmpty()) {
            return null;
        }
        var says = says(problems);
        if (says != null && days.from() == null && days.until() == null && kind.hasDays()) {
            // Or what was so before would not have been so at all.
            if (!known.linesOf(says, days).isEmpty()) {
                problems.add("from", frame.say("facts.problem-from"));
            }
        }
        return says == null || !problems.isEmpty() ? null : new Told(says, days);
    }

    private void check(FactField field, Problems problems) {
        var text = typed.get(field.name());
        switch (field.type()) {
            case CHOOSE -> {
                if (!field.codes().contains(text)) {
                    problems.add(field.name(), frame.say("facts.problem-" + field.name()));
                }
            }
            case TYPE -> {
                if (text.length() > LONGEST) {
                    problems.add(field.name(), frame.say("facts.problem-long"));
                }
            }
            case DAY -> {
                if (!text.isEmpty() && typed.day(field.name()).isEmpty()) {
                    problems.add(field.name(), frame.say("facts.problem-day"));
                }
            }
        }
    }

    private Period days(Problems problems) {
        var from = past("from", problems);
        var until = past("until", problems);
        if (from != null && until != null && until.isBefore(from)) {
            problems.add("until", frame.say("facts.problem-order"));
            return Period.ALWAYS;
        }
        return new Period(from, until);
    }

    private @Nullable LocalDate past(String field, Problems problems) {
        if (typed.get(field).isEmpty()) {
            return null;
        }
        var day = typed.day(field).filter(it -> !it.isAfter(today)).orElse(null);
        if (day == null) {
            problems.add(field, frame.say("facts.problem-past"));
        }
        return day;
    }

    private @Nullable Fact says(Problems problems) {
        return switch (kind) {
            case NAME -> name(problems);
            case LIFE -> life(problems);
            case IDENTIFIER -> identifier(problems);
            case ADDRESS -> {
                need("address", problems);
                var where = Fact.Address.Where.valueOf(typed.get("where"));
                yield new Fact.Address(where, typed.get("address"), null);
            }
            case LEGAL_STATUS ->
                    new Fact.LegalStatus(Fact.LegalStatus.Status.valueOf(typed.get("status")));
            case LANGUAGE -> language(problems);
            case INVOLVEMENT -> involvement(problems);
            case TIE -> null;
        };
    }

    private Fact name(Problems problems) {
        if (typed.get("family").isEmpty()) {
            need("given", problems);
        }
        var former = typed.get("which").equals("FORMER");
        var ended = day("until");
        if (former && (ended == null || !ended.isBefore(today))) {
            problems.add("until", frame.say("facts.problem-until"));
        }
        var which = former ? Name.Kind.OFFICIAL : Name.Kind.valueOf(typed.get("which"));
        return new Name(which, given("given"), given("family"));
    }

    // What was wrong is corrected by two people; what happened since is written down by one.
    private Fact life(Problems problems) {
        var before = known.life().orElse(new Life(null, null, null));
        var told = new Life(past("born", problems), day("expected"), past("died", problems));
        kept("born", before.bornOn(), told.bornOn(), problems);
        kept("expected", before.expectedOn(), told.expectedOn(), problems);
        kept("died", before.diedOn(), told.diedOn(), problems);
        var born = told.bornOn();
        var expected = told.expectedOn();
        var died = told.diedOn();
        if (problems.isEmpty() && told.equals(before)) {
            problems.add("born", frame.say("facts.problem-nothing-new"));
        }
        if (died != null && (born == null || died.isBefore(born))) {
            problems.add("died", frame.say("facts.problem-died"));
        }
        if (expected != null && expected.isAfter(today.plusWeeks(PREGNANCY))) {
            problems.add("expected", frame.say("facts.problem-expected"));
        }
        return told;
    }

    private void kept(
            String field, @Nullable LocalDate before, @Nullable LocalDate told, Problems problems) {
        if (before != null && !before.equals(told) && problems.about(field) == null) {
            problems.add(field, frame.say("facts.problem-kept"));
        }
    }

    private Fact identifier(Problems problems) {
        need("number", problems);
        var scheme = Fact.Identifier.Scheme.valueOf(typed.get("scheme"));
        var number = typed.get("number");
        if (scheme == Fact.Identifier.Scheme.HEALTH && !number.isEmpty()) {
            if (NhsNumber.read(number).isEmpty()) {
                problems.add("number", frame.say("facts.problem-check-digit"));
            }
            number = number.replaceAll("[ -]", "");
        }
        return new Fact.Identifier(scheme, number);
    }

    private Fact language(Problems problems) {
        var tag = typed.get("language").toLowerCase(Locale.ROOT);
        if (tag.equals("other")) {
            need("other", problems);
            tag = typed.get("other");
        }
        var use = Fact.Language.Use.valueOf(typed.get("use"));
        if (use == Fact.Language.Use.CORRESPONDENCE && !tag.equals("cy") && !tag.equals("en")) {
            problems.add("language", frame.say("facts.problem-letters-only"));
        }
        return new Fact.Language(use, tag);
    }

    private Fact involvement(Problems problems) {
        if (typed.get("organisation").isEmpty()) {
            need("name", problems);
        }
        return new Fact.Involvement(
                Fact.Involvement.Agency.valueOf(typed.get("agency")),
                Fact.Involvement.Part.valueOf(typed.get("part")),
                given("name"),
                given("organisation"));
    }

    private void need(String field, Problems problems) {
        if (typed.get(field).isEmpty()) {
            problems.add(field, frame.say("facts.problem-" + field));
        }
    }

    private @Nullable String given(String field) {
        return typed.get(field).isEmpty() ? null : typed.get(field);
    }

    private @Nullable LocalDate day(String field) {
        return typed.day(field).orElse(null);
    }
}
