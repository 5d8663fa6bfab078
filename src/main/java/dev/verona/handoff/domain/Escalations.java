package dev.verona.handoff.domain;

import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.handoff.api.LeadRejection.NobodyToTell;
import dev.verona.handoff.api.Level;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import java.util.Comparator;

/** To whom goes what nobody answers: first to the liaison, who sees both sides, then to a leader of the side that is late (practice 45). */
final class Escalations {

    private Escalations() {}

    /**
     * @param late the side that has not answered
     * @throws NobodyToTell when no active person could be it
     */
    static PersonId receiver(Level level, Function late, People people) {
        var role = level == Level.LIAISON ? Role.LIAISON : Role.LEADER;
        return people.active().stream()
                .filter(person -> person.roles().contains(role))
                .min(Comparator.comparingInt((PersonView person) -> level == Level.SPONSOR ? distance(person, late) : 0)
                        .thenComparing(PersonView::name))
                .map(PersonView::id)
                .orElseThrow(() -> new NobodyToTell(level));
    }

    /** A leader of the late side is nearer than one of both, and that one nearer than one of the other side. */
    private static int distance(PersonView person, Function late) {
        return person.function() == late ? 0 : person.function() == Function.JOINT ? 1 : 2;
    }
}
