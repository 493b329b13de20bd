package cymru.diogel.visiting.patterns;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.diogel.statistics.visits.Notice;
import cymru.diogel.statistics.visits.TimeSource;
import cymru.diogel.statistics.visits.Visit;
import cymru.diogel.statistics.visits.VisitTable;
import cymru.diogel.visiting.rotas.Shift;
import cymru.diogel.visiting.visits.AccessGained;
import cymru.diogel.visiting.visits.Call;
import cymru.diogel.visiting.visits.Mode;
import cymru.diogel.visiting.visits.Place;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Turns calls into the columns that the audit reads. */
final class PictureMaker {
    final Codes households = new Codes();
    final Codes practitioners = new Codes();
    final Codes teams = new Codes();
    final List<UUID> visits = new ArrayList<>();
    private final VisitTable.Builder table = VisitTable.builder();
    private final MessageDigest digest = sha256();
    private final Set<UUID> placements;

    /** The placements are those households whose children all live there to be looked after. */
    PictureMaker(Set<UUID> placements) {
        this.placements = placements;
    }

    void add(Call call) {
        var household = households.code(call.household());
        if (household == households.size() - 1) {
            table.householdKey(household, key(call.household()));
        }
        table.append(row(call, household));
        visits.add(call.visit());
        digest.update(line(call).getBytes(UTF_8));
    }

    VisitTable table() {
        return table.build();
    }

    String hash() {
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    /** Of the shifts of those who made a visit; nobody else's were used. */
    String hash(List<Shift> shifts) {
        var used = sha256();
        shifts.stream()
                .filter(it -> practitioners.find(it.practitioner()).isPresent())
                .map(it ->
                        "%s %s %d %d\n".formatted(it.practitioner(), it.day(), it.from(), it.to()))
                .sorted()
                .forEach(line -> used.update(line.getBytes(UTF_8)));
        return HexFormat.of().formatHex(used.digest(), 0, 8);
    }

    private Visit row(Call call, int household) {
        var at = call.when().at();
        var delay = call.delayMinutes();
        return new Visit(
                household,
                practitioners.code(call.practitioner()),
                teams.code(call.team()),
                Math.toIntExact(call.when().on().toEpochDay()),
                at == null ? Visit.NO_TIME : at.getHour() * 60 + at.getMinute(),
                notice(call),
                source(call),
                isHome(call),
                call.mode() == Mode.IN_PERSON,
                call.access() == AccessGained.GAINED,
                delay == null ? Visit.NO_DELAY : delay,
                Visit.NO_STAMP);
    }

    private static Notice notice(Call call) {
        return switch (call.notice()) {
            case PLANNED -> Notice.PLANNED;
            case UNANNOUNCED -> Notice.UNANNOUNCED;
            case UNKNOWN -> Notice.UNKNOWN;
        };
    }

    private static TimeSource source(Call call) {
        return switch (call.when().source()) {
            case DEVICE -> TimeSource.DEVICE;
            case TYPED -> TimeSource.TYPED;
            case DEFAULTED -> TimeSource.DEFAULTED;
            case DATE_ONLY -> TimeSource.DATE_ONLY;
        };
    }

    // The home of a looked-after child is the placement. Anywhere else a placement is another door
    // than that of the household, and the two are never taken for one.
    private boolean isHome(Call call) {
        return call.place() == Place.HOME
                || (call.place() == Place.PLACEMENT && placements.contains(call.household()));
    }

    private String line(Call call) {
        return "%s %s %s %s %s %s %s\n"
                .formatted(
                        call.visit(),
                        call.recording().revision(),
                        call.when(),
                        call.notice(),
                        call.place(),
                        isHome(call),
                        call.mode());
    }

    // The same random numbers for a household in every run, whatever its code.
    private static long key(UUID household) {
        return household.getMostSignificantBits() ^ household.getLeastSignificantBits();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
