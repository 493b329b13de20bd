package cymru.diogel.platform.retention;

import cymru.diogel.platform.retention.Batch.Certificate;
import cymru.diogel.platform.trail.Destruction;
import cymru.diogel.platform.trail.Sealer;
import cymru.diogel.platform.witness.Heads;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The trail's part: what it said of a child goes too, and a signed head covers that it did. */
@Component
class Witnessed {
    private final Destruction destruction;
    private final Sealer sealer;
    private final Heads heads;

    Witnessed(Destruction destruction, Sealer sealer, Heads heads) {
        this.destruction = destruction;
        this.sealer = sealer;
        this.heads = heads;
    }

    int destroy(UUID child, String rule) {
        return destruction.destroyAbout(child, rule);
    }

    Certificate certificate(Map<String, Integer> pieces) {
        sealer.sealAll();
        var head = heads.make();
        return new Certificate(head.number(), head.size(), head.root(), pieces);
    }
}
