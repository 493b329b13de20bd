package cymru.diogel.practice.coregroups.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.coregroups.CoreGroups;
import cymru.diogel.practice.coregroups.CoreGroups.Beginning;
import cymru.diogel.practice.coregroups.Meeting;
import cymru.diogel.practice.coregroups.Member;
import cymru.diogel.practice.people.Conference;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Children whose names a conference put on the register, and whoever works with them. */
public record Registered(
        ApplicationContext beans, Account worker, Family family, UUID conference, LocalDate on) {

    public static Registered of(ApplicationContext beans, int children, LocalDate on) {
        var county = beans.getBean(County.class);
        var worker = county.a(Role.PRACTITIONER);
        var family = county.aFamily().withChildren(children).allocatedTo(worker).arrive();
        var ids = family.children().stream().map(it -> it.id()).toList();
        beans.getBean(People.class)
                .plan(
                        ids.stream().map(it -> plan(it, on)).toList(),
                        ids.stream().map(it -> new Conference(it, on, true)).toList());
        return new Registered(beans, worker, family, UUID.randomUUID(), on);
    }

    private static Plan plan(UUID child, LocalDate on) {
        return new Plan(UUID.randomUUID(), child, Plan.Kind.REGISTER, on, null, "neglect", null);
    }

    /** As the register does when it enters the names. */
    public UUID begun() {
        var groups = new ArrayList<UUID>();
        for (var it : family.children()) {
            groups.add(groups().begin(new Beginning(conference, it.id(), on)));
        }
        assertThat(groups.stream().distinct()).as("one for all").hasSize(1);
        return groups.getFirst();
    }

    public CoreGroups groups() {
        return beans.getBean(CoreGroups.class);
    }

    public UUID child() {
        return family.child().id();
    }

    public UUID child(int place) {
        return family.children().get(place).id();
    }

    /** A core group with a member besides the co-ordinator. */
    public UUID begunWithMembers() {
        var group = begun();
        var nurse = new Member.As(Member.Role.PRACTITIONER, Member.Agency.HEALTH);
        groups().add(group, List.of(Member.joining("Nia Nyrs", nurse, null, on)), worker.id());
        return group;
    }

    public Meeting awaited(UUID group) {
        return Objects.requireNonNull(groups().awaited(List.of(group)).get(group));
    }

    /** What a meeting of all these children says, but for the fields that are given. */
    public String[] minutes(UUID group, String... more) {
        var fields = new LinkedHashMap<String, String>();
        groups().members(group).forEach(it -> fields.put("came-" + it.id(), "CAME"));
        for (var it : family.children()) {
            fields.put("spoken-" + it.id(), "yes");
            fields.put("part-" + it.id(), "SENT_VIEWS");
            fields.put("effect-" + it.id(), "There is food at breakfast now.");
        }
        fields.put("risks", "The stairs have no gate.");
        fields.put("parents", "They came.");
        fields.put("refined", "no");
        fields.put("denied", "no");
        for (var place = 0; place < more.length; place += 2) {
            fields.put(more[place], more[place + 1]);
        }
        return fields.entrySet().stream()
                .flatMap(it -> Stream.of(it.getKey(), it.getValue()))
                .toArray(String[]::new);
    }

    public MvcTestResult post(String path, String... fields) {
        var request = mvc().post().uri(path).with(signedInAs(worker));
        for (var place = 0; place < fields.length; place += 2) {
            request.param(fields[place], fields[place + 1]);
        }
        return request.exchange();
    }

    public MvcTestResult get(String path) {
        return get(worker, path);
    }

    public MvcTestResult get(Account who, String path) {
        return mvc().get().uri(path).accept("text/html").with(signedInAs(who)).exchange();
    }

    private MockMvcTester mvc() {
        return beans.getBean(MockMvcTester.class);
    }
}
