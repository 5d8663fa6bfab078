package dev.verona.platform.testing;

import dev.verona.platform.axon.EventNamespace;
import dev.verona.shared.Money;
import dev.verona.shared.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Events that only tests record. */
@EventNamespace("sample")
public sealed interface SampleEvent {

    record Noted(PlanId plan, String text) implements SampleEvent {}

    /** One value of every shape that an event may have. */
    @Revision("3")
    record Measured(
            PlanId plan,
            long number,
            double ratio,
            Instant at,
            LocalDate day,
            Money amount,
            Optional<String> remark,
            @Nullable String nothing,
            List<String> words,
            Map<PlanId, Integer> counts)
            implements SampleEvent {}
}
