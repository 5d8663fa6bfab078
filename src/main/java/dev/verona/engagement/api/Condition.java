package dev.verona.engagement.api;

/**
 * One condition of a rule.
 *
 * @param field a name of {@link Fact}
 * @param value in the fact's canonical form: money as {@code 2000000.00 USD}, a stage, tier or asset kind by its constant's name, a segment by its id, a product by its
 *     name, the top ten as {@code yes} or {@code no}, percent and days as a number
 */
public record Condition(String field, Comparison comparison, String value) {

    public static Condition of(Fact fact, Comparison comparison, String value) {
        return new Condition(fact.field(), comparison, value);
    }
}
