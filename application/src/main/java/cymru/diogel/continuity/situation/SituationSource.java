package cymru.diogel.continuity.situation;

/** What a module has to say of how things stand now. */
public interface SituationSource {
    Section section();
}
