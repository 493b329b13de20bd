package cymru.diogel.practice.referrals.writing;

import cymru.diogel.platform.pages.Problems;
import cymru.diogel.practice.referrals.Named.Called;
import cymru.diogel.practice.referrals.Referrals.Coming;
import cymru.diogel.practice.referrals.Referrals.Meant;
import cymru.diogel.practice.referrals.Report.Kind;
import cymru.diogel.practice.referrals.Report.Maker;
import cymru.diogel.practice.referrals.Report.Places;
import cymru.diogel.practice.referrals.Report.Reply;
import cymru.diogel.practice.referrals.Report.Told;
import cymru.diogel.practice.referrals.Report.Way;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a form as a report, or says what is wrong with it. */
record ReadReport(ReportForm form, Problems problems, Instant now, LocalDate today) {
    private static final int LONGEST = 200;
    private static final int LONGEST_CONCERN = 5000;
    private static final int OLDEST = 26;

    /** Who is signed in, when somebody is. */
    record Signed(UUID account, String name, @Nullable String agency, String language) {}

    /** What was typed as a report, or nothing and why. */
    @Nullable Coming read(UUID id, @Nullable Signed signed) {
        var concern = typed("concern");
        if (concern.isEmpty() || concern.length() > LONGEST_CONCERN) {
            problem("concern", "concern");
        }
        for (var field : List.of("living", "placed", "found", "name", "agency", "contact")) {
            tooLong(field);
        }
        if (!typed("crime").matches("yes|no")) {
            problem("crime", "crime");
        }
        var children = children();
        var maker = maker(signed);
        if (!problems.isEmpty() || maker == null) {
            return null;
        }
        var crime = typed("crime").equals("yes");
        var by = signed == null ? null : signed.account();
        return new Coming(id, maker, new Told(concern, places(), crime, now, by), children);
    }

    // Where a child lives who was chosen is known.
    private Places places() {
        var living = text("living");
        if (living == null) {
            living =
                    form.known().mine().stream()
                            .filter(it -> form.mine().contains(it.id().toString()))
                            .map(it -> form.known().homes().get(it.household()))
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null);
        }
        return new Places(living, text("placed"), text("found"));
    }

    private @Nullable Maker maker(@Nullable Signed signed) {
        var isOwn = !form.asksWay() || typed("way").equals("FORM");
        return signed != null && isOwn ? own(signed) : told();
    }

    private static Maker own(Signed it) {
        return new Maker(
                Way.FORM,
                Kind.PRACTITIONER,
                it.account(),
                it.name(),
                it.agency(),
                null,
                it.language(),
                Reply.LETTER);
    }

    private @Nullable Maker told() {
        var way =
                form.asksWay() ? form.typed().one("way", Way.class).orElse(Way.PUBLIC) : Way.PUBLIC;
        if (form.asksWay() && way == Way.PUBLIC) {
            problem("way", "way");
        }
        var caller = form.known().caller(typed("caller"));
        return caller.isPresent() ? known(caller.get(), way) : said(way);
    }

    private static Maker known(Callers.Caller it, Way way) {
        return new Maker(
                way,
                it.kind(),
                it.account(),
                it.name(),
                it.agency(),
                it.contact(),
                it.language(),
                it.reply());
    }

    private @Nullable Maker said(Way way) {
        var kind = form.typed().one("kind", Kind.class).orElse(null);
        if (kind == null) {
            problem("kind", "kind");
        }
        var reply = form.typed().one("reply", Reply.class).orElse(null);
        if (reply == null) {
            problem("reply", "reply");
        } else if (reply != Reply.NONE && typed("contact").isEmpty()) {
            problem("contact", "contact");
        }
        var language = typed("reply-language");
        if (!language.matches("cy|en")) {
            problem("reply-language", "language");
        }
        if (kind == null || reply == null) {
            return null;
        }
        var contact = reply == Reply.NONE ? null : text("contact");
        return new Maker(way, kind, null, text("name"), text("agency"), contact, language, reply);
    }

    private List<Meant> children() {
        var children = new ArrayList<Meant>();
        for (var it : form.known().mine()) {
            if (form.mine().contains(it.id().toString())) {
                var called = new Called(it.givenName(), it.familyName(), it.bornOn());
                children.add(new Meant(called, it.id()));
            }
        }
        for (var number = 1; number <= ReportForm.CHILDREN; number++) {
            tooLong("given-" + number);
            tooLong("family-" + number);
            var born = born(number);
            var called = new Called(text("given-" + number), text("family-" + number), born);
            if (!called.text().isEmpty() || born != null) {
                var chosen = form.known().chosen(number, typed("is-" + number));
                children.add(new Meant(called, chosen));
            }
        }
        // Somebody may know of a child and not its name.
        return children.isEmpty()
                ? List.of(new Meant(new Called(null, null, null), null))
                : children;
    }

    private @Nullable LocalDate born(int number) {
        var field = "born-" + number;
        var day = form.typed().day(field).orElse(null);
        var isWrong =
                day == null
                        ? !typed(field).isEmpty()
                        : day.isAfter(today.plusYears(1)) || day.isBefore(today.minusYears(OLDEST));
        if (isWrong) {
            problem(field, "born");
        }
        return isWrong ? null : day;
    }

    private void tooLong(String field) {
        if (typed(field).length() > LONGEST) {
            problem(field, "long");
        }
    }

    private void problem(String field, String what) {
        problems.add(field, form.frame().say("referrals.problem-" + what));
    }

    private String typed(String field) {
        return form.typed().get(field);
    }

    private @Nullable String text(String field) {
        return typed(field).isEmpty() ? null : typed(field);
    }
}
