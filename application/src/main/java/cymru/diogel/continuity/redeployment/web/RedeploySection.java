package cymru.diogel.continuity.redeployment.web;

import cymru.diogel.continuity.redeployment.Leaning;
import cymru.diogel.continuity.redeployment.Redeployment;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.situation.Section;
import cymru.diogel.continuity.situation.Section.Cell;
import cymru.diogel.continuity.situation.Section.Column;
import cymru.diogel.continuity.situation.SituationSource;
import cymru.diogel.platform.language.Phrase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What lent staff hold up, service by service, for the situation report. */
@Component
record RedeploySection(Redeployment redeployment, Clock clock) implements SituationSource {
    private static final int ORDER = 30;
    private static final List<String> COLUMNS =
            List.of("working-in", "lent", "on-duty", "safe", "if-recalled");

    @Override
    public Section section() {
        var today = LocalDate.now(clock);
        var byService = new LinkedHashMap<Provision, List<Leaning>>();
        for (var it : Leaning.shown(redeployment.leanings(today))) {
            byService.computeIfAbsent(it.service(), _ -> new ArrayList<>()).add(it);
        }
        var rows =
                byService.entrySet().stream().map(it -> row(it.getKey(), it.getValue())).toList();
        var all = byService.values().stream().flatMap(List::stream).toList();
        var falling = byService.values().stream().filter(RedeploySection::falls).count();
        return new Section(
                ORDER,
                finding(falling),
                Phrase.of("redeployment.section-caption"),
                Phrase.of("redeployment.section-explained"),
                COLUMNS.stream().map(RedeploySection::column).toList(),
                rows,
                rows.isEmpty() ? List.of() : total(all),
                List.of());
    }

    private static Column column(String name) {
        var isNumber = List.of("lent", "on-duty", "safe").contains(name);
        return new Column(Phrase.of("redeployment.column-" + name), isNumber);
    }

    private static @Nullable Phrase finding(long falling) {
        return falling == 0
                ? null
                : new Phrase(
                        "redeployment.section-finding", Map.of("count", Phrase.number(falling)));
    }

    private static List<Cell> row(Provision service, List<Leaning> of) {
        var lent = of.stream().mapToInt(Leaning::lent).sum();
        var isTooFew = of.stream().anyMatch(it -> it.isShortBy() > 0);
        var band = isTooFew ? "overdue" : falls(of) ? "bad" : "good";
        return List.of(
                Cell.of(service.name().phrase()),
                new Cell(Phrase.literal(Integer.toString(lent)), LeaningPage.PATH, null),
                number(of.stream().mapToInt(Leaning::onDuty).sum()),
                number(of.stream().mapToInt(Leaning::safe).sum()),
                new Cell(Phrase.of("redeployment.fate-" + band), null, band));
    }

    private static boolean falls(List<Leaning> of) {
        return of.stream().anyMatch(it -> it.without(it.lent()).isShortBy() > 0);
    }

    private static List<Cell> total(List<Leaning> all) {
        return List.of(
                Cell.of(Phrase.of("redeployment.everybody")),
                number(all.stream().mapToInt(Leaning::lent).sum()),
                number(all.stream().mapToInt(Leaning::onDuty).sum()),
                number(all.stream().mapToInt(Leaning::safe).sum()),
                Cell.of(Phrase.literal("")));
    }

    private static Cell number(int number) {
        return Cell.of(Phrase.literal(Integer.toString(number)));
    }
}
