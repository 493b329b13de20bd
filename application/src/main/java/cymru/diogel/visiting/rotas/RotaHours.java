package cymru.diogel.visiting.rotas;

import cymru.diogel.practice.caseload.Hours;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How long practitioners work by their rotas. */
@Component
class RotaHours implements Hours {
    private final Rotas rotas;

    RotaHours(Rotas rotas) {
        this.rotas = rotas;
    }

    @Override
    public Map<UUID, Integer> minutes(Collection<UUID> accounts, LocalDate first, LocalDate last) {
        return rotas.between(first, last).stream()
                .filter(it -> accounts.contains(it.practitioner()))
                .collect(
                        Collectors.groupingBy(
                                Shift::practitioner,
                                Collectors.summingInt(it -> it.to() - it.from())));
    }
}
