package cymru.diogel.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Whether a document meets the standard for everyone, PDF/UA-1, as veraPDF judges it. */
public final class ForEveryone {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private ForEveryone() {}

    /**
     * Fails unless a document meets it.
     *
     * @param asked at least as many places were judged, or there was nothing in it
     */
    public static void assertMeetsTheStandard(byte[] pdf, int asked) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getFailedChecks()).isEmpty();
            assertThat(result.getTotalAssertions()).isGreaterThan(asked);
        }
    }
}
