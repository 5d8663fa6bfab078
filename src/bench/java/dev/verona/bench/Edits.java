package dev.verona.bench;

import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanEvent;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.shared.Ids;
import dev.verona.shared.PlanId;
import dev.verona.shared.text.TextChange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.bson.Document;

/** One person who types in one plan: an event at a time, as an edit records it. */
final class Edits {

    private static final Map<String, String> METADATA;

    static {
        var metadata = new HashMap<>(MessageMetadata.of(PlanHistory.SELLER, "bench-client"));
        metadata.put(MessageMetadata.CORRELATION_ID, "6f0c4d0e-6b0f-4a52-9d5e-2f3b1f6f8a11");
        METADATA = Map.copyOf(metadata);
    }

    private final PlanId plan = PlanId.random();
    private long next;

    /** The next event of the stream. */
    DomainEventMessage<?> next() {
        long sequence = next++;
        return new GenericDomainEventMessage<>(
                "AccountPlan",
                plan.value(),
                sequence,
                new PlanEvent.TextEdited(
                        plan,
                        FieldRef.focus(),
                        sequence + 1,
                        TextChange.insert((int) sequence * 20, "twenty letters more ")),
                METADATA);
    }

    static List<Edits> people(int count) {
        return java.util.stream.Stream.generate(Edits::new).limit(count).toList();
    }

    /** A document like one that the store has, under a position and a key of its own. */
    static Document copy(Document commit, long position) {
        return new Document(commit).append("_id", position).append("keys", List.of(Ids.random() + "/" + position));
    }
}
