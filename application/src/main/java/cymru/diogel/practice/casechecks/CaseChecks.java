package cymru.diogel.practice.casechecks;

import cymru.diogel.practice.casefiles.CaseFolder;

/** Looks at a whole folder together. */
public final class CaseChecks {
    private CaseChecks() {}

    /** Adds to the troubles of a folder whatever does not agree. */
    public static void check(CaseFolder folder, Here here) {
        var looking = new Looking(folder, here);
        new IdentityCheck(looking).check();
        new RuleCheck(looking).check();
        new FamilyCheck(looking).check();
        new DiscussionCheck(looking).check();
        new EnquiryCheck(looking).check();
        new ReviewCheck(looking).check();
        new ConferenceCheck(looking).check();
        new RegistrationCheck(looking).check();
        new CoreGroupCheck(looking).check();
        new PlanCheck(looking).check();
    }
}
