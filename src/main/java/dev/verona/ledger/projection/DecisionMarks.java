package dev.verona.ledger.projection;

import dev.verona.account.page.AccountNavigation;
import dev.verona.history.api.Deed;
import dev.verona.history.api.Mark;
import dev.verona.history.api.MarkSource;
import dev.verona.ledger.api.Decision;
import dev.verona.ledger.api.LedgerQuery;
import dev.verona.platform.axon.Projections;
import dev.verona.shared.AccountId;
import dev.verona.shared.PlanId;
import dev.verona.shared.Role;
import java.util.EnumSet;
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
        var account = store.book(plan).map(Book::account).orElse(null);
        return account == null
                ? List.of()
                : store.decisions(account).all().stream()
                        .flatMap(decision -> mark(decision, plan, account).stream())
                        .toList();
    }

    private static Optional<Mark> mark(Decision decision, PlanId plan, AccountId account) {
        var imported = decision.imported();
        var deed = switch (decision.kind()) {
            case MOVED -> Deed.OPPORTUNITY_MOVED;
            case WON -> Deed.OPPORTUNITY_WON;
            case LOST -> Deed.OPPORTUNITY_LOST;
            case REOPENED -> Deed.OPPORTUNITY_REOPENED;
            case PRICE -> Deed.PRICE_DECIDED;
            case IMPORT -> imported != null && imported.undone() ? Deed.IMPORT_UNDONE : Deed.IMPORTED;
        };
        return deed == Deed.PRICE_DECIDED
                ? Optional.empty()
                : decision.stoodIn(plan)
                        .map(standing -> new Mark(
                                -1,
                                standing.sequence(),
                                decision.at(),
                                decision.by(),
                                deed,
                                imported == null ? decision.what() : ImportWording.of(imported),
                                imported == null ? List.of() : ways(imported, account)));
    }

    private static List<Mark.Way> ways(Decision.Imported imported, AccountId account) {
        return List.of(
                new Mark.Way(
                        "The whole import",
                        AccountNavigation.IMPORTS + "/" + imported.batch(),
                        EnumSet.of(Role.LEADER, Role.ADMIN)),
                new Mark.Way(
                        "What imports did at the account",
                        AccountNavigation.pathOf(account),
                        EnumSet.allOf(Role.class)));
    }
}
