package cymru.diogel.continuity.services.web;

import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.services.ServiceState;
import cymru.diogel.continuity.services.Services;
import cymru.diogel.continuity.situation.Section;
import cymru.diogel.continuity.situation.Section.Cell;
import cymru.diogel.continuity.situation.Section.Column;
import cymru.diogel.continuity.situation.SituationSource;
import cymru.diogel.platform.language.Phrase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How many services stand in each state, and which they are. */
@Component
class ServicesSection implements SituationSource {
    static final int ORDER = 10;

    private static final int NAMED = 5;

    private final Services services;
    private final Clock clock;

    ServicesSection(Services services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    @Override
    public Section section() {
        return of(services.all(), LocalDate.now(clock));
    }

    /** One row a state that has services; those that are closed are not counted. */
    static Section of(List<Provision> all, LocalDate day) {
        var open = all.stream().filter(it -> it.state() != ServiceState.CLOSED).toList();
        var running = in(ServiceState.RUNNING, open).size();
        var rows =
                Stream.of(
                                ServiceState.RUNNING,
                                ServiceState.REDUCED,
                                ServiceState.RESTARTING,
                                ServiceState.PAUSED,
                                ServiceState.NOT_RESTARTING_FOR_NOW)
                        .map(state -> row(state, in(state, open)))
                        .toList();
        return new Section(
                ORDER,
                new Phrase(
                        "services.finding",
                        Map.of(
                                "running", Phrase.text("" + running),
                                "all", Phrase.text("" + open.size()))),
                Phrase.of("services.section"),
                new Phrase("services.section-explained", Map.of("day", Phrase.day(day))),
                List.of(
                        new Column(Phrase.of("services.column-state"), false),
                        new Column(Phrase.of("services.section-count"), true),
                        new Column(Phrase.of("services.section-which"), false)),
                rows,
                List.of(),
                List.of());
    }

    private static List<Provision> in(ServiceState state, List<Provision> all) {
        return all.stream().filter(it -> it.state() == state).toList();
    }

    // The names stand in as many cells as there are, for the page makes a list of them.
    private static List<Cell> row(ServiceState state, List<Provision> its) {
        var list = ServicesPage.PATH + "?state=" + state;
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(Phrase.of(state.message()), null, state.band()));
        cells.add(new Cell(Phrase.literal("" + its.size()), list, null));
        var named = its.size() > NAMED ? NAMED - 1 : its.size();
        its.stream()
                .limit(named)
                .map(it -> new Cell(it.name().phrase(), ServicesPage.PATH + "/" + it.id(), null))
                .forEach(cells::add);
        if (its.size() > named) {
            var more = Map.of("n", Phrase.text("" + (its.size() - named)));
            cells.add(new Cell(new Phrase("services.section-more", more), list, null));
        }
        return cells;
    }
}
