package dev.verona.engagement.api;

import dev.verona.library.api.AssetKind;
import dev.verona.shared.Stage;
import java.util.List;

/** The rules that Verona comes with, one for each practice that has one. None is in force before both heads agreed to it, in these terms or in others. */
public final class ShippedRules {

    private static final List<Shipped> ALL = List.of(
            new Shipped(
                    17,
                    terms(
                            "Brand manager above two million",
                            "What we promise at that size, the brand has to keep.",
                            Behaviour.consult("Brand manager", 3),
                            Exceptions.WITH_REASON,
                            Condition.of(Fact.AMOUNT, Comparison.ABOVE, "2000000.00 USD"))),
            new Shipped(
                    18,
                    terms(
                            "No template goes out unreviewed",
                            "Salespeople stand before the customer with it, so they see it first.",
                            Behaviour.of(Behaviour.Kind.RELEASE_GATE),
                            Exceptions.NONE,
                            Condition.of(Fact.ASSET_KIND, Comparison.IS, AssetKind.TEMPLATE.name()))),
            new Shipped(
                    19,
                    terms(
                            "Marketing comes to top-ten reviews",
                            "Whoever shapes the message hears the customer's story first-hand.",
                            new Behaviour(Behaviour.Kind.INVITE, "Brand manager", 0),
                            Exceptions.NONE,
                            Condition.of(Fact.TOP_TEN, Comparison.IS, "yes"))),
            new Shipped(
                    74,
                    terms(
                            "Pricing advice before a special price",
                            "One customer's discount is the next one's reference. Sales decides, and knows what it costs.",
                            Behaviour.of(Behaviour.Kind.PRICE_ADVICE_FIRST),
                            Exceptions.BY_LEADER,
                            Condition.of(Fact.DISCOUNT, Comparison.ABOVE, "3"),
                            Condition.of(Fact.STAGE, Comparison.AT_LEAST, Stage.DECISION.name()))),
            new Shipped(
                    5,
                    terms(
                            "New leads go on within ten working days",
                            "A lead that nobody calls tells its company that nobody is there.",
                            Behaviour.handOff(10),
                            Exceptions.NONE,
                            Condition.of(Fact.STAGE, Comparison.IS, Stage.PROSPECTING.name()))));

    private ShippedRules() {}

    /** @param practice its number in the list of practices */
    public record Shipped(int practice, Terms terms) {}

    public static List<Shipped> all() {
        return ALL;
    }

    private static Terms terms(
            String title, String why, Behaviour behaviour, Exceptions exceptions, Condition... conditions) {
        return new Terms(title, why, List.of(conditions), behaviour, exceptions);
    }
}
