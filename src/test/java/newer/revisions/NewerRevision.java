package newer.revisions;

import dev.verona.platform.axon.EventNamespace;
import dev.verona.shared.PlanId;
import org.axonframework.serialization.Revision;

/** Events of types that there are, which say more than they do yet. */
@EventNamespace("sample")
public sealed interface NewerRevision {

    @Revision("2")
    record Noted(PlanId plan, String text, String mood) implements NewerRevision {}
}
