package cymru.diogel.visiting.patterns;

import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.statistics.patterns.Evidence;
import cymru.diogel.statistics.patterns.HouseholdProfile;
import java.util.List;
import java.util.UUID;

/** Households with strong or some evidence, out of those of which something can be said. */
record EvidenceFigure(Patterns patterns) implements FigureSource {
    @Override
    public Definition definition() {
        return new Definition(
                "patterns.evidence", 2, "patterns.figure-evidence", "patterns.unit-households");
    }

    @Override
    public Figure figure(Question question) {
        var households = households(question);
        var said = households.stream().filter(it -> it.evidence() != Evidence.INSUFFICIENT);
        return new Figure(rows(question).size(), (int) said.count());
    }

    @Override
    public List<UUID> rows(Question question) {
        var picture = patterns.picture(question.from(), question.to());
        return households(question).stream()
                .filter(it -> it.evidence().isFlagged())
                .map(it -> picture.households().id(it.household()))
                .toList();
    }

    private List<HouseholdProfile> households(Question question) {
        return patterns.picture(question.from(), question.to())
                .of(ShareFigure.unit(question))
                .map(UnitPicture::households)
                .orElse(List.of());
    }
}
