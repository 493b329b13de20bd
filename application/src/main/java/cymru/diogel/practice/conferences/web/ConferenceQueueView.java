package cymru.diogel.practice.conferences.web;

import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.practice.conferences.Conference;
import cymru.diogel.practice.conferences.Conference.About;
import cymru.diogel.practice.people.Child;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Conferences in a list. */
public record ConferenceQueueView(
        Frame frame,
        List<Conference> rows,
        Map<UUID, List<About>> about,
        Map<UUID, Child> children,
        Pages pages,
        LocalDate today) {

    /** How many wait for a meeting, and how many for their record. */
    public record Counts(int toHold, int records) {}

    public String names(Conference it) {
        return about.getOrDefault(it.id(), List.of()).stream()
                .map(each -> children.get(each.child()))
                .map(child -> child == null ? "–" : child.title())
                .collect(Collectors.joining(", "));
    }

    public String kind(Conference it) {
        return frame.say(it.initial() ? "conferences.initial" : "conferences.review");
    }

    public String day(LocalDate day) {
        return frame.words().date(day);
    }

    public boolean isLate(Conference it) {
        return it.said() == null ? it.isLate(today) : it.isOwed(today);
    }
}
