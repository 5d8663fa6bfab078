package dev.verona.dispute.domain;

import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.dispute.api.DisputeState;
import dev.verona.dispute.api.DisputeView.Act;
import dev.verona.platform.security.Actor;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who has to do with a dispute, and what each may do with it.
 *
 * @param with its owner, or the sponsor who decides it
 */
public record Parties(DisputeState state, PersonId raisedBy, PersonId with) {

    /** Both functions work with disputes, and those above them; administrators as such do not. */
    public static boolean include(Actor actor) {
        return actor.worksOnAccounts();
    }

    static boolean mayOwn(PersonId person, People people) {
        return people.find(person)
                .filter(PersonView::enabled)
                .map(PersonView::actor)
                .filter(Parties::include)
                .isPresent();
    }

    static boolean mayDecide(PersonId person, People people) {
        return people.find(person)
                .filter(PersonView::enabled)
                .map(PersonView::actor)
                .filter(actor -> actor.has(Role.LEADER))
                .isPresent();
    }

    public Set<Act> acts(Actor actor) {
        var acts = EnumSet.noneOf(Act.class);
        for (var act : Act.values()) {
            if (may(actor, act)) {
                acts.add(act);
            }
        }
        return acts;
    }

    public boolean may(Actor actor, Act act) {
        return fits(act) && isTheirs(actor, act);
    }

    /** Whether its state allows it, whoever asks. */
    boolean fits(Act act) {
        return switch (act) {
            case ATTACH, REWORD, SETTLE -> state != DisputeState.SETTLED;
            case NAME_OWNER, ESCALATE -> state == DisputeState.OPEN;
            case REOPEN -> state == DisputeState.SETTLED;
        };
    }

    boolean isTheirs(Actor actor, Act act) {
        var party = actor.person().equals(raisedBy) || actor.person().equals(with);
        return switch (act) {
            case ATTACH -> true;
            case REWORD, ESCALATE -> party || actor.has(Role.LIAISON);
            case NAME_OWNER, REOPEN -> party || actor.hasAny(Role.LIAISON, Role.LEADER);
            case SETTLE -> actor.person().equals(with) || (state == DisputeState.OPEN && actor.has(Role.LIAISON));
        };
    }

    /** Who may, in words that say whom to ask. */
    String whose(Act act) {
        return switch (act) {
            case ATTACH -> "Anybody of Sales and Marketing attaches facts.";
            case REWORD -> "Whoever raised it words it, or who has it, or a liaison. Ask one of them.";
            case ESCALATE -> "Whoever raised it escalates it, or its owner, or a liaison. Ask one of them.";
            case NAME_OWNER ->
                "Whoever raised it gives it to somebody else, or its owner, a liaison or a leader. Ask one of them.";
            case REOPEN -> "Whoever raised it reopens it, or who settled it, a liaison or a leader. Ask one of them.";
            case SETTLE ->
                state == DisputeState.ESCALATED
                        ? "The sponsor decides it now, and nobody in their place. Ask them."
                        : "Its owner settles it, or a liaison. Ask one of them.";
        };
    }
}
