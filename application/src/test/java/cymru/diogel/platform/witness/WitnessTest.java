package cymru.diogel.platform.witness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A test with a trail of its own, that it may spoil as it likes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "diogel.test.database=witness",
            "diogel.trail.heads=target/test-${test.program:1}/witness/heads.jsonl",
            "spring.main.web-application-type=none"
        })
@interface WitnessTest {}
