package cymru.diogel.practice.referrals.writing;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.drafts.Draft;
import cymru.diogel.platform.drafts.Drafts;
import cymru.diogel.platform.drafts.Saved;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.joining.Likely;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Household;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.referrals.Report;
import cymru.diogel.practice.referrals.writing.ReportForm.Asker;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a report is written at: what is kept of it, and what is known and need not be asked. */
@Component
class WritingDesk {
    static final String FORM = "report";
    private static final int MOST_CHILDREN = 40;

    private final Drafts drafts;
    private final Around around;
    private final Callers callers;
    private final Clock clock;

    WritingDesk(Drafts drafts, Around around, Callers callers, Clock clock) {
        this.drafts = drafts;
        this.around = around;
        this.callers = callers;
        this.clock = clock;
    }

    /** What this needs of other modules. */
    @Component("writingAround")
    record Around(Access access, Accounts accounts, People people, Likely likely) {}

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What somebody began to report and did not send, the last kept first. */
    List<Draft> unfinished(Viewer viewer) {
        return drafts.of(viewer.id()).stream().filter(it -> it.form().equals(FORM)).toList();
    }

    Optional<Draft> draft(Viewer viewer, UUID intention) {
        return drafts.find(viewer.id(), intention).filter(it -> it.form().equals(FORM));
    }

    /** Keeps what is written, right or wrong, beside what another window wrote. */
    Saved keep(Viewer viewer, UUID intention, Written written) {
        var blank = Draft.blank(FORM, intention, intention, now());
        return drafts.save(viewer.id(), blank, written.fields());
    }

    void end(Viewer viewer, UUID intention) {
        drafts.end(viewer.id(), intention);
    }

    void look(Entry entry) {
        around.access().browse(entry);
    }

    /** The form, with what is known; the children named in it are noted in the trail first. */
    ReportForm show(Frame frame, Viewer viewer, Written written, boolean looks) {
        var form = form(frame, viewer, written.fields().isEmpty() ? begun(frame) : written, looks);
        var ids = form.known().mine().stream().map(Child::id).toList();
        var named = ids.isEmpty() ? Map.<UUID, Ground>of() : around.access().grounds(viewer, ids);
        var entry = Entry.seen("report.write");
        var callers = form.known().callers().size();
        around.access().browse(callers == 0 ? entry : entry.with("callers", callers), named);
        return form;
    }

    // Who takes reports does so by telephone; an answer is in the language that is read here.
    private static Written begun(Frame frame) {
        return new Written(
                Map.of(
                        "way", List.of(Report.Way.PHONE.name()),
                        "reply-language", List.of(frame.words().tag())));
    }

    /** The same to read what was sent, which shows nothing. */
    ReportForm form(Frame frame, Viewer viewer, Written written, boolean looks) {
        var asker = viewer.may(Right.TAKE_REPORTS) ? Asker.FRONT_DOOR : Asker.PRACTITIONER;
        var typed = written.typed();
        var known =
                asker == Asker.PRACTITIONER
                        ? mine(viewer, frame.words())
                        : found(viewer, typed, looks, frame.words());
        return new ReportForm(frame, typed, written.all("mine"), asker, known);
    }

    // Many would be a list to search in, which is longer than a name to type.
    private Known mine(Viewer viewer, Words words) {
        var work = around.access().work(viewer).keySet();
        if (work.isEmpty() || work.size() > MOST_CHILDREN) {
            return Known.NOTHING;
        }
        var collator = Collator.getInstance(words.locale());
        var children =
                around.people().children(work).values().stream()
                        .sorted(Comparator.comparing(Child::title, collator::compare))
                        .toList();
        var homes = new HashMap<UUID, String>();
        around.people()
                .households(children.stream().map(Child::household).collect(Collectors.toSet()))
                .values()
                .forEach(it -> put(homes, it));
        return new Known(children, homes, Map.of(), List.of());
    }

    private static void put(Map<UUID, String> homes, Household it) {
        if (it.address() != null) {
            homes.put(it.id(), it.address());
        }
    }

    // Looked for when it is asked for, and again where something found was chosen.
    private Known found(Viewer viewer, Typed typed, boolean looks, Words words) {
        var offers = new HashMap<Integer, List<Known.Offer>>();
        for (var number = 1; number <= ReportForm.CHILDREN; number++) {
            if (looks || !typed.get("is-" + number).isEmpty()) {
                var given = typed.get("given-" + number);
                var family = typed.get("family-" + number);
                if (!(given + family).isBlank()) {
                    offers.put(number, offers(viewer, typed, number, words));
                }
            }
        }
        var asksWho = looks || !typed.get("caller").isEmpty();
        var told = asksWho ? callers.like(typed.get("name"), words) : List.<Callers.Caller>of();
        return new Known(List.of(), Map.of(), offers, told);
    }

    private List<Known.Offer> offers(Viewer viewer, Typed typed, int number, Words words) {
        var given = typed.get("given-" + number);
        var family = typed.get("family-" + number);
        var name =
                Fact.Name.official(
                        given.isEmpty() ? null : given, family.isEmpty() ? null : family);
        var born = typed.day("born-" + number).orElse(null);
        var told = new Likely.Told(UUID.randomUUID(), name, born);
        return around.likely().offersInReport(viewer, told).stream()
                .filter(it -> it.known().isChild())
                .map(it -> {
                    var portrait = it.known().portrait();
                    return new Known.Offer(
                            it.known().person(),
                            portrait.officialName(today()).map(Fact.Name::text).orElse("–"),
                            portrait.life().map(Fact.Life::bornOn).map(words::date).orElse(null));
                })
                .toList();
    }

    /** Whoever is signed in, with the name of their team. */
    ReadReport.Signed signed(Viewer viewer, Words words) {
        var team =
                around.accounts().teams().stream()
                        .filter(it -> it.id().equals(viewer.team()))
                        .findFirst()
                        .map(it -> it.name(words))
                        .orElse(null);
        return new ReadReport.Signed(viewer.id(), viewer.name(), team, viewer.language());
    }
}
