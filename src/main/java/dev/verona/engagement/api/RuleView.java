package dev.verona.engagement.api;

import dev.verona.shared.Function;
import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule with all its versions.
 *
 * @param versions the latest first; there is at least one
 * @param inForce the number of the version in force on the day of the question, 0 for none
 * @param ended null while nobody has ended it since its last version came into force
 * @param breaches the latest first
 * @param may what the asking person may do now
 */
public record RuleView(
        RuleId id,
        List<Version> versions,
        int inForce,
        @Nullable Ended ended,
        List<Breach> breaches,
        Set<Act> may) {

    public RuleView {
        versions = List.copyOf(versions);
        breaches = List.copyOf(breaches);
        may = Set.copyOf(may);
    }

    public Version latest() {
        return versions.getFirst();
    }

    /** What it says now, or is to say when it has never been in force. */
    public Version shown() {
        return versions.stream()
                .filter(version -> version.number() == inForce)
                .findFirst()
                .orElse(latest());
    }

    public String title() {
        return shown().terms().title();
    }

    /** What may be done with it. */
    public enum Act {
        REVISE,
        TRY,
        AGREE,
        END
    }

    /** How a version stands. */
    public enum State {
        DRAFT("Draft"),
        UPCOMING("Agreed, to come"),
        IN_FORCE("In force"),
        REPLACED("Replaced"),
        ENDED("Ended");

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
            Terms terms,
            LocalDate from,
            State state,
            PersonRef writtenBy,
            Instant writtenAt,
            @Nullable Tried tried,
            List<Agreement> agreed) {

        public Version {
            agreed = List.copyOf(agreed);
        }
    }

    public record Tried(int looked, int caught, PersonRef by, Instant at) {}

    public record Agreement(Function function, PersonRef by, Instant at) {}

    public record Ended(String reason, PersonRef by, LocalDate on) {}

    /**
     * @param version that was in force then
     * @param about what the thing is called
     * @param reason that was given; for what came late, how late it was
     */
    public record Breach(
            int version, Kind kind, Subject subject, String about, String reason, PersonRef by, Instant at) {

        public Breach about(String name) {
            return new Breach(version, kind, subject, name, reason, by, at);
        }

        /** How it came about. */
        public enum Kind {
            GONE_OVER("Gone over"),
            LATE("Late");

            private final String label;

            Kind(String label) {
                this.label = label;
            }

            public String label() {
                return label;
            }
        }
    }
}
