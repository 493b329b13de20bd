package cymru.diogel.practice.joining.web;

import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.joining.Pair;
import cymru.diogel.practice.joining.Pairs.Offered;
import cymru.diogel.practice.joining.Pairs.Side;
import cymru.diogel.practice.joining.WhyAlike;
import java.time.LocalDate;
import java.util.List;

/** Two records beside each other, and what a person says of them. */
public record PairView(
        Frame frame,
        LocalDate today,
        Offered<Pair> pair,
        boolean mayJoin,
        Typed typed,
        Problems problems) {

    public String address() {
        return PairsPage.PATH + "/" + pair.what().id();
    }

    public SideWords says() {
        return new SideWords(frame, today);
    }

    public WhyAlike why() {
        return new WhyAlike(frame.words());
    }

    public List<String> cautions() {
        return why().cautions(pair.what().cautions());
    }

    /** The two records; that of a child first where the other is none. */
    public List<Choice> keep() {
        return List.of(choice("one", pair.one()), choice("other", pair.other()));
    }

    private Choice choice(String value, Side side) {
        var hint = says().reference(side) + " · " + says().born(side);
        return new Choice(value, says().name(side), hint);
    }
}
