package dev.verona.account.domain;

import dev.verona.account.api.LaterWork;
import dev.verona.account.api.SegmentId;
import dev.verona.shared.AccountId;
import java.util.List;
import java.util.Set;

/** What stands on something that an undo would withdraw. Read from the read models: whoever sends the command lets them catch up first. */
public interface Dependants {

    /** @param gone accounts that hold up none any more, for the same commit has taken them back already */
    List<LaterWork> on(AccountId account, Set<AccountId> gone);

    List<LaterWork> on(SegmentId segment);

    List<LaterWork> onProduct(String name);

    List<LaterWork> onAgent(String name);
}
