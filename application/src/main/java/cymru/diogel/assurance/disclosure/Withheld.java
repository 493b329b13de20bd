package cymru.diogel.assurance.disclosure;

import java.util.Set;

/**
 * What is kept back of a piece before anybody reads it.
 *
 * @param leftOut the whole piece, until somebody has read it and takes it in
 * @param others names of others in it, taken out until somebody puts them back
 * @param never words that tell who reported: they go into nothing that is put together
 */
record Withheld(boolean leftOut, Set<String> others, Set<String> never) {
    static final Withheld NOTHING = new Withheld(false, Set.of(), Set.of());

    static Withheld of(Set<String> others) {
        return new Withheld(false, others, Set.of());
    }

    Withheld whole(boolean out) {
        return new Withheld(leftOut || out, others, never);
    }
}
