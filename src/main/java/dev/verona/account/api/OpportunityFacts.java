package dev.verona.account.api;

import dev.verona.shared.AccountId;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.Money;
import dev.verona.shared.Stage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an opportunity stands.
 *
 * @param title what it is about; empty when only the product says so
 * @param account null while nobody knows whose it is, as for a CRM row with a blank account
 * @param product a name of the {@link CatalogueView}, empty when unknown
 * @param agent the salesperson, as the CRM names them; empty when unknown
 * @param stage null only for what was lost at a stage that nobody recorded
 * @param amount expected while open, final once won; null when unknown
 * @param engaged when the work with the customer began
 * @param closes expected while open, actual once won or lost
 */
public record OpportunityFacts(
        String title,
        @Nullable AccountId account,
        String product,
        String agent,
        @Nullable Stage stage,
        Outcome outcome,
        @Nullable Money amount,
        @Nullable LocalDate engaged,
        @Nullable LocalDate closes) {

    private static final int LONGEST = 160;

    /** @throws InvalidInput naming the field */
    public OpportunityFacts {
        title = text("title", title);
        product = text("product", product);
        agent = text("agent", agent);
        if (stage == null && outcome != Outcome.LOST) {
            throw new InvalidInput("stage", "Choose the stage that it is at.");
        }
        if (amount != null && amount.amount().signum() < 0) {
            throw new InvalidInput("amount", "An amount cannot be below zero.");
        }
        if (engaged != null && closes != null && closes.isBefore(engaged)) {
            throw new InvalidInput("closes", "It cannot close on " + closes + ", before it began on " + engaged + ".");
        }
    }

    private static String text(String field, String value) {
        var tidy = value.strip();
        if (tidy.length() > LONGEST) {
            throw new InvalidInput(field, "Use at most " + LONGEST + " characters.");
        }
        return tidy;
    }

    /** What to call it on a screen. */
    public String label() {
        if (!title.isEmpty()) {
            return title;
        }
        return product.isEmpty() ? "Opportunity" : product;
    }

    public OpportunityFacts with(@Nullable AccountId newAccount) {
        return new OpportunityFacts(title, newAccount, product, agent, stage, outcome, amount, engaged, closes);
    }

    public OpportunityFacts with(@Nullable Money newAmount) {
        return new OpportunityFacts(title, account, product, agent, stage, outcome, newAmount, engaged, closes);
    }

    public OpportunityFacts titled(String newTitle, String newProduct) {
        return new OpportunityFacts(newTitle, account, newProduct, agent, stage, outcome, amount, engaged, closes);
    }

    public OpportunityFacts workedBy(String newAgent) {
        return new OpportunityFacts(title, account, product, newAgent, stage, outcome, amount, engaged, closes);
    }

    public OpportunityFacts between(@Nullable LocalDate newEngaged, @Nullable LocalDate newCloses) {
        return new OpportunityFacts(title, account, product, agent, stage, outcome, amount, newEngaged, newCloses);
    }

    public OpportunityFacts at(@Nullable Stage newStage, Outcome newOutcome) {
        return new OpportunityFacts(title, account, product, agent, newStage, newOutcome, amount, engaged, closes);
    }
}
