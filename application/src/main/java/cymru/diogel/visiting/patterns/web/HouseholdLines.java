package cymru.diogel.visiting.patterns.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.charts.DotWithInterval;
import cymru.diogel.platform.language.Numerals;
import cymru.diogel.statistics.patterns.Cause;
import cymru.diogel.statistics.patterns.Evidence;
import cymru.diogel.statistics.patterns.HouseholdProfile;
import cymru.diogel.visiting.patterns.Counted.What;
import cymru.diogel.visiting.patterns.Picture;
import cymru.diogel.visiting.patterns.Unit;
import cymru.diogel.visiting.patterns.UnitPicture;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Households in a table: flagged ones first, then by name; never by who works with them. */
public record HouseholdLines(
        Phrases phrases,
        Asked asked,
        Picture picture,
        Map<UUID, Name> open,
        Map<UUID, Account> practitioners) {

    /** What a household is called, for those who may see it. */
    public record Name(String title, String reference) {}

    /** Households that a number can stand for. */
    public enum Which {
        ALL,
        ATTENTION,
        SAID,
        STRONG,
        SOME,
        NONE,
        INSUFFICIENT,
        BY_ROTA,
        BY_PRACTICE,
        BY_BOTH,
        UNCLEAR,
        COPIES;

        static Optional<Which> of(String code) {
            for (var which : values()) {
                if (Phrases.code(which).equals(code.toLowerCase(Locale.ROOT))) {
                    return Optional.of(which);
                }
            }
            return Optional.empty();
        }

        boolean holds(HouseholdProfile it) {
            return switch (this) {
                case ALL -> true;
                case ATTENTION -> it.evidence().isFlagged() || it.cause() == Cause.ROTA;
                case SAID -> it.evidence() != Evidence.INSUFFICIENT;
                case STRONG -> it.evidence() == Evidence.STRONG;
                case SOME -> it.evidence() == Evidence.SOME;
                case NONE -> it.evidence() == Evidence.NONE;
                case INSUFFICIENT -> it.evidence() == Evidence.INSUFFICIENT;
                case BY_ROTA -> it.cause() == Cause.ROTA;
                case BY_PRACTICE -> it.cause() == Cause.PRACTICE;
                case BY_BOTH -> it.cause() == Cause.BOTH;
                case UNCLEAR -> it.cause() == Cause.UNCLEAR;
                case COPIES -> UnitPicture.isCopy(it);
            };
        }
    }

    /** One household; without a name it is not the viewer's to see. */
    public record Line(
            UUID id,
            @Nullable Name name,
            String practitioner,
            HouseholdProfile profile,
            Phrases phrases,
            Asked asked) {

        public boolean isSaid() {
            return profile.evidence() != Evidence.INSUFFICIENT;
        }

        public String href() {
            return household().here();
        }

        public String unannounced() {
            return household().rows(What.UNANNOUNCED);
        }

        private Asked household() {
            return asked.of(new Unit.OfHousehold(id));
        }

        public String evidence() {
            return phrases.evidence(profile.evidence());
        }

        public String band() {
            return phrases.band(profile.evidence());
        }

        public String right() {
            return Numerals.inTen(profile.k2().posterior());
        }

        public String range() {
            return phrases.say(
                    "dot-sub",
                    Map.of(
                            "range", phrases.tenths(profile.k2().interval()),
                            "even", Numerals.inTen(profile.k2().baseline())));
        }

        public DotWithInterval dot() {
            var guess = profile.k2();
            return new DotWithInterval(
                    guess.posterior(),
                    guess.interval().lower(),
                    guess.interval().upper(),
                    guess.baseline(),
                    "");
        }

        /** Told only to those who may see the household: it is how a visit could be avoided. */
        public String window() {
            var scan = profile.scan();
            if (scan == null || name == null) {
                return Numerals.NONE;
            }
            return profile.evidence().isFlagged() || profile.cause() == Cause.ROTA
                    ? phrases.hours(
                            scan.fromMinute(),
                            Math.min(1440, scan.fromMinute() + scan.windowMinutes()))
                    : phrases.say("window-none");
        }

        public String cause() {
            return HouseholdLines.cause(phrases, profile);
        }
    }

    static String cause(Phrases phrases, HouseholdProfile profile) {
        var cause = profile.cause();
        if (cause == null) {
            return profile.evidence() == Evidence.INSUFFICIENT
                    ? Numerals.NONE
                    : phrases.say("cause-none");
        }
        var hours = Map.of("hours", profile.verdict().feasibleHours());
        return switch (cause) {
            case PRACTICE ->
                    phrases.say(UnitPicture.isCopy(profile) ? "cause-copy" : "cause-practice");
            case ROTA -> phrases.say("cause-rota", hours);
            case BOTH -> phrases.say("cause-both", hours);
            case UNCLEAR -> phrases.say("cause-unclear");
        };
    }

    List<Line> of(List<HouseholdProfile> households, Which which) {
        return households.stream().filter(which::holds).map(this::line).sorted(order()).toList();
    }

    private Line line(HouseholdProfile profile) {
        var id = picture.households().id(profile.household());
        var account = practitioners.get(picture.practitioners().id(profile.practitioner()));
        return new Line(
                id, open.get(id), account == null ? "" : account.name(), profile, phrases, asked);
    }

    // By band; within it those with a name in the order of the alphabet, then the others.
    private Comparator<Line> order() {
        var byName =
                Comparator.comparing(
                        (Line it) -> it.name() == null ? "" : it.name().title(),
                        phrases.alphabet());
        return Comparator.comparing((Line it) -> it.profile().evidence())
                .thenComparing(it -> it.profile().cause() == null)
                .thenComparing(it -> it.name() == null)
                .thenComparing(byName)
                .thenComparing(Line::id);
    }
}
