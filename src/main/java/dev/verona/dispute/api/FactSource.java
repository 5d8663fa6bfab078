package dev.verona.dispute.api;

import dev.verona.shared.AccountId;
import dev.verona.shared.PlanId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Facts of one kind, from the module that records them. Implemented as a Spring bean; it answers whoever asks on this thread, with what they may see and nothing else. */
public interface FactSource {

    FactRef.Kind kind();

    /**
     * What can be attached, the latest first.
     *
     * @param account null when it is about none
     * @param plan null when it is about none
     * @param text words that must occur, empty for all
     */
    List<Fact> offer(@Nullable AccountId account, @Nullable PlanId plan, String text, int limit);

    /** Empty when there is none of that id, or when whoever asks may not see it. */
    Optional<Fact> find(String id);

    /** Where it is looked at. */
    String pathOf(String id);
}
