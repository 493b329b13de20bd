package cymru.diogel.visiting.patterns;

import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.visiting.patterns.Counted.What;
import java.util.List;
import java.util.UUID;

/** Visits of one kind out of all whose hour and notice are known. */
record ShareFigure(Patterns patterns, Definition definition, What what) implements FigureSource {
    @Override
    public Figure figure(Question question) {
        var picture = patterns.picture(question.from(), question.to());
        var all = Counted.all(unit(question), What.USABLE).count(picture);
        return new Figure(Counted.all(unit(question), what).count(picture), all);
    }

    @Override
    public List<UUID> rows(Question question) {
        var picture = patterns.picture(question.from(), question.to());
        return Counted.all(unit(question), what).firstReports(picture);
    }

    static Unit unit(Question question) {
        var team = question.team();
        return team == null ? new Unit.County() : new Unit.OfTeam(team);
    }
}
