package dev.verona.platform.axon;

import dev.verona.platform.eventstore.CommandScope;
import dev.verona.platform.eventstore.MongoEventStorageEngine;
import dev.verona.platform.eventstore.OutcomeUnknown;
import dev.verona.platform.eventstore.Recorded;
import dev.verona.platform.eventstore.RecordedBefore;
import dev.verona.platform.eventstore.StoreBusy;
import dev.verona.platform.eventstore.StoreReadOnly;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.shared.Ids;
import dev.verona.shared.NotAllowed;
import java.util.Optional;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A command sent twice under one id has one effect and one answer, whichever process it reaches and whatever was restarted in between: its
 * id and its answer are in the commit that it led to, and no two commits can have one id. A command that is handled once
 * costs no extra question; the store is asked when a sender names an id of its own ({@link MessageMetadata#COMMAND}), and when a
 * rule says no, which may be because of what the command itself did the first time.
 */
final class OnceOnlyCommandBus extends SimpleCommandBus {

    private static final Logger log = LoggerFactory.getLogger(OnceOnlyCommandBus.class);

    private final MongoEventStorageEngine engine;
    private final Serializer answers;

    /** @param answers writes what handlers return */
    OnceOnlyCommandBus(SimpleCommandBus.Builder builder, MongoEventStorageEngine engine, Serializer answers) {
        super(builder);
        this.engine = engine;
        this.answers = answers;
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        super.<C, R>handle(command, message -> once(message, handler), (sent, result) -> {
            if (result.isExceptional()) {
                callback.onResult(sent, answeredBefore(sent, result));
            } else {
                callback.onResult(sent, result);
            }
        });
    }

    private Object once(CommandMessage<?> command, MessageHandler<? super CommandMessage<?>> handler) throws Exception {
        var id = id(command);
        if (command.getMetaData().containsKey(MessageMetadata.COMMAND)) {
            var before = engine.recorded(id);
            if (before.isPresent()) {
                throw new RecordedBefore(before.get());
            }
        }
        var unit = CurrentUnitOfWork.get();
        CommandScope.begin(unit, command.getIdentifier(), id, () -> answer(unit));
        return handler.handle(command);
    }

    /** What a command was sent under: an id that its sender chose, or else its message's. */
    private static String id(CommandMessage<?> command) {
        var chosen = command.getMetaData().get(MessageMetadata.COMMAND);
        return Ids.checked(chosen == null ? command.getIdentifier() : chosen.toString());
    }

    private @Nullable SerializedObject<String> answer(UnitOfWork<?> unit) {
        var result = unit.getExecutionResult();
        var answer = result == null || result.isExceptionResult()
                ? null
                : result.getResult().getPayload();
        return answer == null ? null : answers.serialize(answer, String.class);
    }

    private <R> CommandResultMessage<? extends R> answeredBefore(
            CommandMessage<?> command, CommandResultMessage<? extends R> result) {
        return before(command, result.exceptionResult())
                .map(this::<R>answered)
                .<CommandResultMessage<? extends R>>map(answer -> answer)
                .orElse(result);
    }

    private Optional<Recorded> before(CommandMessage<?> command, Throwable failure) {
        return switch (failure) {
            case RecordedBefore found -> Optional.of(found.recorded());
            case NotAllowed refused -> Optional.empty();
            case StoreBusy busy -> Optional.empty();
            case StoreReadOnly readOnly -> Optional.empty();
            case OutcomeUnknown unknown -> Optional.empty();
            case ConcurrencyException second -> Optional.empty();
            default -> lookUp(command);
        };
    }

    private Optional<Recorded> lookUp(CommandMessage<?> command) {
        try {
            return engine.recorded(id(command));
        } catch (RuntimeException e) {
            log.warn("Cannot look whether {} was recorded before: {}", command.getCommandName(), e.getMessage());
            return Optional.empty();
        }
    }

    private <R> CommandResultMessage<R> answered(Recorded before) {
        log.debug("Command {} was recorded before, at {}", before.command(), before.position());
        return new GenericCommandResultMessage<R>(this.<R>read(before));
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // the sender knows what its command answers
    private <R> @Nullable R read(Recorded before) {
        var answer = before.answer();
        var type = before.answerType();
        return answer == null || type == null
                ? null
                : answers.deserialize(new SimpleSerializedObject<>(answer, String.class, type, null));
    }
}
