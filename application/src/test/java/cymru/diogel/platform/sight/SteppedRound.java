package cymru.diogel.platform.sight;

import java.util.List;

/** Where the second lock is stepped round, each with its reason; nowhere else. */
final class SteppedRound {
    // One line for each; a new one needs a reason.
    static final List<String> PLACES =
            List.of(
                    // Opens and closes grounds for others.
                    "Access.deciding",
                    // What was known of a record before it went into one the viewer may read.
                    "Acts.joining",
                    // Whether a name is on the register, to tell that nobody works with the child.
                    "AloneTelling.introducing",
                    // Seals what was taken out, and opens it for those whose right it is.
                    "Amendments.deciding",
                    // Writes down a child whom nobody may see before it is given to somebody.
                    "Arrivals.entering",
                    // Enters a file another system sent.
                    "Background.entering",
                    // Whose own family it is, without anybody learning whether it is here.
                    "Barring.introducing",
                    // Who reported before, looked for by those who take reports.
                    "Callers.deciding",
                    // What a chair decides on children whose record they may only read; access for
                    // all of them was asked.
                    "Chairing.deciding",
                    // Figures of the clocks, with no child in them.
                    "ClockFigures.counting",
                    // Work on an enquiry by those who lead it, whose ground is a discussion.
                    "Conducting.deciding",
                    "ConferenceFigures.counting",
                    "Conferences.deciding",
                    // What is owed in writing of reports on children who may not be here.
                    "ConfirmationFigures.counting",
                    "Confirmations.deciding",
                    "Confirmations.entering",
                    // Documents taken out of a record, as the trail tells.
                    "Copies.overseeing",
                    // Figures of core groups; begins and ends one as the register says.
                    "CoreGroupFigures.counting",
                    "CoreGroups.entering",
                    // What was decided on a report of concern, and what its maker is told.
                    "Decisions.deciding",
                    // A record put together, once access for the child was asked.
                    "Disclosures.deciding",
                    // Who is invited to a discussion, to tell each of them.
                    "DiscussionTelling.deciding",
                    // Discussions of several children, of whom one who writes may only read some.
                    "Discussions.deciding",
                    // What follows a review, by a team and a senior who may only read the child.
                    "Disputes.deciding",
                    // Conferences and discussions of all children of another system at once.
                    "EarlierConferences.deciding",
                    "EarlierDiscussions.deciding",
                    // Who opened what in an emergency, and whom to tell.
                    "Emergencies.deciding",
                    "Emergencies.introducing",
                    // What is determined for a child, by whoever leads and whoever ratifies.
                    "Enquiries.deciding",
                    "EnquiryFigures.counting",
                    "EnquiryOpening.deciding",
                    // Looks for relations over the whole county, and keeps them.
                    "Exclusions.deciding",
                    // Writes down somebody new, whom nobody may see before the tie is there.
                    "Families.entering",
                    // Remembers for whom likely same people are to be looked for.
                    "Finder.entering",
                    // What came after outcomes, for figures and for reviewers.
                    "FollowUp.counting",
                    // Gives a household to another, whose ground begins as that of the one before
                    // ends; access for its children was asked.
                    "Handovers.deciding",
                    // Changes all parts of a report, those of a child nobody there may see too.
                    "Hands.deciding",
                    // Follows what is known; who writes of one child may not see all it concerns.
                    "Index.entering",
                    "Inheritance.deciding",
                    // Opens the children of a discussion to whoever is asked to it.
                    "Invitations.deciding",
                    // Joins and undoes: rows of all whom it concerns, whoever may see them.
                    "Joins.joining",
                    // What reviews taught, said so that it can be read without the case.
                    "Lessons.counting",
                    "Lessons.deciding",
                    // Offers whom a report may be about, to those who take reports.
                    "Likely.deciding",
                    // That two are not the same, said by somebody who may only read the other.
                    "Likely.entering",
                    // Whom a report of concern is about, a child new here among them.
                    "Matches.deciding",
                    "Matches.entering",
                    // Moves between councils, by a custodian who may only read the child, once
                    // access
                    // was asked; the list of all shows no child by itself.
                    "Moves.counting",
                    "Moves.deciding",
                    // Writes down a child of another council, and gives it to whoever works with
                    // it.
                    "Newcomers.entering",
                    // Samples of reviews without their children, and members of other agencies.
                    "Panels.counting",
                    "Panels.deciding",
                    // What reviewers of the made-up county had answered.
                    "PastAnswers.entering",
                    // Patterns of the county, a team, a practitioner.
                    "Patterns.counting",
                    // Whose household it is, to ask access and to write the answer down.
                    "People.introducing",
                    // Figures of plans; begins and ends one as the register says.
                    "PlanFigures.counting",
                    "Plans.entering",
                    // Reports of concern, on children who may not be here; access is asked first.
                    "Referrals.counting",
                    "Referrals.deciding",
                    "Referrals.entering",
                    // Names come on and off by those who may not write in a child's record, once
                    // they asked access; the numbers show no child.
                    "Register.counting",
                    "Register.deciding",
                    // Whether a name is on the register, told to somebody who may see no child.
                    "RegisterEnquiries.deciding",
                    "RepeatReports.counting",
                    // A report calls homes by their references.
                    "Reports.counting",
                    "Restrictions.deciding",
                    // How long records are kept, and their end, on which two people agree.
                    "Retention.deciding",
                    // Outcomes looked at again by those who have no part in the child.
                    "Reviews.counting",
                    "Reviews.deciding",
                    // The key of what the trail says of a search; forgets what others asked.
                    "Search.deciding",
                    "Search.entering",
                    // Asks as whom it asks.
                    "Sight.opened",
                    // What happened is told by whoever wrote it, the machine among them.
                    "StoryBook.entering",
                    "StrategyFigures.counting",
                    // Has the server look at its tables anew; nothing is read that is shown.
                    "TableStatistics.tending",
                    // Notes that a list was seen, and counts how often notices help.
                    "Tasks.counting",
                    "Tasks.entering",
                    // Whose work a child is, and what it is called, to tell them what is due.
                    "Telling.introducing",
                    // A child's trail and a person's.
                    "TrailDesk.overseeing",
                    "VisitFigures.counting",
                    // Lists that leave out who was visited.
                    "VisitSearch.counting",
                    "Visits.introducing",
                    // What is to be done is told by whoever wrote it, the machine among them.
                    "WorkBook.entering");

    private SteppedRound() {}
}
