package dev.verona.engagement.api;

import dev.verona.shared.AccountId;

/** What may be asked about rules of engagement and consultations. The answer's type stands beside each question. */
public sealed interface EngagementQuery {

    /** The processing group of the read model, for screens that follow it. */
    String READ_MODEL = "engagement";

    /** Answers a list of {@link RuleView}: those in force first, then by title. */
    record ListRules() implements EngagementQuery {}

    /** Answers a {@link RuleView}. Throws {@link dev.verona.shared.NotFound} when there is none. */
    record FindRule(RuleId rule) implements EngagementQuery {}

    /** Answers a {@link TrialView}: what the latest version would have caught of what is recorded. */
    record TryOut(RuleId rule) implements EngagementQuery {}

    /** Answers a {@link ConsultationView}. Throws {@link dev.verona.shared.NotFound} when there is none. */
    record FindConsultation(ConsultationId consultation) implements EngagementQuery {}

    /** Answers a list of {@link ConsultationView}: those about the account's opportunities, the latest first. */
    record ConsultationsOf(AccountId account) implements EngagementQuery {}

    /** Answers a list of {@link ConsultationView}: those that wait for the asking person's advice or decision. */
    record WhatWaits() implements EngagementQuery {}

    /** Answers a list of {@link Requirement}: what rules in force ask for in the account's open opportunities now. */
    record WhatIsRequired(AccountId account) implements EngagementQuery {}
}
