package cymru.diogel.practice.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.register.Register;
import cymru.diogel.testing.Browser;
import cymru.diogel.testing.County;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class RegisterJourneyTests {
    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private Register register;

    @Test
    void the_custodian_counts_and_a_nurse_asks(Browser browser) {
        clock.stopAt(Instant.parse("2026-07-16T10:00:00Z"));
        var worker = county.a(Role.PRACTITIONER);
        var child = county.aFamily().allocatedTo(worker).arrive().child();
        var day = LocalDate.of(2026, 7, 6);
        var two = Set.of("neglect", "physical");
        register.enter(new Register.Entering(child.id(), day, two, null));
        var custodian = browser.desk().signedInAs(county.a(Role.QUALITY));
        custodian.open("/register?show=all").shot("register");
        custodian.follow(child.title()).shot("register-name");
        custodian.otherLanguage().shot("register-name-cy");
        var phone = browser.phone().signedInAs(county.a(Role.QUALITY));
        phone.open("/register?show=added").shot("register-phone");
        phone.otherLanguage().shot("register-phone-cy");
        var nurse = browser.phone().signedInAs(county.a(Role.PARTNER));
        nurse.open("/register/ask").press("Ask").shot("register-ask-problems");
        nurse.fill("Name of the child", child.title())
                .fill(
                        "Date of birth",
                        RegisterSendings.TYPED.format(Objects.requireNonNull(child.bornOn())))
                .choose("Why do you ask?", "The child is in hospital or in emergency care")
                .press("Ask")
                .shot("register-answer-phone");
        assertThat(nurse.text()).contains("On the register since 6 July 2026");
        nurse.otherLanguage().shot("register-answer-phone-cy");
    }
}
