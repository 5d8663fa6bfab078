package dev.verona.scorecard.api;

import dev.verona.platform.axon.EventNamespace;
import dev.verona.shared.Function;
import dev.verona.shared.Money;
import org.jspecify.annotations.Nullable;

/** What happened to TheNumber of a period, in the order of its life. Who did it and when is in the metadata and the timestamp. */
@EventNamespace("number")
public sealed interface NumberEvent {

    /** The stream of a period's number. */
    static String streamOf(NumberId number) {
        return "number-" + number.value();
    }

    NumberId number();

    /** @param was null the first time */
    record TargetSet(NumberId number, @Nullable Money was, Money amount, String reason) implements NumberEvent {}

    /** @param was what the function had committed before, null for nothing */
    record FunctionCommitted(
            NumberId number, Function function, @Nullable Money was, Money amount, String reason)
            implements NumberEvent {}

    /** @param amount null when it was taken back */
    record ShareSet(
            NumberId number,
            NumberShare share,
            @Nullable Money was,
            @Nullable Money amount,
            String reason) implements NumberEvent {}
}
