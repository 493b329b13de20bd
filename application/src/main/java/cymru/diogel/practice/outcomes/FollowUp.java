package cymru.diogel.practice.outcomes;

import static java.util.stream.Collectors.toList;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.practice.enquiries.Enquiries;
import cymru.diogel.practice.outcomes.LaterSigns.Kind;
import cymru.diogel.practice.outcomes.LaterSigns.Sign;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.people.Plan;
import cymru.diogel.practice.referrals.Referrals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** What happened in the months after each outcome, as every module that knows of it tells. */
@Component
public class FollowUp {
    private final ObjectProvider<LaterSigns> modules;
    private final Clock clock;

    FollowUp(ObjectProvider<LaterSigns> modules, Clock clock) {
        this.modules = modules;
        this.clock = clock;
    }

    /** After how many months an outcome is looked back on. */
    public static final List<Integer> MONTHS = List.of(3, 6);

    /** The day from which a review is followed. */
    public static LocalDate day(Review it) {
        return WallClock.shown(it.of().determinedAt()).toLocalDate();
    }

    /** Whether so many months have passed. */
    public boolean isOver(Review it, int months) {
        return !day(it).plusMonths(months).isAfter(LocalDate.now(clock));
    }

    /** For each review what came within the longest time of following, the earliest first. */
    public Map<UUID, List<Sign>> signs(Collection<Review> reviews) {
        if (reviews.isEmpty()) {
            return Map.of();
        }
        var children = reviews.stream().map(it -> it.of().child()).collect(Collectors.toSet());
        var first = reviews.stream().map(FollowUp::day).min(LocalDate::compareTo).orElseThrow();
        var last = reviews.stream().map(FollowUp::day).max(LocalDate::compareTo).orElseThrow();
        var until = last.plusMonths(MONTHS.getLast());
        var byChild =
                SecondLock.counting(() ->
                        modules.stream()
                                .flatMap(it -> it.after(children, first, until).stream())
                                .collect(Collectors.groupingBy(Sign::child, toList())));
        var found = new HashMap<UUID, List<Sign>>();
        for (var it : reviews) {
            var of = byChild.getOrDefault(it.of().child(), List.of());
            found.put(it.id(), within(of, it, MONTHS.getLast()));
        }
        return found;
    }

    /** Those of these that came within so many months of a review's determination. */
    public static List<Sign> within(List<Sign> signs, Review it, int months) {
        var from = day(it);
        return signs.stream()
                .filter(sign -> sign.on().isAfter(from))
                .filter(sign -> !sign.on().isAfter(from.plusMonths(months)))
                .sorted(Comparator.comparing(Sign::on).thenComparing(Sign::kind))
                .toList();
    }

    /** Those modules that do not know of reviews tell through these. */
    @Configuration(proxyBeanMethods = false)
    static class Known {
        @Bean
        LaterSigns laterReports(Referrals referrals) {
            return (children, from, until) ->
                    referrals.naming(children).entrySet().stream()
                            .flatMap(it ->
                                    it.getValue().stream()
                                            .flatMap(named -> Stream.ofNullable(named.child()))
                                            .distinct()
                                            .map(child ->
                                                    new Sign(
                                                            child,
                                                            Kind.REPEAT_REPORT,
                                                            WallClock.shown(it.getKey().told().at())
                                                                    .toLocalDate())))
                            .filter(it -> children.contains(it.child()))
                            .filter(it -> isBetween(it.on(), from, until))
                            .toList();
        }

        @Bean
        LaterSigns laterEnquiries(Enquiries enquiries) {
            return (children, from, until) ->
                    enquiries.starts(children).entrySet().stream()
                            .flatMap(it ->
                                    it.getValue().stream()
                                            .map(day ->
                                                    new Sign(
                                                            it.getKey(), Kind.REPEAT_ENQUIRY, day)))
                            .filter(it -> isBetween(it.on(), from, until))
                            .toList();
        }

        @Bean
        LaterSigns laterRegistrations(People people) {
            return (children, from, until) ->
                    people.plans(children).stream()
                            .filter(it -> it.kind() == Plan.Kind.REGISTER)
                            .map(it -> new Sign(it.child(), Kind.REGISTRATION, it.startedOn()))
                            .filter(it -> isBetween(it.on(), from, until))
                            .toList();
        }

        private static boolean isBetween(LocalDate day, LocalDate from, LocalDate until) {
            return day.isAfter(from) && !day.isAfter(until);
        }
    }
}
