package cymru.diogel.practice.coregroups.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.testing.Browser;
import cymru.diogel.testing.JourneyTest;
import cymru.diogel.testing.Screen;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@JourneyTest
class CoreGroupJourneyTests {
    @Autowired private ApplicationContext beans;
    @Autowired private TestClock clock;

    @Test
    void a_core_group_is_begun_meets_late_and_is_seen_to_be_late(Browser browser) {
        clock.stopAt(Instant.parse("2026-07-20T10:00:00Z"));
        var of = Registered.of(beans, 2, LocalDate.of(2026, 7, 2));
        var first = of.family().child().title();
        var both = first + ", " + of.family().children().get(1).title();
        var desk = browser.desk().signedInAs(of.worker());
        desk.open("/coregroups?only=none").shot("coregroups-none");
        desk.follow("Start a core group for " + first).shot("coregroups-start");
        desk.press("Start the core group").shot("coregroups-group");
        assertThat(desk.text()).contains("Overdue");
        desk.follow("Change the members").fill("Name", "Nia Nyrs");
        desk.select("Part in the core group", "Practitioner").select("Agency", "Health");
        desk.shot("coregroups-members").press("Add to the core group");
        desk.press("Record the meeting").shot("coregroups-record");
        desk.press("Keep the meeting").shot("coregroups-record-problems");
        desk.open("/coregroups").shot("coregroups-queue").follow(both);
        var phone = browser.phone().signedInAs(of.worker());
        phone.open("/coregroups").shot("coregroups-queue-phone").follow(both);
        phone.shot("coregroups-group-phone").otherLanguage().shot("coregroups-group-phone-cy");
        phone.press("Cofnodi’r cyfarfod").shot("coregroups-record-phone-cy");
        fill(phone, of);
        phone.press("Cadw’r cyfarfod").shot("coregroups-minutes-phone-cy");
        assertThat(phone.text()).contains("Ni chafodd ei gynnal erbyn ei ddiwrnod olaf");
        desk.open("/coregroups/" + group(of)).shot("coregroups-group-after");
        assertThat(desk.text()).contains("Held late");
        desk.open("/children/" + of.child()).follow("Protection").shot("pathway");
        phone.open("/children/" + of.child() + "/pathway").shot("pathway-phone-cy");
    }

    private static void fill(Screen phone, Registered of) {
        phone.fill("Ar ba ddiwrnod y cafodd ei gynnal?", "20/7/2026");
        phone.fill("Pam na chafodd ei gynnal erbyn y diwrnod olaf?", "Roedd yr ysgol ar gau");
        for (var it : of.groups().members(group(of))) {
            var agency = it.name().equals("Nia Nyrs") ? "Iechyd" : "Gwasanaethau cymdeithasol";
            phone.choose(it.name() + ", " + agency, "Daeth");
        }
        for (var it : of.family().children()) {
            phone.select("Sut y cymerodd " + it.title() + " ran?", "Daeth");
            phone.fill(
                    "Beth a wnaeth y gweithredoedd i ddyddiau " + it.title() + "?",
                    "Mae brecwast bob dydd.");
        }
        phone.fill("Risgiau sy’n dal yno", "Nid oes giât ar y grisiau");
        phone.choose("A gafodd y cynllun ei fireinio?", "Naddo");
        phone.fill("Sut y cymerodd y rhieni ran, a’r hyn y maent yn ei ddeall", "Daeth y ddau");
        phone.choose(
                "A wrthodwyd mynediad at blentyn neu i’r cartref ers y cyfarfod diwethaf?",
                "Naddo");
    }

    private static UUID group(Registered of) {
        return of.groups().of(List.of(of.child())).getFirst().id();
    }
}
