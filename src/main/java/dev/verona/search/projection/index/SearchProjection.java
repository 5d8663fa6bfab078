package dev.verona.search.projection.index;

import dev.verona.account.api.AccountEvent;
import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.directory.api.PersonEvent;
import dev.verona.library.api.AssetEvent;
import dev.verona.plan.api.PlanEvent;
import dev.verona.playbook.api.PlaybookEvent;
import dev.verona.search.api.SearchHit.Kind;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/** Reads accounts, opportunities, plans, assets, playbooks and people into this node's index. Handling an event twice changes nothing. */
@Component
@ProcessingGroup(SearchIndex.GROUP)
class SearchProjection {

    private static final String BATCH = SearchProjection.class.getName() + ".batch";

    private final SearchIndex index;

    SearchProjection(SearchIndex index) {
        this.index = index;
    }

    @EventHandler
    void on(AccountEvent event, UnitOfWork<?> work) {
        handle(event, batch(work));
    }

    @EventHandler
    void on(OpportunityEvent event, UnitOfWork<?> work) {
        OpportunityReading.handle(event, batch(work));
    }

    @EventHandler
    void on(PersonEvent event, UnitOfWork<?> work) {
        handle(event, batch(work));
    }

    @EventHandler
    void on(AssetEvent event, UnitOfWork<?> work) {
        AssetReading.handle(event, batch(work));
    }

    @EventHandler
    void on(PlaybookEvent event, UnitOfWork<?> work) {
        PlaybookReading.handle(event, batch(work));
    }

    @EventHandler
    void on(PlanEvent event, UnitOfWork<?> work) {
        PlanReading.handle(event, batch(work));
    }

    /** Of the generation that is shown: no other takes its place before the batch is written. */
    private Batch batch(UnitOfWork<?> work) {
        var root = work.root();
        Batch begun = root.getResource(BATCH);
        if (begun != null) {
            return begun;
        }
        index.turn().lock();
        root.onCleanup(done -> index.turn().unlock());
        var into = index.shown();
        var batch = new Batch(into);
        root.onPrepareCommit(done -> into.save(batch));
        root.afterCommit(done -> into.keep());
        into(batch, root);
        return batch;
    }

    /** What is handled in the unit of work goes into this batch, of whichever generation. */
    static void into(Batch batch, UnitOfWork<?> work) {
        work.resources().put(BATCH, batch);
    }

    static void handle(AccountEvent event, Batch batch) {
        var id = event.account().value();
        var key = Entry.keyOf(Kind.ACCOUNT, id);
        switch (event) {
            case AccountEvent.AccountRegistered e -> batch.put(with(Entry.account(id, e.name()), e.facts()));
            case AccountEvent.AccountRenamed e -> {
                batch.change(key, account -> account.named(e.name()));
                batch.renamed(id);
            }
            case AccountEvent.FactsCorrected e -> batch.change(key, account -> with(account, e.facts()));
            case AccountEvent.PlacedInSegment _,
                    AccountEvent.TierAssigned _,
                    AccountEvent.PlacedUnderParent _,
                    AccountEvent.OwnerAssigned _ -> {
                // nothing that people search by
            }
            case AccountEvent.AccountWithdrawn _ -> batch.change(key, account -> account.gone(true));
        }
    }

    private static Entry with(Entry account, AccountFacts facts) {
        return account.fact("industry", facts.industry())
                .fact("region", facts.region())
                .fact("country", facts.country());
    }

    static void handle(PersonEvent event, Batch batch) {
        var id = event.person().value();
        var key = Entry.keyOf(Kind.PERSON, id);
        switch (event) {
            case PersonEvent.PersonAdded e ->
                batch.put(Entry.person(id, e.name())
                        .fact("1 title", e.jobTitle())
                        .fact("2 function", e.function().label()));
            case PersonEvent.DetailsCorrected e ->
                batch.change(key, person -> person.named(e.name()).fact("1 title", e.jobTitle()));
            case PersonEvent.FunctionAssigned e ->
                batch.change(
                        key, person -> person.fact("2 function", e.function().label()));
            case PersonEvent.PersonDisabled _ -> batch.change(key, person -> person.gone(true));
            case PersonEvent.PersonEnabled _ -> batch.change(key, person -> person.gone(false));
            case PersonEvent.RolesGranted _,
                    PersonEvent.PasswordReset _,
                    PersonEvent.PasswordChanged _,
                    PersonEvent.TourDismissed _ -> {
                // nothing that people search by
            }
        }
    }
}
