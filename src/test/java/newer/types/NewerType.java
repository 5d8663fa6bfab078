package newer.types;

import dev.verona.platform.axon.EventNamespace;
import dev.verona.shared.PlanId;

/** Events of types that there are not yet. */
@EventNamespace("sample")
public sealed interface NewerType {

    record Praised(PlanId plan) implements NewerType {}
}
