package dev.verona.segment.api;

import dev.verona.shared.Function;
import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A segment's criteria with all their versions.
 *
 * @param versions the latest first; empty while nobody wrote any
 * @param inForce the number of the version in force on the day of the question, 0 for none
 */
public record CriteriaView(List<Version> versions, int inForce) {

    public CriteriaView {
        versions = List.copyOf(versions);
    }

    public Optional<Version> current() {
        return versions.stream().filter(version -> version.number() == inForce).findFirst();
    }

    /** What still waits for a head's agreement. */
    public Optional<Version> draft() {
        return versions.stream().findFirst().filter(version -> version.state() == State.PROPOSED);
    }

    /** How often they have been written, 0 for never. */
    public int revision() {
        return versions.isEmpty() ? 0 : versions.getFirst().revision();
    }

    /** How a version stands. */
    public enum State {
        PROPOSED("Proposed"),
        UPCOMING("Agreed, to come"),
        IN_FORCE("In force"),
        REPLACED("Replaced");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param from the first day on which it is in force, or shall be
     * @param agreed by the heads, in their order
     */
    public record Version(
            int number,
            int revision,
            Criteria criteria,
            LocalDate from,
            State state,
            PersonRef by,
            Instant at,
            List<Agreement> agreed) {

        public Version {
            agreed = List.copyOf(agreed);
        }
    }

    public record Agreement(Function function, PersonRef by, Instant at) {}
}
