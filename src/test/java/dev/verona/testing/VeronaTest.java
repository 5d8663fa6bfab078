package dev.verona.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test of the whole application over the store in memory, with its web server on a free port. All such tests share one application, and
 * so one store: a test makes its own people and things, and expects others' beside them.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ActiveProfiles("test")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "verona.store=memory",
            "verona.scrape.token=0123456789abcdef0123456789abcdef",
            // A machine that does much else takes its time, and what was sent is what is read.
            "verona.read-models.patience=10s"
        })
public @interface VeronaTest {}
