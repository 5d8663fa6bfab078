package dev.verona.ledger.projection;

import dev.verona.account.api.AccountEvent;
import dev.verona.account.api.ImportTrail.Author;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.ledger.api.Decision;
import dev.verona.ledger.api.LedgerQuery;
import dev.verona.plan.api.PlanEvent;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.AccountId;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the ledger. A plan's book says which of its events are in, so that none is counted twice. */
@Component
@ProcessingGroup(LedgerQuery.READ_MODEL)
class LedgerProjection {

    private final LedgerStore store;

    LedgerProjection(LedgerStore store) {
        this.store = store;
    }

    @EventHandler
    void on(PlanEvent event, Moment moment) {
        var known = store.book(event.plan()).orElse(null);
        if (known == null && event instanceof PlanEvent.PlanCreated created) {
            store.addPlan(created.account(), created.plan());
            known = Book.begun(created.plan(), created.account());
        }
        if (known == null || moment.sequence() <= known.sequence()) {
            return;
        }
        store.save(new Bookkeeping(store, known, moment).after(event).at(moment.sequence()));
    }

    @EventHandler
    void on(AccountEvent event, MetaData metadata, Moment moment) {
        var author = Author.of(metadata, moment.at());
        if (byImport(author)) {
            imported(event.account(), author, moment, 0, null);
        }
    }

    private static boolean byImport(Author author) {
        return author.from() != null || author.undone() != null;
    }

    private void imported(
            AccountId account, Author author, Moment moment, int opportunities, Decision.@Nullable Kind step) {
        store.save(account, store.decisions(account).with(author, moment, standing(account), opportunities, step));
    }

    @EventHandler
    void on(OpportunityEvent event, MetaData metadata, Moment moment) {
        var before = store.deal(event.opportunity()).orElse(null);
        if (before != null && moment.sequence() <= before.sequence()) {
            return;
        }
        var author = Author.of(metadata, moment.at());
        var after = Deal.after(before, event, moment, author);
        if (byImport(author)) {
            byImport(before, after, event, author, moment);
        } else {
            byPerson(before, event, moment);
        }
        store.save(event.opportunity(), after);
    }

    /** Told at the account that it was of, and at the one that it is of. An opportunity counts once, however much the import changed of it. */
    private void byImport(@Nullable Deal before, Deal after, OpportunityEvent event, Author author, Moment moment) {
        var was = before == null ? null : before.facts().account();
        var decided = before == null ? null : before.decided(event, moment, 0, List.of());
        var step = decided == null ? null : decided.kind();
        if (was != null) {
            imported(was, author, moment, after.countedBefore(before) ? 0 : 1, step);
        }
        var is = after.facts().account();
        if (is != null && !is.equals(was)) {
            imported(is, author, moment, 1, null);
        }
    }

    private void byPerson(@Nullable Deal before, OpportunityEvent event, Moment moment) {
        var account = before == null ? null : before.facts().account();
        if (before != null && account != null) {
            var decision =
                    before.decided(event, moment, store.decisions(account).all().size(), standing(account));
            if (decision != null) {
                store.add(account, decision);
            }
        }
    }

    /** The plans of the account as far as they are told: one processor takes the events of all streams in the order in which they were recorded. */
    private List<Decision.Standing> standing(AccountId account) {
        return store.plansOf(account).stream()
                .map(plan -> new Decision.Standing(
                        plan, store.book(plan).map(Book::sequence).orElse(-1L)))
                .toList();
    }
}
