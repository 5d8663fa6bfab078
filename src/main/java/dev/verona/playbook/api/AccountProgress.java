package dev.verona.playbook.api;

import dev.verona.shared.AccountId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the plays of a playbook go at one account.
 *
 * @param rank in the segment's top ten, null outside
 * @param closed how many plans with plays the asking person may not open; what runs there is not told
 */
public record AccountProgress(
        AccountId account, String name, @Nullable Integer rank, List<PlayProgress> plays, int closed) {

    public AccountProgress {
        plays = List.copyOf(plays);
    }
}
