package cymru.diogel.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The application's clock in tests: runs as the machine's until set, and again after the test. */
public final class TestClock extends Clock {
    private final Clock running;
    private final Setting setting;

    TestClock(Clock running) {
        this(running, new Setting());
    }

    private TestClock(Clock running, Setting setting) {
        this.running = running;
        this.setting = setting;
    }

    /** Stops it at this instant. */
    public void stopAt(Instant instant) {
        setting.stoppedAt = instant;
    }

    /** Lets this much time go by. */
    public void pass(Duration time) {
        setting.ahead = setting.ahead.plus(time);
    }

    @Override
    public Instant instant() {
        var stopped = setting.stoppedAt;
        return (stopped == null ? running.instant() : stopped).plus(setting.ahead);
    }

    @Override
    public ZoneId getZone() {
        return running.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new TestClock(running.withZone(zone), setting);
    }

    private static final class Setting {
        private volatile @Nullable Instant stoppedAt;
        private volatile Duration ahead = Duration.ZERO;
    }

    /** Sets it back after each test. */
    static final class Reset implements AfterEachCallback {
        @Override
        public void afterEach(ExtensionContext test) {
            var clock = SpringExtension.getApplicationContext(test).getBean(TestClock.class);
            clock.setting.stoppedAt = null;
            clock.setting.ahead = Duration.ZERO;
        }
    }
}
