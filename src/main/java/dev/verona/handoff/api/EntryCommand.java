package dev.verona.handoff.api;

import dev.verona.shared.PersonId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a person may want of an entry of the directory of who to call (practice 20). */
public sealed interface EntryCommand {

    EntryId entry();

    @TargetAggregateIdentifier
    default String stream() {
        return EntryEvent.streamOf(entry());
    }

    /** Says that somebody can be called about something. Verified from the start when they say it of themselves. */
    record AddEntry(EntryId entry, PersonId person, Knowledge knowledge) implements EntryCommand {}

    /** Says that it still holds: the person it names, or a liaison or leader who has asked them. */
    record VerifyEntry(EntryId entry) implements EntryCommand {}

    /** Says what holds instead. */
    record CorrectEntry(EntryId entry, Knowledge knowledge) implements EntryCommand {}

    /** Nobody is to be called about it by this entry any more. */
    record RemoveEntry(EntryId entry) implements EntryCommand {}
}
