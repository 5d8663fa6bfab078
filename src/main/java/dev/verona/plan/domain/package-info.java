/**
 * How a plan decides: one aggregate, {@link dev.verona.plan.domain.AccountPlan}, which asks policies named after the rules and
 * records what was decided. {@link dev.verona.plan.domain.PlanShape} is folded from the same events by the read model, so that
 * a screen offers what the aggregate would allow.
 */
@NullMarked
package dev.verona.plan.domain;

import org.jspecify.annotations.NullMarked;
