package cymru.diogel.assurance.measures.recount.tales;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened in a small county up to a day, as facts alone: no due date is among them. */
public record Tale(LocalDate today, List<Home> homes, Pathway pathway, Protection protection) {

    public Tale(LocalDate today) {
        this(today, new ArrayList<>(), new Pathway(), new Protection());
    }

    /** From the first report to the conference. */
    public record Pathway(
            List<Rep> reports,
            List<Talk> talks,
            List<Enq> enquiries,
            List<Look> looks,
            List<Conf> conferences) {
        public Pathway() {
            this(
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
        }
    }

    /** What follows for children who are to be protected. */
    public record Protection(
            List<Stay> stays,
            List<Group> groups,
            List<Scheme> schemes,
            List<Placing> placings,
            List<Visited> calls) {
        public Protection() {
            this(
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
        }
    }

    /** A household and the one who works with it. */
    public record Home(UUID id, Worker worker, List<Kid> kids) {
        public List<UUID> ids() {
            return kids.stream().map(Kid::id).toList();
        }
    }

    public record Worker(UUID id, UUID team) {}

    public record Kid(UUID id, @Nullable LocalDate born) {}

    /** Named are the rows of children as told, of whom some are on record. */
    public record Rep(
            UUID id, Instant at, List<Name> names, @Nullable Instant decided, Reply reply) {
        public boolean tells(UUID kid) {
            return names.stream().anyMatch(it -> kid.equals(it.kid()));
        }
    }

    public record Name(UUID id, @Nullable UUID kid) {}

    /**
     * What its maker heard.
     *
     * @param how as the form has it, none while it is owed
     * @param again when it was opened again, if it was
     */
    public record Reply(
            @Nullable String how, boolean reasons, @Nullable Instant at, @Nullable Instant again) {}

    /** A strategy discussion. */
    public record Talk(UUID id, List<UUID> kids, Instant decided, Course course) {}

    public record Course(
            boolean cancelled, @Nullable Instant held, boolean written, boolean departed) {}

    /** An enquiry; open where it goes on, though it may have been determined before. */
    public record Enq(
            UUID id,
            UUID kid,
            LocalDate start,
            LocalDate last,
            List<Led> led,
            List<Det> made,
            boolean open) {
        public boolean jointAt(Instant at) {
            var joint = false;
            for (var it : led) {
                joint = it.from().isAfter(at) ? joint : it.joint();
            }
            return joint;
        }
    }

    public record Led(Instant from, boolean joint) {}

    public record Det(Instant at, int which, boolean complete) {}

    /** A second look; said are 0 agreed, 1 with learning, 2 not agreed. */
    public record Look(UUID id, Enq of, Det det, UUID team, Said said) {}

    public record Said(
            @Nullable Instant judged, List<Integer> results, boolean panelNot, boolean reopened) {}

    public record Conf(
            UUID id,
            List<UUID> kids,
            boolean initial,
            LocalDate start,
            @Nullable LocalDate held,
            boolean cancelled) {}

    public record Stay(
            UUID id,
            UUID kid,
            LocalDate on,
            @Nullable LocalDate off,
            Set<String> under,
            @Nullable Later later) {
        public boolean holds(LocalDate day) {
            return !day.isBefore(on) && (off == null || day.isBefore(off));
        }

        public Set<String> under(LocalDate day) {
            return later == null || day.isBefore(later.from()) ? under : later.under();
        }
    }

    /** Other categories from a day on. */
    public record Later(LocalDate from, Set<String> under) {}

    public record Group(
            UUID id, List<UUID> kids, LocalDate began, @Nullable LocalDate ended, List<Met> met) {}

    public record Met(UUID id, LocalDate on) {}

    public record Scheme(
            UUID id,
            UUID kid,
            LocalDate began,
            @Nullable LocalDate ended,
            @Nullable LocalDate detailed,
            List<Todo> todos) {}

    public record Todo(UUID id, LocalDate due, LocalDate added, @Nullable LocalDate settled) {}

    /** How a looked-after child lives, and when the case was first reviewed. */
    public record Placing(
            UUID kid,
            LocalDate from,
            @Nullable LocalDate until,
            String basis,
            boolean permanent,
            @Nullable LocalDate reviewed) {}

    /** A call; the words of the enums are those of the form. */
    public record Visited(
            UUID id, Home home, LocalDate on, Timed timed, Doorstep met, List<Sight> sights) {}

    public record Timed(@Nullable LocalTime at, String source, Instant written) {}

    public record Doorstep(String notice, String place, String mode, String access) {
        public boolean letIn() {
            return access.equals("GAINED") || access.equals("PARTLY");
        }
    }

    public record Sight(UUID kid, boolean seen, boolean alone, boolean bedroom) {}
}
