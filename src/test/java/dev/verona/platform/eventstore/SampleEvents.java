package dev.verona.platform.eventstore;

import dev.verona.platform.testing.SampleEvent;
import dev.verona.shared.Money;
import dev.verona.shared.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class SampleEvents {

    static final SampleEvent MEASURED = new SampleEvent.Measured(
            new PlanId("p1"),
            9_007_199_254_740_993L,
            0.1,
            Instant.parse("2026-03-04T05:06:07.089Z"),
            LocalDate.parse("2026-03-04"),
            Money.of("2400000", "USD"),
            Optional.empty(),
            null,
            List.of("grün", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢", "\"quoted\"\n"),
            Map.of(new PlanId("p2"), 2));

    private SampleEvents() {}
}
