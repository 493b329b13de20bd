package cymru.diogel.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowsersTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 | Chrome, Windows
                    Mozilla/5.0 (Windows) Chrome/140.0 Safari/537.36 Edg/140.0 | Edge, Windows
                    Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0 | Firefox, Linux
                    Mozilla/5.0 (iPhone; CPU like Mac OS X) Version/18 Safari/604.1 | Safari, iPhone
                    Mozilla/5.0 (Linux; Android) Chrome/140 Mobile Safari/537.36 | Chrome, Android
                    Mozilla/5.0 (Macintosh; Intel Mac OS X) Version/18 Safari/605.1 | Safari, Mac
                    curl/8 | ''
                    """)
    void a_browser_is_named_as_its_owner_would(String agent, String family) {
        assertThat(Browsers.family(agent)).isEqualTo(family);
    }
}
