package dev.verona.engagement.api;

import dev.verona.platform.axon.EventNamespace;
import dev.verona.shared.Function;
import java.time.LocalDate;

/** What happened to a rule of engagement, in the order of its life. Who did it and when is in the metadata and the timestamp. */
@EventNamespace("rule")
public sealed interface RuleEvent {

    /** The stream of a rule's events. */
    static String streamOf(RuleId rule) {
        return "rule-" + rule.value();
    }

    RuleId rule();

    /**
     * @param version from 1
     * @param revision how often the rule has been written with this time, through all versions
     */
    record RuleDrafted(RuleId rule, int version, int revision, Terms terms, LocalDate from) implements RuleEvent {}

    /**
     * @param looked at how many cases of the past
     * @param caught how many of them it would have caught
     */
    record RuleTried(RuleId rule, int version, int revision, int looked, int caught) implements RuleEvent {}

    /** @param function whose head agreed */
    record RuleAgreed(RuleId rule, int version, Function function) implements RuleEvent {}

    /** @param from the day on which it begins; the version before it holds until then */
    record RuleCameIntoForce(RuleId rule, int version, Terms terms, LocalDate from) implements RuleEvent {}

    /** @param on the first day on which it does not hold any more */
    record RuleEnded(RuleId rule, int version, String reason, LocalDate on) implements RuleEvent {}

    /**
     * What it asks to be handed on was not, by its day.
     *
     * @param due the last day
     */
    record HandOffMissed(RuleId rule, int version, Subject subject, LocalDate due) implements RuleEvent {}

    record RuleOverridden(RuleId rule, int version, Subject subject, String reason) implements RuleEvent {}
}
