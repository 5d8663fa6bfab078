package dev.verona.plan.domain;

import dev.verona.plan.api.ContributionView.Step.Kind;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PriceVerdict;
import dev.verona.platform.security.Actor;
import java.util.List;

/** Marketing advises on the price, Sales decides, and says why when it decides otherwise (practice 74). */
final class PriceDecisions {

    private PriceDecisions() {}

    static List<PlanEvent> decide(PlanCommand.DecideOnPrice c, PlanShape plan, Actor actor) {
        var advice = plan.contributions().require(c.contribution());
        ContributionLifecycle.require(Kind.DECIDE_PRICE, advice, plan.team(), actor);
        var decided = switch (c.verdict()) {
            case TAKEN -> "";
            case ADJUSTED ->
                Words.required("decided", c.decided(), "Say which price or terms Sales will offer instead.");
            case DECLINED -> Words.optional("decided", c.decided());
        };
        var reason = c.verdict() == PriceVerdict.TAKEN
                ? Words.optional("reason", c.reason())
                : Words.required(
                        "reason",
                        c.reason(),
                        "Say why Sales decides otherwise, so that the next advice can be better.");
        return List.of(new PlanEvent.PriceDecided(c.plan(), c.contribution(), c.verdict(), decided, reason));
    }
}
