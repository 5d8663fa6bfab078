package dev.verona.platform.axon;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends a command again when another node was first to change the same thing: the second attempt decides on what is there now. On the sender's own
 * thread, so that who acts and what time it is stay the same.
 */
final class RetryConflicts implements RetryScheduler {

    private static final Logger log = LoggerFactory.getLogger(RetryConflicts.class);

    private static final int TIMES = 5;
    private static final long PAUSE_MILLIS = 5;

    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    public boolean scheduleRetry(
            CommandMessage command,
            RuntimeException lastFailure,
            List<Class<? extends Throwable>[]> failures,
            Runnable dispatch) {
        if (!(lastFailure instanceof ConcurrencyException) || failures.size() > TIMES) {
            return false;
        }
        log.debug("{} came second ({}): trying again", command.getCommandName(), lastFailure.getMessage());
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(1, PAUSE_MILLIS << failures.size()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        dispatch.run();
        return true;
    }
}
