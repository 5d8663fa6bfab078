package dev.verona.engagement.api;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a person may want of a rule of engagement. The acting person is in the metadata, never in a payload. */
public sealed interface RuleCommand {

    RuleId rule();

    @TargetAggregateIdentifier
    default String stream() {
        return RuleEvent.streamOf(rule());
    }

    /**
     * Writes a new rule down. {@link EngagementRejection.AlreadyThere} when the id is taken.
     *
     * @param from from when it shall be in force, at the earliest the day on which both heads have agreed
     */
    record DraftRule(RuleId rule, Terms terms, LocalDate from) implements RuleCommand {}

    /**
     * Writes its next version, or what is still a draft anew. Whoever had agreed to the draft has to agree again.
     *
     * @param seen the revision that the author saw
     */
    record ReviseRule(RuleId rule, int seen, Terms terms, LocalDate from) implements RuleCommand {}

    /** Tries the draft against what is recorded, and records how much it would have caught. */
    record TryRule(RuleId rule, int revision) implements RuleCommand {}

    /** A head's agreement to the draft as they saw it. With both heads' it is in force from its day on. */
    record AgreeRule(RuleId rule, int revision) implements RuleCommand {}

    /** One head ends what is in force, from today on: an agreement lasts while both hold to it. */
    record EndRule(RuleId rule, String reason) implements RuleCommand {}

    /** The last day of a hand-off has passed, and nobody has handed it on. Verona alone says so; of one thing and day once. */
    record NoteMissed(RuleId rule, int version, Subject subject, LocalDate due) implements RuleCommand {}

    /** Goes over the rule for one thing, as far as the rule permits it. It is a breach from then on. */
    record OverrideRule(RuleId rule, int version, Subject subject, String reason) implements RuleCommand {}
}
