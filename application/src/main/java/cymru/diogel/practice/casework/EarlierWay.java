package cymru.diogel.practice.casework;

import cymru.diogel.practice.conferences.Conference;
import cymru.diogel.practice.enquiries.Enquiry;
import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.strategy.Discussion;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of what was taken over from elsewhere, many at once, in the words of what is new. */
@Component
public class EarlierWay {
    private final Tellers tellers;
    private final Telling telling;

    EarlierWay(Tellers tellers, Telling telling) {
        this.tellers = tellers;
        this.telling = telling;
    }

    /** Who tells of each part of the way. */
    @Component
    record Tellers(
            DiscussionTelling discussions,
            EnquiryTelling enquiries,
            OutcomeTelling outcomes,
            ConferenceTelling meetings,
            NextReviewTelling reviews) {}

    @Transactional
    public void discussed(List<Discussion> all) {
        telling.together(voice -> all.forEach(it -> tellers.discussions().tell(it, voice)));
    }

    @Transactional
    public void enquired(List<Enquiry> all) {
        telling.together(voice -> {
            for (var it : all) {
                tellers.enquiries().tellStory(it, voice);
                if (it.stage().isOpen() || it.isIncomplete()) {
                    tellers.enquiries().tellWork(it, voice);
                }
            }
        });
    }

    @Transactional
    public void reviewed(List<Review.Whole> all) {
        telling.together(voice -> all.forEach(it -> tellers.outcomes().tell(it, voice)));
    }

    /** Asks for the next review of those of these children whose names are on the register. */
    @Transactional
    public void registered(Collection<UUID> children) {
        tellers.reviews().tell(children);
    }

    /** A conference and the children it is about. */
    public record Met(Conference conference, List<Conference.About> about) {}

    @Transactional
    public void met(List<Met> all) {
        telling.together(voice -> {
            for (var it : all) {
                var children = it.about().stream().map(Conference.About::child).toList();
                tellers.meetings().tell(it.conference(), children, voice);
                tellers.meetings().decisions(it.conference(), it.about(), voice);
            }
        });
    }
}
