package cymru.diogel.practice.referrals.figures;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.platform.sight.SecondLock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Children on record who were reported again: a report in the period, and an earlier one in the
 * twelve months before it. Each child is counted once, however often it was reported.
 */
@Component
class RepeatReports implements FigureSource {
    private static final String REPORTED =
            """
            select distinct named.child
              from referrals.named join referrals.report on report.id = named.report
             where named.child is not null
               and report.received_at >= ?::timestamptz and report.received_at < ?::timestamptz
            """;
    private static final String AGAIN =
            """
               and exists (
                   select from referrals.named before
                     join referrals.report earlier on earlier.id = before.report
                    where before.child = named.child
                      and earlier.received_at < report.received_at
                      and (earlier.received_at at time zone 'Europe/London')::date
                          >= (report.received_at at time zone 'Europe/London')::date
                             - interval '1 year')
            """;

    private final DSLContext database;

    RepeatReports(DSLContext database) {
        this.database = database;
    }

    @Override
    public Definition definition() {
        return ReferralFigures.define("children-reported-again", "referrals.unit-on-record");
    }

    @Override
    public Figure figure(Question question) {
        return new Figure(rows(question).size(), children(question, REPORTED).size());
    }

    @Override
    public List<UUID> rows(Question question) {
        return children(question, REPORTED + AGAIN);
    }

    // A report is of the county and of no team.
    private List<UUID> children(Question question, String which) {
        if (question.team() != null) {
            return List.of();
        }
        return SecondLock.counting(() ->
                database.fetch(
                                which + " order by 1",
                                at(question.from()),
                                at(question.to().plusDays(1)))
                        .into(UUID.class));
    }

    private static Object at(LocalDate day) {
        return WallClock.instant(day.atStartOfDay()).atOffset(ZoneOffset.UTC);
    }
}
