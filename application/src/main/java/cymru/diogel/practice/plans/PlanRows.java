package cymru.diogel.practice.plans;

import cymru.diogel.practice.plans.Action.Owner;
import cymru.diogel.practice.plans.Action.State;
import cymru.diogel.practice.plans.ProtectionPlan.Days;
import cymru.diogel.practice.plans.ProtectionPlan.Kept;
import cymru.diogel.practice.plans.ProtectionPlan.Settled;
import cymru.diogel.practice.plans.Version.Made;
import cymru.diogel.practice.plans.Version.Part;
import cymru.diogel.practice.plans.Version.Text;
import gen.db.plans.tables.records.ActionRecord;
import gen.db.plans.tables.records.PlanRecord;
import gen.db.plans.tables.records.VersionRecord;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.UUID;

/** Plans as the rows they are kept in, written first and read again. */
final class PlanRows {
    private PlanRows() {}

    static ProtectionPlan plan(PlanRecord row) {
        var days =
                new Days(
                        row.getBeganOn(),
                        row.getRule(),
                        row.getOutlineDueOn(),
                        row.getOutlineSentOn(),
                        row.getDetailDueOn());
        return new ProtectionPlan(
                row.getId(),
                row.getChild(),
                row.getCoreGroup(),
                row.getConference(),
                Stage.valueOf(row.getStage()),
                days,
                row.getEndedOn());
    }

    static PlanRecord written(ProtectionPlan it, Instant knownAt) {
        var row = new PlanRecord();
        row.setId(it.id());
        row.setChild(it.child());
        row.setCoreGroup(it.group());
        row.setConference(it.conference());
        row.setBeganOn(it.days().beganOn());
        row.setKnownAt(utc(knownAt));
        row.setStage(it.stage().name());
        row.setRule(it.days().rule());
        row.setOutlineDueOn(it.days().outlineDueOn());
        row.setOutlineSentOn(it.days().outlineSentOn());
        row.setDetailDueOn(it.days().detailDueOn());
        row.setEndedOn(it.endedOn());
        return row;
    }

    static Version version(VersionRecord row) {
        var parts = new EnumMap<Part, String>(Part.class);
        parts.put(Part.RISKS, row.getRisks());
        parts.put(Part.PROTECTION, row.getProtection());
        parts.put(Part.OUTCOMES, row.getOutcomes());
        parts.put(Part.SUPPORT, row.getSupport());
        parts.put(Part.PROGRESS, row.getProgress());
        parts.put(Part.WISHES, row.getWishes());
        parts.put(Part.VIEWS, row.getViews());
        parts.put(Part.CONTINGENCY, row.getContingency());
        return new Version(
                row.getPlan(),
                row.getNumber(),
                Stage.valueOf(row.getStage()),
                new Made(row.getMadeOn(), row.getMadeBy(), row.getMadeAt().toInstant()),
                row.getChanged(),
                new Text(parts));
    }

    static VersionRecord written(Version it) {
        var row = new VersionRecord();
        var text = it.text();
        row.setId(UUID.randomUUID());
        row.setPlan(it.plan());
        row.setNumber(it.number());
        row.setStage(it.stage().name());
        row.setMadeOn(it.made().on());
        row.setMadeBy(it.made().by());
        row.setMadeAt(utc(it.made().at()));
        row.setChanged(it.changed());
        row.setRisks(text.get(Part.RISKS));
        row.setProtection(text.get(Part.PROTECTION));
        row.setOutcomes(text.get(Part.OUTCOMES));
        row.setSupport(text.get(Part.SUPPORT));
        row.setProgress(text.get(Part.PROGRESS));
        row.setWishes(text.get(Part.WISHES));
        row.setViews(text.get(Part.VIEWS));
        row.setContingency(text.get(Part.CONTINGENCY));
        return row;
    }

    static Kept action(ActionRecord row) {
        var settledOn = row.getSettledOn();
        var action =
                new Action(
                        row.getChange(),
                        new Owner(row.getPerson(), row.getAgency()),
                        row.getDueOn(),
                        row.getSign(),
                        State.valueOf(row.getState()),
                        row.getEvidence());
        return new Kept(
                row.getId(),
                row.getPlan(),
                action,
                row.getAddedOn(),
                settledOn == null
                        ? null
                        : new Settled(
                                settledOn,
                                row.getSettledBy(),
                                row.getSettledAt().toInstant(),
                                row.getMeeting()));
    }

    static ActionRecord written(Kept it, UUID by, Instant at) {
        var row = new ActionRecord();
        var action = it.action();
        row.setId(it.id());
        row.setPlan(it.plan());
        row.setChange(action.change());
        row.setPerson(action.owner().person());
        row.setAgency(action.owner().agency());
        row.setDueOn(action.dueOn());
        row.setSign(action.sign());
        row.setState(action.state().name());
        row.setEvidence(action.evidence());
        row.setAddedOn(it.addedOn());
        var settled = it.settled();
        if (settled != null) {
            row.setSettledOn(settled.on());
            row.setSettledBy(settled.by());
            row.setSettledAt(utc(settled.at()));
            row.setMeeting(settled.meeting());
        }
        row.setAddedBy(by);
        row.setAddedAt(utc(at));
        return row;
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
