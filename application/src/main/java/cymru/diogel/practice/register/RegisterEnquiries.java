package cymru.diogel.practice.register;

import static gen.db.register.Tables.ENQUIRY;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Reach;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import gen.db.register.tables.records.EnquiryRecord;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers whether a name is on the register, and keeps who asked. Nobody learns by it whether a
 * child is known here who is not on the register.
 */
@Component
public class RegisterEnquiries {
    private final DSLContext database;
    private final RegisterStore store;
    private final Asks asks;
    private final Clock clock;

    RegisterEnquiries(DSLContext database, RegisterStore store, Asks asks, Clock clock) {
        this.database = database;
        this.store = store;
        this.asks = asks;
        this.clock = clock;
    }

    /** What this needs of other modules. */
    @Component
    record Asks(People people, Access access, Deadlines deadlines, Trail trail) {}

    /** How it was made sure who asks. */
    public enum Identity {
        SIGNED_IN,
        CALLED_BACK,
        KNOWN,
        CARD
    }

    /** What made somebody ask. */
    public enum Kind {
        CONCERN,
        HOSPITAL,
        POLICE,
        OTHER
    }

    /** Who asks; with an account it was they who signed in. */
    public record Enquirer(@Nullable UUID account, String name, String agency, Identity identity) {}

    /** A question; its identity is made with the form. */
    public record Asking(UUID id, String name, LocalDate born, Enquirer by, Kind kind) {}

    /**
     * What was answered.
     *
     * @param child the child whose name is on; none where no such name is
     * @param alone whether nobody is named as social worker of a child whose name is on
     */
    public record Answered(
            UUID id,
            String name,
            @Nullable UUID child,
            boolean alone,
            boolean outOfHours,
            Enquirer by,
            Kind kind,
            Instant at) {}

    /** Answers, writes it down, and lets an enquirer who signed in see the shared plan a while. */
    @Transactional
    public void ask(Asking it, Viewer by) {
        var now = clock.instant();
        var child = SecondLock.deciding(() -> find(it, by));
        var alone = SecondLock.deciding(() -> isAlone(child));
        var isNew =
                SecondLock.deciding(() -> {
                    var row = row(it, child, alone, by);
                    row.setAskedAt(now.atOffset(ZoneOffset.UTC));
                    row.setOutOfHours(OfficeHours.areOver(now, asks.deadlines().calendar()));
                    asks.trail().wrote(entry(it, child));
                    return database.insertInto(ENQUIRY).set(row).onConflictDoNothing().execute()
                            == 1;
                });
        if (isNew && child != null && by.role() == Role.PARTNER) {
            var today = LocalDate.now(clock);
            var until = asks.deadlines().calendar().plus(today, 1);
            var opening = new Ground.Opening(child, by.id(), today, until, null);
            asks.access().open(opening, Ground.REGISTER_ENQUIRY);
        }
    }

    private boolean isAlone(@Nullable UUID child) {
        return child != null
                && store.of(List.of(child)).stream().anyMatch(Spell::isOurs)
                && asks.access().workers(List.of(child)).isEmpty();
    }

    private static Entry entry(Asking it, @Nullable UUID child) {
        var entry = Entry.done("register.ask").with("enquiry", it.id()).with("kind", it.kind());
        return child == null ? entry : entry.ofChild(child, Ground.REGISTER_ENQUIRY.name());
    }

    // Only among names that are on: of another child there is nothing to find.
    private @Nullable UUID find(Asking it, Viewer by) {
        var today = LocalDate.now(clock);
        var barred =
                asks.access().reachOfReport(by) instanceof Reach.Everyone everyone
                        ? everyone.but()
                        : Set.<UUID>of();
        var on =
                store.all().stream()
                        .filter(each -> each.holds(today, clock.instant()))
                        .map(Spell::child)
                        .filter(child -> !barred.contains(child))
                        .toList();
        var asked = words(it.name());
        var found =
                asks.people().children(on).values().stream()
                        .filter(child -> it.born().equals(child.bornOn()))
                        .filter(child -> words(child).equals(asked))
                        .map(Child::id)
                        .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    private static Set<String> words(Child child) {
        return words(child.givenName() + " " + child.familyName());
    }

    private static Set<String> words(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Stream.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
    }

    private EnquiryRecord row(Asking it, @Nullable UUID child, boolean alone, Viewer by) {
        var row = database.newRecord(ENQUIRY);
        row.setId(it.id());
        row.setChild(child);
        row.setAskedName(it.name());
        row.setAskedBorn(it.born());
        row.setEnquirer(it.by().account());
        row.setEnquirerName(it.by().name());
        row.setAgency(it.by().agency());
        row.setIdentity(it.by().identity().name());
        row.setKind(it.kind().name());
        row.setAnswer(child == null ? "NONE" : "ON");
        row.setAlone(alone);
        row.setAnsweredBy(by.id());
        return row;
    }

    /**
     * An answer with what it says, and no more.
     *
     * @param stay none where no such name is on
     * @param worker none where nobody is named
     */
    public record Told(
            Answered asked, @Nullable Spell stay, Access.@Nullable Worker worker, Instant now) {}

    /** What was answered to somebody, for whoever typed the question in and nobody else. */
    public Optional<Told> find(UUID id, UUID answeredBy) {
        return SecondLock.deciding(() ->
                database.selectFrom(ENQUIRY)
                        .where(ENQUIRY.ID.eq(id), ENQUIRY.ANSWERED_BY.eq(answeredBy))
                        .fetchOptional(RegisterEnquiries::answered)
                        .map(this::told));
    }

    private Told told(Answered it) {
        var child = it.child();
        var now = clock.instant();
        if (child == null) {
            return new Told(it, null, null, now);
        }
        var today = LocalDate.now(clock);
        var stay =
                store.of(List.of(child)).stream()
                        .filter(each -> each.holds(today, now))
                        .findFirst()
                        .orElse(null);
        return new Told(it, stay, asks.access().workers(List.of(child)).get(child), now);
    }

    /** The latest ones, for the custodian. */
    public List<Answered> latest(int number) {
        return SecondLock.deciding(() ->
                database.selectFrom(ENQUIRY)
                        .orderBy(ENQUIRY.ASKED_AT.desc(), ENQUIRY.ID)
                        .limit(number)
                        .fetch(RegisterEnquiries::answered));
    }

    private static Answered answered(EnquiryRecord row) {
        var by =
                new Enquirer(
                        row.getEnquirer(),
                        row.getEnquirerName(),
                        row.getAgency(),
                        Identity.valueOf(row.getIdentity()));
        return new Answered(
                row.getId(),
                row.getAskedName(),
                row.getChild(),
                row.getAlone(),
                row.getOutOfHours(),
                by,
                Kind.valueOf(row.getKind()),
                row.getAskedAt().toInstant());
    }
}
