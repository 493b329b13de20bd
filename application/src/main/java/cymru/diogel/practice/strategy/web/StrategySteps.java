package cymru.diogel.practice.strategy.web;

import cymru.diogel.practice.referrals.NextSteps;
import cymru.diogel.practice.referrals.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** From a report that needs a strategy discussion to the form that calls it. */
@Component
class StrategySteps implements NextSteps {
    @Override
    public Optional<Step> after(Outcome outcome, List<UUID> children, UUID referral) {
        if (outcome != Outcome.STRATEGY_DISCUSSION) {
            return Optional.empty();
        }
        var who = children.stream().map(it -> "&child=" + it).collect(Collectors.joining());
        return Optional.of(new Step("strategy.call", CallPage.PATH + "?report=" + referral + who));
    }
}
