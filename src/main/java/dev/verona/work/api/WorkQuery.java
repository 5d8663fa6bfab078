package dev.verona.work.api;

import dev.verona.shared.AccountId;
import java.util.Set;

/** What may be asked of one's work; nobody may ask about another's. */
public sealed interface WorkQuery {

    /** The processing group of the read model, for screens that follow it. */
    String READ_MODEL = "work";

    /** Answers a list of {@link Waiting}: what waits for the asking person, the most urgent first. */
    record WhatWaits() implements WorkQuery {}

    /**
     * Answers {@link News}: what others did in these accounts since the asking person caught up, as far as it is open to them.
     */
    record WhatIsNew(Set<AccountId> accounts) implements WorkQuery {
        public WhatIsNew {
            accounts = Set.copyOf(accounts);
        }
    }
}
