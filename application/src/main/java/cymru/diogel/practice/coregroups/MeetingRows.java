package cymru.diogel.practice.coregroups;

import static gen.db.coregroups.Tables.MEETING;

import cymru.diogel.practice.coregroups.Meeting.Aim;
import cymru.diogel.practice.coregroups.Meeting.Denied;
import cymru.diogel.practice.coregroups.Meeting.How;
import cymru.diogel.practice.coregroups.Meeting.Late;
import cymru.diogel.practice.coregroups.Meeting.Minutes;
import cymru.diogel.practice.coregroups.Meeting.Part;
import cymru.diogel.practice.coregroups.Meeting.Run;
import cymru.diogel.practice.coregroups.Meeting.Spoken;
import cymru.diogel.practice.coregroups.Meeting.Told;
import cymru.diogel.practice.coregroups.Meeting.Words;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jooq.Result;
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

    /** How each member took part. */
    static Map<UUID, How> came(Result<Record2<UUID, String>> all) {
        return all.stream()
                .collect(Collectors.toMap(it -> it.value1(), it -> How.valueOf(it.value2())));
    }

    /** How each child took part, and what came of it. */
    static List<Spoken> spoken(Result<Record3<UUID, String, String>> all) {
        return all.map(it ->
                new Spoken(
                        it.value1(),
                        Part.valueOf(it.value2()),
                        Objects.requireNonNullElse(it.value3(), "")));
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
