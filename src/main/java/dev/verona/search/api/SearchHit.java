package dev.verona.search.api;

import dev.verona.library.api.AssetId;
import dev.verona.plan.api.ElementId;
import dev.verona.playbook.api.PlaybookId;
import dev.verona.shared.AccountId;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Period;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param account whose it is, or which it is; null for a person, and for an opportunity that nobody has given to one
 * @param opportunity which it is, null for anything else
 * @param plan in which it is, or which it is; null for accounts, opportunities and people
 * @param element which of the plan, null for the plan itself
 * @param person who it is, null for anything else
 * @param asset which of the library, null for anything else
 * @param playbook which it is, null for anything else
 * @param title what it is called
 * @param context what it is and where, as in "Value proposition", "Agreed", "Brackenmoor Dairies"
 * @param period of a plan, null for anything else
 * @param snippet the words around the match in its text, empty when the title says enough
 */
public record SearchHit(
        Kind kind,
        @Nullable AccountId account,
        @Nullable OpportunityId opportunity,
        @Nullable PlanId plan,
        @Nullable ElementId element,
        @Nullable PersonId person,
        @Nullable AssetId asset,
        @Nullable PlaybookId playbook,
        List<Span> title,
        List<String> context,
        @Nullable Period period,
        List<Span> snippet) {

    public SearchHit {
        title = List.copyOf(title);
        context = List.copyOf(context);
        snippet = List.copyOf(snippet);
    }

    public enum Kind {
        ACCOUNT("Account"),
        OPPORTUNITY("Opportunity"),
        PLAN("Plan"),
        PERSON("Person"),
        /** An asset; its keys must not begin as an account's do. */
        LIBRARY_ITEM("Asset"),
        CONTRIBUTION("Contribution"),
        OBJECTIVE("Objective"),
        STRATEGY("Strategy"),
        ACTION("Action item"),
        STAKEHOLDER("Stakeholder"),
        PLAYBOOK("Playbook");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @param found whether these words are what was searched for */
    public record Span(String text, boolean found) {}
}
