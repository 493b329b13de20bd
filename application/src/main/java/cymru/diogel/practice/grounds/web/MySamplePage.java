package cymru.diogel.practice.grounds.web;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.grounds.Samples;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import gen.jte.Templates;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The children somebody was given to look at, where an inspector's day begins. */
@Controller
public class MySamplePage {
    private static final String PATH = "/sample";

    private final Samples samples;
    private final Access access;
    private final People people;
    private final Templates templates;

    MySamplePage(Samples samples, Access access, People people, Templates templates) {
        this.samples = samples;
        this.access = access;
        this.people = people;
        this.templates = templates;
    }

    /** A place of the menu for those who look at a sample. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuItem mySampleMenu() {
            return new MenuItem(5, "grounds.menu-my-sample", PATH, Right.READ_SAMPLE.name());
        }
    }

    @Needs(Right.READ_SAMPLE)
    @GetMapping(PATH)
    Page show(Frame frame, Viewer viewer) {
        var given =
                samples.of(viewer.id()).stream()
                        .collect(Collectors.groupingBy(Ground.Standing::child));
        var seen = access.grounds(viewer, given.keySet());
        access.browse(Entry.seen("sample"), seen);
        var lines =
                people.children(seen.keySet()).values().stream()
                        .sorted(Comparator.comparing(Child::title))
                        .map(it -> line(frame, it, given.getOrDefault(it.id(), List.of())))
                        .toList();
        return new Page(templates.practiceGroundsMySample(frame, lines));
    }

    /** A child of the sample; dates as they are read. */
    public record Line(String id, String name, String number, String born, String until) {}

    private static Line line(Frame frame, Child child, List<Ground.Standing> given) {
        var born = child.bornOn();
        return new Line(
                child.id().toString(),
                child.title(),
                child.reference(),
                born == null ? "–" : frame.words().date(born),
                SamplesView.until(frame, given));
    }
}
