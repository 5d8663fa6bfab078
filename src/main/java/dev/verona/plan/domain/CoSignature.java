package dev.verona.plan.domain;

import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanRejection;
import dev.verona.platform.security.Actor;
import java.util.List;

/** Both owners sign the same material revision, each for their function, each having seen it (practice 79). */
final class CoSignature {

    private CoSignature() {}

    /** Signing twice what one has signed changes nothing. */
    static List<PlanEvent> sign(PlanCommand.SignPlan c, PlanShape plan, Actor actor) {
        var function = plan.team()
                .ownedFor(actor.person())
                .orElseThrow(() -> new PlanRejection.NotYourPart("Only the two owners sign the plan."));
        if (plan.revision() == 0) {
            throw new PlanRejection.NothingToSign();
        }
        if (c.revision() != plan.revision()) {
            throw new PlanRejection.ChangedSinceSeen();
        }
        boolean signed = plan.signatures()
                .of(function)
                .filter(s -> s.revision() == plan.revision() && s.by().id().equals(actor.person()))
                .isPresent();
        return signed ? List.of() : List.of(new PlanEvent.PlanSigned(c.plan(), function, plan.revision()));
    }
}
