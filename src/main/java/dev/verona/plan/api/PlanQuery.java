package dev.verona.plan.api;

import dev.verona.shared.AccountId;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;

/** What may be asked about plans. The answer's type stands beside each question. */
public sealed interface PlanQuery {

    /** Answers a {@link PlanView}. Throws {@link dev.verona.shared.NotFound} when there is none. */
    record FindPlan(PlanId plan) implements PlanQuery {}

    /** Answers a {@link ContributionView}. */
    record FindContribution(PlanId plan, ElementId contribution) implements PlanQuery {}

    /** Answers a list of {@link PlanSummary}, latest period first. Says that a plan exists even to those who may not open it. */
    record PlansOfAccount(AccountId account) implements PlanQuery {}

    /** Answers a list of {@link PlanSummary}: the plans in whose team the person is, latest period first. */
    record PlansOfPerson(PersonId person) implements PlanQuery {}

    /** Answers a list of {@link PlanSummary}: every plan that the asking person may open, latest period first, at most {@code limit} from {@code offset}. */
    record ListPlans(String text, int offset, int limit) implements PlanQuery {}

    /** Answers a {@link StoredFile}: the file that a contribution holds. */
    record FetchFile(PlanId plan, ElementId contribution) implements PlanQuery {}

    /** Answers a {@link PlanAsOf} without its contributions: what {@link FindPlan} would have answered then, with today's names. */
    record FindPlanAsOf(PlanId plan, PlanMoment moment) implements PlanQuery {}

    /** Answers a {@link PlanAsOf} with every word and value that it had. */
    record FindWholePlanAsOf(PlanId plan, PlanMoment moment) implements PlanQuery {}

    /** Answers the {@link ContributionView} of then, in which nothing may be done. */
    record FindContributionAsOf(PlanId plan, ElementId contribution, PlanMoment moment) implements PlanQuery {}
}
