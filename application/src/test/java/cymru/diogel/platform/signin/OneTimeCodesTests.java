package cymru.diogel.platform.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTests {
    private static final String FIGURES = "1234567890";

    // RFC 6238, appendix B.
    @ParameterizedTest
    @CsvSource({
        "59, 94287082, 46119246, 90693936",
        "1111111109, 07081804, 68084774, 25091201",
        "1111111111, 14050471, 67062674, 99943326",
        "1234567890, 89005924, 91819424, 93441116",
        "2000000000, 69279037, 90698825, 38618901",
        "20000000000, 65353130, 77737706, 47863826"
    })
    void the_codes_are_those_of_the_standard(
            long second, String sha1, String sha256, String sha512) {
        var step = OneTimeCodes.step(Instant.ofEpochSecond(second));
        assertThat(OneTimeCodes.code("HmacSHA1", secret(20), step, 8)).isEqualTo(sha1);
        assertThat(OneTimeCodes.code("HmacSHA256", secret(32), step, 8)).isEqualTo(sha256);
        assertThat(OneTimeCodes.code("HmacSHA512", secret(64), step, 8)).isEqualTo(sha512);
        assertThat(OneTimeCodes.code(secret(20), step)).isEqualTo(sha1.substring(2));
    }

    // RFC 4226, appendix D.
    @ParameterizedTest
    @CsvSource({"0, 755224", "1, 287082", "2, 359152", "3, 969429", "8, 399871", "9, 520489"})
    void a_code_of_six_figures_is_that_of_the_counter(long step, String code) {
        assertThat(OneTimeCodes.code(secret(20), step)).isEqualTo(code);
    }

    // RFC 4648, section 10, without the padding.
    @ParameterizedTest
    @CsvSource({
        "f, MY",
        "fo, MZXQ",
        "foo, MZXW6",
        "foob, MZXW6YQ",
        "fooba, MZXW6YTB",
        "foobar, MZXW6YTBOI"
    })
    void base_32_is_that_of_the_standard(String plain, String text) {
        assertThat(Base32.of(plain.getBytes(US_ASCII))).isEqualTo(text);
    }

    @Test
    void a_step_lasts_half_a_minute() {
        assertThat(OneTimeCodes.step(Instant.ofEpochSecond(29))).isZero();
        assertThat(OneTimeCodes.step(Instant.ofEpochSecond(30))).isOne();
    }

    private static byte[] secret(int length) {
        return FIGURES.repeat(7).substring(0, length).getBytes(US_ASCII);
    }
}
