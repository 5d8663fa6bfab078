package dev.verona.handoff.api;

import dev.verona.platform.axon.EventNamespace;
import dev.verona.shared.PersonId;

/** What happened to an entry of the directory of who to call, in the order of its life. */
@EventNamespace("entry")
public sealed interface EntryEvent {

    /** The stream of an entry's events. */
    static String streamOf(EntryId entry) {
        return "entry-" + entry.value();
    }

    EntryId entry();

    record EntryAdded(EntryId entry, PersonId person, Knowledge knowledge) implements EntryEvent {}

    record EntryVerified(EntryId entry) implements EntryEvent {}

    record EntryCorrected(EntryId entry, Knowledge was, Knowledge knowledge) implements EntryEvent {}

    record EntryRemoved(EntryId entry) implements EntryEvent {}
}
