package dev.verona.handoff.api;

import dev.verona.shared.Function;
import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a qualified lead is, with all its versions.
 *
 * @param inForce null while none is
 * @param versions the latest first
 * @param may what the asking person may do
 */
public record DefinitionView(@Nullable Integer inForce, List<Version> versions, Set<Act> may) {

    public DefinitionView {
        versions = List.copyOf(versions);
        may = Set.copyOf(may);
    }

    public enum Act {
        PROPOSE,
        AGREE,
        DECLINE
    }

    /** What has become of a version. */
    public enum State {
        PROPOSED("Being discussed"),
        IN_FORCE("In force"),
        REPLACED("Replaced"),
        DECLINED("Declined");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param reason why it was declined, empty otherwise
     * @param agreed who agreed for which side, in order
     * @param decided when it took effect or was declined; null while it is discussed
     */
    public record Version(
            int number,
            State state,
            Terms terms,
            PersonRef by,
            Instant at,
            List<Agreement> agreed,
            @Nullable Instant decided,
            String reason) {
        public Version {
            agreed = List.copyOf(agreed);
        }
    }

    public record Agreement(Function function, PersonRef by, Instant at) {}
}
