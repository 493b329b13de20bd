package cymru.diogel.practice.casework;

import cymru.diogel.practice.conferences.Conference;
import cymru.diogel.practice.enquiries.Enquiry;
import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.strategy.Discussion;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of what was taken over from elsewhere, many at once, in the words of what is new. */
@Component
public class EarlierWay {
    private final DiscussionTelling discussions;
    private final EnquiryTelling enquiries;
    private final OutcomeTelling outcomes;
    private final ConferenceTelling meetings;
    private final Telling telling;

    EarlierWay(
            DiscussionTelling discussions,
            EnquiryTelling enquiries,
            OutcomeTelling outcomes,
            ConferenceTelling meetings,
            Telling telling) {
        this.discussions = discussions;
        this.enquiries = enquiries;
        this.outcomes = outcomes;
        this.meetings = meetings;
        this.telling = telling;
    }

    @Transactional
    public void discussed(List<Discussion> all) {
        telling.together(voice -> all.forEach(it -> discussions.tell(it, voice)));
    }

    @Transactional
    public void enquired(List<Enquiry> all) {
        telling.together(voice -> {
            for (var it : all) {
                enquiries.tellStory(it, voice);
                if (it.stage().isOpen() || it.isIncomplete()) {
                    enquiries.tellWork(it, voice);
                }
            }
        });
    }

    @Transactional
    public void reviewed(List<Review.Whole> all) {
        telling.together(voice -> all.forEach(it -> outcomes.tell(it, voice)));
    }

    /** A conference and the children it is about. */
    public record Met(Conference conference, List<Conference.About> about) {}

    @Transactional
    public void met(List<Met> all) {
        telling.together(voice -> {
            for (var it : all) {
                var children = it.about().stream().map(Conference.About::child).toList();
                meetings.tell(it.conference(), children, voice);
                meetings.decisions(it.conference(), it.about(), voice);
            }
        });
    }
}
