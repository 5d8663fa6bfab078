package dev.verona.ledger.projection;

import dev.verona.history.api.Deed;
import dev.verona.history.api.Mark;
import dev.verona.history.api.MarkSource;
import dev.verona.ledger.api.Decision;
import dev.verona.ledger.api.LedgerQuery;
import dev.verona.platform.axon.Projections;
import dev.verona.shared.PlanId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The steps of an account's opportunities as moments in the lives of its plans. What was decided on a price is in the plan itself. */
@Component
class DecisionMarks implements MarkSource {

    private final LedgerStore store;
    private final Projections projections;

    DecisionMarks(LedgerStore store, Projections projections) {
        this.store = store;
        this.projections = projections;
    }

    @Override
    public List<Mark> marks(PlanId plan) {
        projections.awaitOwnWrites(LedgerQuery.READ_MODEL);
        return store.book(plan).map(book -> store.decisions(book.account()).all()).orElse(List.of()).stream()
                .flatMap(decision -> mark(decision, plan).stream())
                .toList();
    }

    private static Optional<Mark> mark(Decision decision, PlanId plan) {
        var deed = switch (decision.kind()) {
            case MOVED -> Deed.OPPORTUNITY_MOVED;
            case WON -> Deed.OPPORTUNITY_WON;
            case LOST -> Deed.OPPORTUNITY_LOST;
            case REOPENED -> Deed.OPPORTUNITY_REOPENED;
            case PRICE -> Deed.PRICE_DECIDED;
        };
        return deed == Deed.PRICE_DECIDED
                ? Optional.empty()
                : decision.stoodIn(plan)
                        .map(standing ->
                                new Mark(-1, standing.sequence(), decision.at(), decision.by(), deed, decision.what()));
    }
}
