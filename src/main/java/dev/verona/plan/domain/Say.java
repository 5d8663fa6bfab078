package dev.verona.plan.domain;

import dev.verona.plan.api.TeamRole;

/** How much a person has to say in a plan; each includes those before it. */
public enum Say {
    /** Not in the team. */
    NONE,
    /** Asks for contributions and writes them. */
    CONTRIBUTE,
    /** Shapes the plan itself: its focus and objectives, and what is agreed in it. */
    SHAPE,
    /** Answers for the plan: its team, its signature, its end. */
    OWN;

    static Say of(TeamRole role) {
        return switch (role) {
            case ADVISER -> CONTRIBUTE;
            case MEMBER -> SHAPE;
            case SALES_OWNER, MARKETING_CO_OWNER -> OWN;
        };
    }

    boolean covers(Say needed) {
        return compareTo(needed) >= 0;
    }
}
