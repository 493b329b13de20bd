package cymru.diogel.practice.plans.web;

import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.plans.Action.State;
import cymru.diogel.practice.plans.ProtectionPlan.Kept;
import java.util.List;
import java.util.stream.Stream;

/** An action about to be settled. */
public record SettleView(Frame frame, PlanDesk.Opened opened, Kept kept, Typed typed) {
    public String here() {
        return opened.here();
    }

    public String name() {
        return opened.name();
    }

    public List<Choice> states() {
        return Stream.of(State.DONE, State.NOT_DONE, State.NO_LONGER_NEEDED)
                .map(it -> new Choice(it.name(), frame.say(PlanView.stateKey(it))))
                .toList();
    }
}
