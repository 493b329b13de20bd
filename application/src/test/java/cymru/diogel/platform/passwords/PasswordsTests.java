package cymru.diogel.platform.passwords;

import static cymru.diogel.platform.passwords.Passwords.Weakness.COMMON;
import static cymru.diogel.platform.passwords.Passwords.Weakness.LONG;
import static cymru.diogel.platform.passwords.Passwords.Weakness.OWN_NAME;
import static cymru.diogel.platform.passwords.Passwords.Weakness.SHORT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTests {
    private static final Passwords PASSWORDS = new Passwords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "P4$$w0rd!2026",
                "123456789012",
                "aaaaaaaaaaaaaaaa",
                "Croeso123456",
                "cyfrinair 2026!!",
                "CymruAmByth!1",
                "iloveyou cariad",
                "qwertyuiop12"
            })
    void what_many_people_use_is_refused_in_both_languages(String password) {
        assertThat(PASSWORDS.weakness(password, "gwen")).hasValue(COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "heron ladder porridge",
                "ymbarél gwydr chwarel",
                "tr0ub4dor&3-horse",
                "ŵŷŵŷ ârêîôû ŵŷâê",
                "x9!Kp2#vQ7zL"
            })
    void what_few_would_guess_is_taken(String password) {
        assertThat(PASSWORDS.weakness(password, "gwen")).isEmpty();
    }

    @Test
    void length_is_counted_in_signs_and_limited_in_bytes() {
        assertThat(PASSWORDS.weakness("heronladder", "gwen")).hasValue(SHORT);
        assertThat(PASSWORDS.weakness("heron ladder " + "ŵ".repeat(30), "gwen")).hasValue(LONG);
        assertThat(PASSWORDS.weakness("🦢🪜🥣🦢🪜🥣🦢🪜🥣🦢🪜", "gwen")).hasValue(SHORT);
    }

    @Test
    void the_own_username_is_refused_however_it_is_dressed() {
        assertThat(PASSWORDS.weakness("ladder-R0bert-heron", "robert")).hasValue(OWN_NAME);
    }

    @Test
    void a_hash_matches_its_password_only_and_no_hash_matches_any() {
        var hash = PASSWORDS.hash("heron ladder porridge");
        assertThat(PASSWORDS.match("heron ladder porridge", hash)).isTrue();
        assertThat(PASSWORDS.match("heron ladder porridg", hash)).isFalse();
        assertThat(PASSWORDS.match("nobody has this password", null)).isFalse();
    }
}
