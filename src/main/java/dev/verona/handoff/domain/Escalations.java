package dev.verona.handoff.domain;

import dev.verona.directory.api.Arbiters;
import dev.verona.directory.api.People;
import dev.verona.handoff.api.LeadRejection.NobodyToTell;
import dev.verona.handoff.api.Level;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;

/** To whom goes what nobody answers: first to the liaison, then to a leader of the side that is late. */
final class Escalations {

    private Escalations() {}

    /**
     * @param late the side that has not answered
     * @throws NobodyToTell when no active person could be it
     */
    static PersonId receiver(Level level, Function late, People people) {
        var arbiters = new Arbiters(people);
        return (level == Level.LIAISON ? arbiters.liaison() : arbiters.sponsor(late))
                .orElseThrow(() -> new NobodyToTell(level));
    }
}
