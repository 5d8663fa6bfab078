package dev.verona.scorecard.domain;

import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;

/** Which accounts are a person's own: those that they own, and those in whose plans' teams they are. */
public interface OwnAccounts {

    boolean include(Actor actor, AccountId account);
}
