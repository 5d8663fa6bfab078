package dev.verona.platform.axon;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.node.ObjectNode;

/**
 * An upcaster: what became of one event's form from one revision to the next. What is stored is never changed; it is read as if it had been written today.
 * A class for each step, with a constructor that takes nothing, is found wherever it stands ({@link RevisionSteps}), and kept for ever.
 */
public abstract class RevisionStep extends SingleEventUpcaster {

    private final String type;
    private final int from;

    /**
     * @param type the event's logical name, as in {@code plan.ObjectiveAdded}
     * @param from the revision that it leads away from, to the one after
     */
    protected RevisionStep(String type, int from) {
        this.type = type;
        this.from = from;
    }

    final String type() {
        return type;
    }

    final int from() {
        return from;
    }

    @Override
    protected final boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().getName().equals(type)
                && Integer.toString(from).equals(event.getType().getRevision());
    }

    @Override
    protected final IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(
                new SimpleSerializedType(type, Integer.toString(from + 1)), ObjectNode.class, payload -> {
                    change(payload);
                    return payload;
                });
    }

    /** Makes of a payload in the older form one in the newer. */
    protected abstract void change(ObjectNode payload);

    @Override
    public final String toString() {
        return type + " from revision " + from + " to " + (from + 1) + " ("
                + getClass().getSimpleName() + ")";
    }
}
