package dev.verona.engagement.api;

import static dev.verona.engagement.api.Fact.AMOUNT;
import static dev.verona.engagement.api.Fact.ASSET_KIND;
import static dev.verona.engagement.api.Fact.DAYS;
import static dev.verona.engagement.api.Fact.DISCOUNT;
import static dev.verona.engagement.api.Fact.PRODUCT;
import static dev.verona.engagement.api.Fact.SEGMENT;
import static dev.verona.engagement.api.Fact.STAGE;
import static dev.verona.engagement.api.Fact.TIER;
import static dev.verona.engagement.api.Fact.TOP_TEN;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a rule requires where its conditions hold.
 *
 * @param whom the job title of who is consulted or invited, as the directory has it; empty where the behaviour names nobody
 * @param workingDays within how many; 0 where the behaviour has no such term
 */
public record Behaviour(Kind kind, String whom, int workingDays) {

    public static Behaviour consult(String jobTitle, int workingDays) {
        return new Behaviour(Kind.CONSULT, jobTitle, workingDays);
    }

    public static Behaviour handOff(int workingDays) {
        return new Behaviour(Kind.HAND_OFF, "", workingDays);
    }

    public static Behaviour of(Kind kind) {
        return new Behaviour(kind, "", 0);
    }

    /** What can be required. */
    public enum Kind {
        CONSULT(
                "Consult somebody first",
                "A consultation opens, and until it is decided the opportunity neither moves on nor is won",
                EnumSet.of(AMOUNT, STAGE, TIER, TOP_TEN, SEGMENT, PRODUCT, DAYS)),
        PRICE_ADVICE_FIRST(
                "Pricing advice first",
                "No lower amount before Marketing has given its advice on the price",
                EnumSet.of(AMOUNT, STAGE, TIER, TOP_TEN, SEGMENT, PRODUCT, DAYS, DISCOUNT)),
        RELEASE_GATE("Release gate", "Only a salesperson lets an asset out", EnumSet.of(ASSET_KIND)),
        INVITE("Invite to reviews", "They are invited to the account's reviews", EnumSet.of(TIER, TOP_TEN, SEGMENT)),
        HAND_OFF(
                "Hand off in time",
                "The opportunity goes on to the next stage within so many working days",
                EnumSet.of(AMOUNT, STAGE, TIER, TOP_TEN, SEGMENT, PRODUCT));

        private final String label;
        private final String meaning;

        @SuppressWarnings("ImmutableEnumChecker") // it is: copied when it is made
        private final Set<Fact> facts;

        Kind(String label, String meaning, Set<Fact> facts) {
            this.label = label;
            this.meaning = meaning;
            this.facts = Set.copyOf(facts);
        }

        public String label() {
            return label;
        }

        public String meaning() {
            return meaning;
        }

        /** What its conditions can look at. */
        public Set<Fact> facts() {
            return facts;
        }

        public boolean namesSomebody() {
            return this == CONSULT || this == INVITE;
        }

        public boolean hasTerm() {
            return this == CONSULT || this == HAND_OFF;
        }
    }
}
