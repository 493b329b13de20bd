package cymru.diogel.practice.enquiries;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Ground;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens a child to whoever leads the enquiry, beyond the strategy discussion it began with. */
@Component
class EnquiryGrounds {
    private static final int AFTERWARDS = 28;

    private final Access access;
    private final Clock clock;

    EnquiryGrounds(Access access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    void open(UUID child, UUID lead) {
        var question = new Ground.Question(List.of(child), Set.of(Ground.STRATEGY));
        var isOpen =
                access.standing(question).stream()
                        .anyMatch(it -> lead.equals(it.account()) && it.until() == null);
        if (!isOpen) {
            access.open(Ground.Opening.lasting(child, lead, LocalDate.now(clock)), Ground.STRATEGY);
        }
    }

    void close(UUID child, UUID lead) {
        access.close(child, lead, Ground.STRATEGY, LocalDate.now(clock).plusDays(AFTERWARDS));
    }
}
