package dev.verona.search.projection.index;

import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.search.api.SearchHit.Kind;
import dev.verona.shared.AccountId;
import org.jspecify.annotations.Nullable;

/** What an opportunity's events say of it that people search by: what it is about, its product, its number, who sells it, and how it stands. */
final class OpportunityReading {

    private static final String OUTCOME = "1 outcome";
    static final String PRODUCT = "2 product";
    private static final String AGENT = "3 agent";

    private OpportunityReading() {}

    static void handle(OpportunityEvent event, Batch batch) {
        var id = event.opportunity().value();
        var key = Entry.keyOf(Kind.OPPORTUNITY, id);
        switch (event) {
            case OpportunityEvent.OpportunityAdded e -> batch.put(added(id, e.facts()));
            case OpportunityEvent.OpportunityDescribed e ->
                batch.change(key, it -> described(it, e.title(), e.product(), e.agent()));
            case OpportunityEvent.AssignedToAccount e -> batch.change(key, it -> it.of(idOf(e.account())));
            case OpportunityEvent.MovedToStage e -> batch.change(key, it -> it.at(e.stage()));
            case OpportunityEvent.OpportunityWon e ->
                batch.change(key, it -> ended(it, Outcome.WON).at(e.stage()));
            case OpportunityEvent.OpportunityLost _ -> batch.change(key, it -> ended(it, Outcome.LOST));
            case OpportunityEvent.OpportunityReopened e ->
                batch.change(key, it -> ended(it, Outcome.OPEN).at(e.stage()));
            case OpportunityEvent.OpportunityWithdrawn _ -> batch.change(key, it -> it.gone(true));
            case OpportunityEvent.AmountChanged _, OpportunityEvent.Rescheduled _ -> {
                // nothing that people search by
            }
        }
    }

    private static Entry added(String id, OpportunityFacts facts) {
        var bare = Entry.opportunity(id, idOf(facts.account()));
        return ended(described(bare, facts.title(), facts.product(), facts.agent()), facts.outcome())
                .at(facts.stage());
    }

    private static Entry described(Entry opportunity, String title, String product, String agent) {
        return opportunity.named(title).fact(PRODUCT, product).fact(AGENT, agent);
    }

    private static Entry ended(Entry opportunity, Outcome outcome) {
        return opportunity.fact(OUTCOME, outcome.label());
    }

    private static String idOf(@Nullable AccountId account) {
        return account == null ? "" : account.value();
    }
}
