package dev.verona.platform.eventstore;

import org.axonframework.serialization.SerializationException;

/**
 * The store has an event that this version of Verona cannot know: of a type that no catalogue names, or in a revision that no class and no upcaster
 * reads. It is never passed over: whoever reads events in order stands still before it.
 */
public final class UnknownEventType extends SerializationException {

    private static final long serialVersionUID = 1L;

    private UnknownEventType(String message) {
        super(message);
    }

    /** No catalogue names the type. */
    public static UnknownEventType unnamed(String type, String revision) {
        return new UnknownEventType(
                "an event of type " + type + " in revision " + revision
                        + ", which this Verona does not know. A newer version wrote it: run that version, or one after it, on this data");
    }

    /**
     * The type is known, but not as it is written here.
     *
     * @param known the revision that this Verona reads
     */
    public static UnknownEventType revised(String type, String revision, String known) {
        return new UnknownEventType(
                "an event of type " + type + " in revision " + revision + ", of which this Verona knows revision "
                        + known + ". A newer version wrote it: run that version, or one after it, on this data");
    }

    /** Where it is in the store. */
    UnknownEventType at(long position) {
        return new UnknownEventType(
                "Position " + position + " holds " + getMessage()
                        + ". Nothing from there on was taken in or passed over; it goes on by itself when such a version starts");
    }
}
