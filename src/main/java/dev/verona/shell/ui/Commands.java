package dev.verona.shell.ui;

import dev.verona.platform.eventstore.OutcomeUnknown;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.shared.Rejection;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;

/**
 * How a view sends what the person decided, and reads what it asked. A rule that says no is shown, and the screen stays as it was with all that was typed; whatever else
 * goes wrong goes on to the session's error handler. Sends on the thread of the screen, which is fast, and gives up after {@link #PATIENCE}.
 */
@Component
public final class Commands {

    /** How long a screen waits for an answer. What was sent may still be recorded after that. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String UNANSWERED =
            "Verona is taking long to answer. What you sent may still be recorded: look before you send it again.";

    private final CommandGateway gateway;

    Commands(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Sends it and shows a rejection as a notice. True when it was recorded. */
    public boolean send(Object command) {
        return send(command, () -> {});
    }

    /** As {@link #send(Object)}; then goes on with what follows from success. */
    public boolean send(Object command, Runnable onSuccess) {
        return run(command, rejection -> Toasts.error(FormErrors.message(rejection)), onSuccess);
    }

    /** As {@link #send(Object, Runnable)}, with a rejection shown beside the field that it names. */
    public boolean send(Object command, FormErrors errors, Runnable onSuccess) {
        errors.clear();
        return run(command, errors::show, onSuccess);
    }

    /** Sends it and hands back the rule that said no, if one did, for a view that shows it in its own way. */
    public Optional<Rejection> attempt(Object command) {
        try {
            gateway.sendAndWait(command, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(rejectionIn(e).orElseThrow(() -> e));
        }
    }

    /**
     * As {@link #attempt(Object)}, under an id of the sender's own choice: sent twice, the command has one effect.
     *
     * @param again whether it may have been sent before
     */
    public Optional<Rejection> attempt(Object command, String id, boolean again) {
        return attempt(MessageMetadata.under(id, again, command));
    }

    private boolean run(Object command, Consumer<Rejection> onRejection, Runnable onSuccess) {
        var rejection = attempt(command);
        rejection.ifPresentOrElse(onRejection, onSuccess);
        return rejection.isEmpty();
    }

    /** The answer to a question; a refusal comes out as the rejection that it is. */
    public static <T> T answer(CompletableFuture<T> asked) {
        try {
            return asked.join();
        } catch (CompletionException e) {
            throw rejectionIn(e).<RuntimeException>map(rejection -> rejection).orElse(e);
        }
    }

    /** The rule behind an error of the bus, however deep it is wrapped. */
    public static Optional<Rejection> rejectionIn(Throwable error) {
        var depth = 0;
        for (var cause = error; cause != null && depth < 20; cause = cause.getCause()) {
            switch (cause) {
                case Rejection rejection -> {
                    return Optional.of(rejection);
                }
                case ConcurrencyException e -> {
                    return Optional.of(
                            new Unlucky(
                                    "Somebody changed the same thing at the same moment. Look at what it says now, and try again."));
                }
                case TimeoutException e -> {
                    return Optional.of(new Unlucky(UNANSWERED));
                }
                case OutcomeUnknown e -> {
                    return Optional.of(new Unlucky(UNANSWERED));
                }
                default -> depth++;
            }
        }
        return Optional.empty();
    }

    /** No rule of the domain, but the person can do something about it all the same. */
    private static final class Unlucky extends Rejection {

        private static final long serialVersionUID = 1L;

        private Unlucky(String message) {
            super(message);
        }
    }
}
