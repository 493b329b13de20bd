package cymru.diogel.continuity.redeployment;

import cymru.diogel.continuity.redeployment.LentFile.Fault;
import cymru.diogel.continuity.services.Services;
import cymru.diogel.platform.exchange.Source;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file of those who are lent onto the register: all of it, or nothing. */
@Component
public class LentImport {
    private final Redeployment redeployment;
    private final Services services;

    LentImport(Redeployment redeployment, Services services) {
        this.redeployment = redeployment;
        this.services = services;
    }

    /**
     * What came of a file.
     *
     * @param changed people who were new or said something else than before
     * @param same people who said what is on the register
     */
    public record Outcome(List<Fault> faults, int changed, int same) {}

    /** Keeps all of the file where nothing is wrong; the same again changes nothing. */
    @Transactional
    public Outcome take(Source source, UUID by) throws IOException {
        var cut = LentFile.cut(source);
        if (!cut.faults().isEmpty()) {
            return new Outcome(cut.faults(), 0, 0);
        }
        var known =
                redeployment.loans().stream()
                        .collect(Collectors.toMap(it -> it.person().number(), it -> it));
        var reading = new LentReading(services.byCode(), services.everySkill().keySet(), known);
        var loans = cut.lines().stream().map(reading::read).toList();
        if (!reading.faults().isEmpty()) {
            return new Outcome(reading.faults(), 0, 0);
        }
        var changed =
                loans.stream().filter(it -> !it.equals(known.get(it.person().number()))).toList();
        if (!changed.isEmpty()) {
            redeployment.keep(changed.stream().map(Loan::person).toList(), by);
            changed.stream()
                    .map(Loan::placement)
                    .filter(Objects::nonNull)
                    .forEach(it -> redeployment.agree(it, by));
        }
        return new Outcome(List.of(), changed.size(), loans.size() - changed.size());
    }
}
