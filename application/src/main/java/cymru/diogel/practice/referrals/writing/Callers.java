package cymru.diogel.practice.referrals.writing;

import static gen.db.referrals.Tables.REPORT;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.practice.referrals.Report.Kind;
import cymru.diogel.practice.referrals.Report.Reply;
import gen.db.referrals.tables.records.ReportRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who told of a concern before, or works here, looked for by name or number. */
@Component
public class Callers {
    private static final int SHORTEST = 3;
    private static final int MOST = 5;
    private static final int READ = 50;

    private final DSLContext database;
    private final Accounts accounts;

    Callers(DSLContext database, Accounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    /** Somebody who may be the one who told, with all the form would ask of them. */
    public record Caller(
            String key,
            Kind kind,
            @Nullable UUID account,
            String name,
            @Nullable String agency,
            @Nullable String contact,
            String language,
            Reply reply) {
        String same() {
            return name + "|" + agency + "|" + contact;
        }
    }

    /** Those whose name or number has what was typed in it; nobody where that is too short. */
    List<Caller> like(String typed, Words words) {
        if (typed.length() < SHORTEST) {
            return List.of();
        }
        var found = new ArrayList<>(signedIn(typed, words));
        found.addAll(before(typed));
        return found.stream()
                .sorted(Comparator.comparingInt(it -> it.name().equalsIgnoreCase(typed) ? 0 : 1))
                .limit(MOST)
                .toList();
    }

    private List<Caller> signedIn(String typed, Words words) {
        var teams = accounts.teams().stream().collect(Collectors.toMap(Team::id, it -> it));
        var sought = typed.toLowerCase(Locale.ROOT);
        return accounts.all().stream()
                .filter(it -> !it.disabled() && it.role().may(Right.REPORT_CONCERN))
                .filter(it -> it.name().toLowerCase(Locale.ROOT).contains(sought))
                .map(it -> caller(it, it.team() == null ? null : teams.get(it.team()), words))
                .toList();
    }

    private static Caller caller(Account it, @Nullable Team team, Words words) {
        return new Caller(
                "account:" + it.id(),
                Kind.PRACTITIONER,
                it.id(),
                it.name(),
                team == null ? null : team.name(words),
                null,
                it.language(),
                Reply.LETTER);
    }

    // The latest report of each says best how they are reached.
    private List<Caller> before(String typed) {
        var known = new ArrayList<String>();
        return SecondLock.deciding(() ->
                database
                        .selectFrom(REPORT)
                        .where(REPORT.MAKER.isNull(), REPORT.NAME.isNotNull())
                        .and(
                                REPORT.NAME
                                        .containsIgnoreCase(typed)
                                        .or(REPORT.CONTACT.containsIgnoreCase(typed)))
                        .orderBy(REPORT.RECEIVED_AT.desc(), REPORT.ID)
                        .limit(READ)
                        .fetch(Callers::caller)
                        .stream()
                        .filter(it -> !known.contains(it.same()) && known.add(it.same()))
                        .toList());
    }

    private static Caller caller(ReportRecord it) {
        return new Caller(
                "report:" + it.getId(),
                Kind.valueOf(it.getKind()),
                null,
                Objects.requireNonNull(it.getName()),
                it.getAgency(),
                it.getContact(),
                it.getLanguage(),
                Reply.valueOf(it.getReply()));
    }
}
