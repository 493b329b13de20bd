package cymru.diogel.benchmarks.searching;

import cymru.diogel.benchmarks.matching.teulusyn.TeuluSyn;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A child who can be looked for. */
record Somebody(UUID id, String given, String family, LocalDate born, String street) {
    /** So many children of made-up Welsh families. */
    static List<Somebody> make(int many) {
        return TeuluSyn.make(many, 0, 1).stream()
                .map(it -> it.person())
                .filter(it -> it.birth() != null && it.birth().isComplete())
                .map(it -> {
                    var name = it.names().getFirst();
                    var birth = it.birth();
                    return new Somebody(
                            UUID.nameUUIDFromBytes(
                                    it.id().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                            name.given(),
                            name.family(),
                            LocalDate.of(birth.year(), birth.month(), birth.day()),
                            it.addresses().isEmpty()
                                    ? ""
                                    : it.addresses().getFirst().street()
                                            + ", "
                                            + it.addresses().getFirst().town());
                })
                .toList();
    }
}
