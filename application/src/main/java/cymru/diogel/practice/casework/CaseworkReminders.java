package cymru.diogel.practice.casework;

import cymru.diogel.practice.work.Reminder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of reminders on the way from a discussion to a plan, and how many one list shows. */
@Configuration(proxyBeanMethods = false)
class CaseworkReminders {
    private static final int FEW = 5;
    private static final int SOME = 10;

    @Bean
    Reminder discussReminder() {
        return new Reminder("discuss", SOME, "/strategy");
    }

    @Bean
    Reminder againReminder() {
        return new Reminder("again", SOME, "/strategy");
    }

    @Bean
    Reminder holdReminder() {
        return new Reminder("hold", SOME, "/strategy");
    }

    @Bean
    Reminder recordReminder() {
        return new Reminder("record", FEW, "/strategy");
    }

    @Bean
    Reminder assessReminder() {
        return new Reminder("assess", SOME, "/enquiries");
    }

    @Bean
    Reminder ratifyReminder() {
        return new Reminder("ratify", SOME, "/enquiries");
    }

    @Bean
    Reminder conferenceReminder() {
        return new Reminder("conference", SOME, "/enquiries");
    }

    @Bean
    Reminder reopenedReminder() {
        return new Reminder("reopened", SOME, "/enquiries");
    }

    @Bean
    Reminder reviewReminder() {
        return new Reminder("review", FEW, "/outcomes");
    }

    @Bean
    Reminder respondReminder() {
        return new Reminder("respond", SOME, "/outcomes?only=answer");
    }

    @Bean
    Reminder decideReminder() {
        return new Reminder("decide", FEW, "/outcomes/disputes");
    }

    @Bean
    Reminder secondReminder() {
        return new Reminder("second", FEW, "/outcomes");
    }

    @Bean
    Reminder attendReminder() {
        return new Reminder("attend", SOME, "/strategy");
    }

    @Bean
    Reminder opinionReminder() {
        return new Reminder("opinion", SOME, "/conferences");
    }

    @Bean
    Reminder detailReminder() {
        return new Reminder("detail", SOME, "/plans");
    }

    @Bean
    Reminder disputeReminder() {
        return new Reminder("dispute", SOME, "/outcomes/disputes");
    }

    @Bean
    Reminder meetReminder() {
        return new Reminder("meet", SOME, "/conferences");
    }

    @Bean
    Reminder minutesReminder() {
        return new Reminder("minutes", FEW, "/conferences");
    }

    @Bean
    Reminder nextReviewReminder() {
        return new Reminder("next-review", SOME, "/register");
    }

    @Bean
    Reminder coregroupReminder() {
        return new Reminder("coregroup", SOME, "/coregroups");
    }

    @Bean
    Reminder moveReminder() {
        return new Reminder("move", SOME, "/register/moves");
    }

    @Bean
    Reminder transferReminder() {
        return new Reminder("transfer", SOME, "/conferences");
    }

    @Bean
    Reminder aloneReminder() {
        return new Reminder("alone", SOME, "/register?show=alone#rows");
    }
}
