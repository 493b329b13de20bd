package cymru.diogel.practice.caseload;

import cymru.diogel.practice.work.Reminder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The notices of a handover. */
@Configuration(proxyBeanMethods = false)
class CaseloadReminders {
    private static final int SOME = 10;
    private static final int FEW = 5;

    @Bean
    Reminder handoverReminder() {
        return new Reminder("handover", SOME, "/work");
    }

    @Bean
    Reminder partedReminder() {
        return new Reminder("parted", FEW, "/work");
    }
}
