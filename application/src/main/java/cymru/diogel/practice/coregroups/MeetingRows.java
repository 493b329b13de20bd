package cymru.diogel.practice.coregroups;

import static gen.db.coregroups.Tables.MEETING;

import cymru.diogel.practice.coregroups.Meeting.Aim;
import cymru.diogel.practice.coregroups.Meeting.Denied;
import cymru.diogel.practice.coregroups.Meeting.Late;
import cymru.diogel.practice.coregroups.Meeting.Minutes;
import cymru.diogel.practice.coregroups.Meeting.Run;
import cymru.diogel.practice.coregroups.Meeting.Told;
import cymru.diogel.practice.coregroups.Meeting.Words;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Meetings as the rows they are kept in. */
final class MeetingRows {
    private MeetingRows() {}

    static Meeting meeting(Record row) {
        var days = new Aim(row.get(MEETING.AIM_ON), row.get(MEETING.DUE_ON));
        var run =
                new Run(
                        row.get(MEETING.CLOCK),
                        row.get(MEETING.RULE),
                        row.get(MEETING.STARTED_ON),
                        days,
                        row.get(MEETING.PLANNED_ON),
                        row.get(MEETING.ENDED_ON));
        return new Meeting(
                row.get(MEETING.ID),
                row.get(MEETING.CORE_GROUP),
                run,
                late(row),
                minutes(row),
                row.get(MeetingCorrections.BEFORE));
    }

    private static @Nullable Late late(Record row) {
        var reason = row.get(MEETING.LATE_REASON);
        return reason == null
                ? null
                : new Late(reason, row.get(MEETING.LATE_BY), row.get(MEETING.LATE_AT).toInstant());
    }

    private static @Nullable Minutes minutes(Record row) {
        var held = row.get(MEETING.HELD_ON);
        if (held == null) {
            return null;
        }
        var denied = row.get(MEETING.DENIED);
        var words =
                new Words(
                        row.get(MEETING.RISKS),
                        row.get(MEETING.ASSESSMENTS) == null ? "" : row.get(MEETING.ASSESSMENTS),
                        row.get(MEETING.REFINED_WORDS),
                        row.get(MEETING.PARENTS),
                        denied == null
                                ? null
                                : new Denied(denied, Told.valueOf(row.get(MEETING.TOLD))));
        return new Minutes(
                held,
                row.get(MEETING.RECORDED_BY),
                row.get(MEETING.RECORDED_AT).toInstant(),
                words,
                row.get(MeetingStore.CAME),
                row.get(MeetingStore.CHILDREN));
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
