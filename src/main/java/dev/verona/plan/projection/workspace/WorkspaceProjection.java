package dev.verona.plan.projection.workspace;

import dev.verona.account.api.Accounts;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanEvent;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.AccountId;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the workspace's documents. */
@Component
@ProcessingGroup(WorkspaceProjection.GROUP)
class WorkspaceProjection {

    static final String GROUP = "plan";

    private static final String NAMES = WorkspaceProjection.class.getName() + ".names";

    private final WorkspaceStore store;
    private final Accounts accounts;

    WorkspaceProjection(WorkspaceStore store, Accounts accounts) {
        this.store = store;
        this.accounts = accounts;
    }

    @EventHandler
    void on(PlanEvent event, Moment moment) {
        if (event instanceof PlanEvent.PlanCreated created) {
            begin(created, moment);
        } else {
            store.plan(event.plan())
                    .filter(page -> page.sequence() < moment.sequence())
                    .ifPresent(page -> goOn(page, event, moment));
        }
    }

    private void begin(PlanEvent.PlanCreated created, Moment moment) {
        if (store.plan(created.plan()).isEmpty()) {
            save(PlanPage.of(created, moment));
        }
    }

    private void goOn(PlanPage page, PlanEvent event, Moment moment) {
        var contribution = ContributionPage.subject(event)
                .map(id -> changed(id, event, moment))
                .orElse(null);
        if (event instanceof PlanEvent.TeamMemberRemoved removed) {
            store.takeFromShelf(removed.person(), removed.plan());
        }
        save(page.after(event, moment, contribution));
    }

    private ContributionPage changed(ElementId id, PlanEvent event, Moment moment) {
        var page = store.contribution(event.plan(), id)
                .orElseGet(() -> ContributionPage.begun(event.plan(), id))
                .after(event, moment);
        store.save(page);
        return page;
    }

    private void save(PlanPage page) {
        var shape = page.shape();
        var before = store.row(shape.plan());
        if (before.isEmpty()) {
            store.putOnShelf(shape.account(), shape.plan());
        }
        shape.team().members().stream()
                .filter(member -> before.isEmpty() || !before.get().team().has(member.person()))
                .forEach(member -> store.putOnShelf(member.person(), shape.plan()));
        store.save(SummaryRow.of(page, nameOf(page, before.orElse(null))));
        store.save(page);
    }

    private String nameOf(PlanPage page, @Nullable SummaryRow before) {
        return before == null || before.accountName().isEmpty()
                ? asked().computeIfAbsent(
                                page.shape().account(),
                                account -> accounts.find(account)
                                        .map(Accounts.AccountName::name)
                                        .orElse(""))
                : before.accountName();
    }

    /** The names that were asked for in this batch: of an account that nobody knows yet, each event of its plans would ask again. */
    private static Map<AccountId, String> asked() {
        return CurrentUnitOfWork.isStarted()
                ? CurrentUnitOfWork.get().root().getOrComputeResource(NAMES, key -> new HashMap<>())
                : new HashMap<>();
    }
}
