package dev.verona.platform.security;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.verona.shared.Function;
import dev.verona.shared.Ids;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;

/**
 * The names and the form of what every command, event and query carries besides its payload. The buses' interceptors put it there and
 * nothing else does; every value is a string, so that a stored event stays readable whatever becomes of our classes.
 */
public final class MessageMetadata {

    /** The acting person's id. */
    public static final String PERSON = "person";
    /** Their display name at that moment: history stays readable when a person is renamed. */
    public static final String PERSON_NAME = "personName";
    /** The {@link Function} they spoke for, by its constant's name. */
    public static final String FUNCTION = "function";
    /** Their {@link Role}s, by name, sorted, with commas between. */
    public static final String ROLES = "roles";
    /** The same for everything that one act of a person led to: the id of the first message. */
    public static final String CORRELATION_ID = "correlationId";
    /** The id of the message that led to this one; absent on the first. */
    public static final String CAUSATION_ID = "causationId";
    /** The id of the screen that sent the message; absent where none did. */
    public static final String CLIENT = "client";
    /**
     * An id of the sender's own choice for a command, in the shape of {@link dev.verona.shared.Ids}: sent again under it, a command has one
     * effect and one answer. Absent where the message's identifier serves.
     */
    public static final String COMMAND = "commandId";

    private static final int MOST_KNOWN_ROLES = 256;
    private static final Map<String, Set<Role>> KNOWN_ROLES = new ConcurrentHashMap<>();

    private MessageMetadata() {}

    /** The entries that say who acts. */
    public static Map<String, String> of(Actor actor) {
        return Map.of(
                PERSON, actor.person().value(),
                PERSON_NAME, actor.name(),
                FUNCTION, actor.function().name(),
                ROLES, actor.roles().stream().map(Role::name).sorted().collect(joining(",")));
    }

    /** The entries that say who acts, and from which screen. */
    public static Map<String, String> of(Actor actor, String client) {
        var entries = new HashMap<>(of(actor));
        entries.put(CLIENT, client);
        return Map.copyOf(entries);
    }

    /** Who acted, read back from a message's metadata; empty where the message names nobody. */
    public static Optional<Actor> actor(Map<String, ?> metadata) {
        var person = metadata.get(PERSON);
        if (person == null) {
            return Optional.empty();
        }
        var id = new PersonId(person.toString());
        var function = Function.valueOf(text(metadata, FUNCTION, Function.JOINT.name()));
        return Optional.of(
                new Actor(id, text(metadata, PERSON_NAME, id.value()), function, roles(text(metadata, ROLES, ""))));
    }

    /** There are as many texts as there are sets of roles: a reader of the whole history would read each of them again and again. */
    private static Set<Role> roles(String names) {
        var known = KNOWN_ROLES.get(names);
        if (known != null) {
            return known;
        }
        var roles = Stream.of(names.split(",", -1))
                .filter(role -> !role.isEmpty())
                .map(Role::valueOf)
                .collect(toUnmodifiableSet());
        if (KNOWN_ROLES.size() < MOST_KNOWN_ROLES) {
            KNOWN_ROLES.put(names, roles);
        }
        return roles;
    }

    private static String text(Map<String, ?> metadata, String key, String otherwise) {
        var value = metadata.get(key);
        return value == null ? otherwise : value.toString();
    }

    /**
     * A command under an id of the sender's own choice, for a gateway to send.
     *
     * @param again whether it may have been sent before: then the store is asked for the answer that it had
     * @throws IllegalArgumentException when the id is not of the shape of {@link dev.verona.shared.Ids}
     */
    public static Object under(String id, boolean again, Object command) {
        var metadata = again ? MetaData.with(COMMAND, id) : MetaData.emptyInstance();
        return new GenericCommandMessage<>(
                new GenericMessage<>(Ids.checked(id), command, metadata),
                command.getClass().getName());
    }
}
