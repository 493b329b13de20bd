package cymru.diogel.continuity.services;

import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue: every service, what it needs, and how it stands today. */
@Component
public class Services {
    private final ServiceStore store;
    private final MoveStore moves;
    private final SkillStore skills;
    private final Trail trail;
    private final Clock clock;

    Services(ServiceStore store, MoveStore moves, SkillStore skills, Trail trail, Clock clock) {
        this.store = store;
        this.moves = moves;
        this.skills = skills;
        this.trail = trail;
        this.clock = clock;
    }

    /** Every service, those of the first tier first. */
    public List<Provision> all() {
        return on(today());
    }

    /** Every service as it stood on a day, as far as is known now. */
    public List<Provision> on(LocalDate day) {
        var moved = moves.all();
        return store.all().stream()
                .map(it -> standing(it, moved.getOrDefault(it.id(), List.of()), day))
                .toList();
    }

    /** Every service as the catalogue has it, without how it stands: in one question. */
    public List<Provision> catalogue() {
        return store.all();
    }

    public Optional<Provision> find(UUID id) {
        return store.find(id).map(it -> standing(it, moves.of(id), today()));
    }

    /** The services of these names in files. */
    public Map<String, Provision> byCode() {
        return all().stream().collect(Collectors.toMap(Provision::code, it -> it));
    }

    /** The skills that are asked for today. */
    public List<Skill> skills() {
        return skills.all().stream().filter(it -> it.holds(today())).toList();
    }

    /** Every skill there ever was, by its code. */
    public Map<String, Skill> everySkill() {
        return skills.all().stream().collect(Collectors.toMap(Skill::code, it -> it));
    }

    /**
     * Writes a service into the catalogue, or in place of what it was; how it stands is not
     * changed, nor its code. Says no where another service has the code.
     */
    @Transactional
    public boolean keep(Provision it, UUID by) {
        var isKept = store.keep(it, by, clock.instant());
        if (isKept) {
            trail.wrote(Entry.done("service.keep").with("service", it.code()));
        }
        return isKept;
    }

    /** Adds a skill to those that may be asked for; says no where there is one of this code. */
    @Transactional
    public boolean add(Skill it) {
        var isNew = skills.add(it);
        if (isNew) {
            trail.wrote(Entry.done("skill.add").with("skill", it.code()));
        }
        return isNew;
    }

    /** Ends a skill with this day; what asked for it before stays as it is. */
    @Transactional
    public boolean end(String code) {
        var isEnded = skills.end(code, today());
        if (isEnded) {
            trail.wrote(Entry.done("skill.end").with("skill", code));
        }
        return isEnded;
    }

    private static Provision standing(Provision it, List<Move> moved, LocalDate day) {
        return new Provision(
                it.id(),
                it.code(),
                it.name(),
                it.part(),
                it.place(),
                it.tier(),
                it.needs(),
                it.affected(),
                MoveRules.standing(moved, day));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
