package dev.verona.platform.mongo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line why Verona does not start without its store; the stack would only hide it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StoreUnusableReporter implements SpringBootExceptionReporter {

    private static final Logger log = LoggerFactory.getLogger(StoreUnusableReporter.class);

    StoreUnusableReporter() {}

    @Override
    public boolean reportException(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreUnusable unusable) {
                log.error(unusable.getMessage());
                return true;
            }
        }
        return false;
    }
}
