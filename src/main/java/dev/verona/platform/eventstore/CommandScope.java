package dev.verona.platform.eventstore;

import dev.verona.platform.security.MessageMetadata;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.SerializedObject;
import org.jspecify.annotations.Nullable;

/**
 * Tells the storage engine which command the events of a unit of work come from. The bus says so when it hands a command to its handler;
 * a command that is handled inside another message's unit of work is appended with that one, so the root remembers all of them. A
 * command's id goes with the first commit that it leads to.
 */
public final class CommandScope {

    private static final String RESOURCE = CommandScope.class.getName();

    /**
     * @param command the id it was sent under
     * @param answer what it answers, known once it was handled
     */
    private record Handled(String command, Supplier<@Nullable SerializedObject<String>> answer) {}

    private CommandScope() {}

    /**
     * @param message the command's message identifier, which its events carry as what caused them
     * @param command the id it was sent under
     * @param answer gives what it answers, once it was handled; null for nothing
     */
    public static void begin(
            UnitOfWork<?> unit, String message, String command, Supplier<@Nullable SerializedObject<String>> answer) {
        handled(unit).put(message, new Handled(command, answer));
    }

    private static Map<String, Handled> handled(UnitOfWork<?> unit) {
        return unit.root().getOrComputeResource(RESOURCE, key -> new HashMap<String, Handled>());
    }

    /** A command that has not yet had a commit. */
    record Claimed(String command, @Nullable SerializedObject<String> answer) {
        Recording recording(List<StoredEvent> events) {
            return answer == null
                    ? new Recording(events, command, null, null)
                    : new Recording(
                            events, command, answer.getData(), answer.getType().getName());
        }
    }

    /** The command that these events come from; empty when there is none, or when its id went with an earlier commit. */
    static Optional<Claimed> claim(List<? extends EventMessage<?>> events) {
        if (!CurrentUnitOfWork.isStarted()
                || !(events.getFirst().getMetaData().get(MessageMetadata.CAUSATION_ID) instanceof String cause)) {
            return Optional.empty();
        }
        return Optional.ofNullable(handled(CurrentUnitOfWork.get()).remove(cause))
                .map(of -> new Claimed(of.command(), of.answer().get()));
    }
}
