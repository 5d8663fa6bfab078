package dev.verona.work.projection.desk;

import dev.verona.shared.AccountId;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.work.api.Waiting.Kind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something on a desk, with ids for names: what people and accounts are called is looked up when somebody looks.
 *
 * @param element empty for the plan as a whole
 */
record Item(
        Kind kind,
        PlanId plan,
        AccountId account,
        String element,
        String title,
        @Nullable LocalDate due,
        Instant since,
        PersonId by,
        String reason,
        boolean personal) {}
